import { firstValueFrom, isObservable, toArray } from 'rxjs';
import type { Refusal } from '#holdpoint/model';
import type { OutgoingRecord } from './outgoing-record.js';
import type { RecordContext } from './record-context.js';

/** A Nest handler behind its pipes, guards, interceptors and filters. */
export type RecordHandler = (payload: unknown, context: RecordContext) => unknown;

const CODE_LIMIT = 100;

/** The records that the handler answers with; whatever it throws comes through. */
export async function callHandler(
  handler: RecordHandler,
  payload: unknown,
  context: RecordContext,
): Promise<readonly OutgoingRecord[]> {
  let answer: unknown = await handler(payload, context);
  if (isObservable(answer)) answer = (await firstValueFrom(answer.pipe(toArray()))).flat();
  if (answer === undefined || answer === null) return [];
  return Array.isArray(answer) ? (answer as OutgoingRecord[]) : [answer as OutgoingRecord];
}

/**
 * What a failed handler's dead letter says. Nest's filters may have made a plain object of the error;
 * `KeepHandlerErrors` lets it through as it is.
 */
export function refusalOf(error: unknown): Refusal {
  const { code, message } = (typeof error === 'object' && error !== null ? error : {}) as {
    code?: unknown;
    message?: unknown;
  };
  return {
    errorClass: 'failed',
    errorCode:
      typeof code === 'string' && code !== '' && code.length <= CODE_LIMIT
        ? code
        : 'handler-failed',
    message: typeof message === 'string' ? message : String(error),
    problems: [],
  };
}
