import type { MetricObjectWithValues, MetricValue } from 'prom-client';
import type { ReadinessReport } from './readiness.js';
import type { ServiceConfig } from './screener.config.js';

/**
 * What the main thread asks a screening thread. `settle` ends what is in hand and is answered with the readiness
 * afterwards; `join` lets a prepared thread join the group and is not answered; `close` is answered with the thread's end.
 */
export type Question = 'readiness' | 'metrics' | 'settle' | 'join' | 'close';

export interface ToThread {
  readonly id: number;
  readonly question: Question;
}

export type MetricsOfThread = MetricObjectWithValues<MetricValue<string>>[];

/** What the main thread needs to know of the settings. */
export type MainSettings = Pick<
  ServiceConfig,
  'threadCount' | 'logLevel' | 'httpPort' | 'httpHost'
>;

/** What a screening thread tells the main thread. */
export type FromThread =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: ReadinessReport }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: MetricsOfThread }
  /** The settings can be used; it goes on to the lists. */
  | { readonly kind: 'settings'; readonly settings: MainSettings }
  /** It answers from here on. */
  | { readonly kind: 'started' }
  /** Only the group is left to join. */
  | { readonly kind: 'prepared' }
  /** Whole lines of its log. */
  | { readonly kind: 'log'; readonly lines: string }
  /** It has ended for good, and the process with it. */
  | { readonly kind: 'fatal'; readonly code: string | null; readonly message: string };
