import type { InjectionToken } from '@nestjs/common';

/** What screening knows: lists, items, lexicons, settings. */
export const REFERENCE: InjectionToken = Symbol('REFERENCE');
export const LOGGER: InjectionToken = Symbol('LOGGER');
/** In the main thread: the threads that screen. */
export const SCREENING_THREADS: InjectionToken = Symbol('SCREENING_THREADS');
