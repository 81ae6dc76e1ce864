import type { Refusal, Problem } from '#holdpoint/model';
import type { WholeRecord, RecordHeaders } from './outgoing-record.js';
import type { RecordContext } from './record-context.js';

export const DEAD_LETTER_HEADERS = {
  topic: 'dlq.topic',
  partition: 'dlq.partition',
  offset: 'dlq.offset',
  timestamp: 'dlq.timestamp',
  errorClass: 'dlq.error-class',
  errorCode: 'dlq.error-code',
  errorMessage: 'dlq.error-message',
  problems: 'dlq.problems',
  attempt: 'dlq.attempt',
  serviceVersion: 'dlq.service-version',
  failedAt: 'dlq.failed-at',
} as const;

const MESSAGE_LIMIT = 1_024;
const PROBLEMS_LIMIT = 8_192;

export interface DeadLetterOptions {
  /** Default: the input topic, then `.dlq`. */
  readonly topic?: string;
  readonly serviceVersion: string;
  /** RFC 3339. */
  readonly failedAt: string;
}

/**
 * The record that puts a message aside: its key and value byte for byte, its headers, and beside them
 * where it stood and why it was refused.
 */
export function deadLetter(
  context: RecordContext,
  refusal: Refusal,
  options: DeadLetterOptions,
): WholeRecord {
  const names = DEAD_LETTER_HEADERS;
  return {
    topic: options.topic ?? `${context.topic}.dlq`,
    key: context.key,
    value: context.value,
    headers: {
      ...realHeaders(context.headers),
      [names.topic]: context.topic,
      [names.partition]: String(context.partition),
      [names.offset]: context.offset,
      [names.timestamp]: context.timestamp,
      [names.errorClass]: refusal.errorClass,
      [names.errorCode]: refusal.errorCode,
      [names.errorMessage]: cutText(refusal.message, MESSAGE_LIMIT),
      [names.problems]: problemsJson(refusal.problems, PROBLEMS_LIMIT),
      [names.attempt]: String(attemptsSoFar(context.headers) + 1),
      [names.serviceVersion]: options.serviceVersion,
      [names.failedAt]: options.failedAt,
    },
  };
}

/** At most `limit` bytes of UTF-8, never half a character; lone surrogates become U+FFFD. */
export function cutText(text: string, limit: number): string {
  const whole = text.toWellFormed();
  const bytes = Buffer.from(whole, 'utf8');
  if (bytes.length <= limit) return whole;
  let end = limit - 3;
  while (end > 0 && (bytes[end]! & 0xc0) === 0x80) end -= 1;
  return `${bytes.subarray(0, end).toString('utf8')}…`;
}

/**
 * A JSON list of at most `limit` bytes: whole problems from the front, and where some had to go, a
 * last one that counts them.
 */
export function problemsJson(problems: readonly Problem[], limit: number): string {
  const parts: string[] = [];
  let size = 2;
  for (const [index, problem] of problems.entries()) {
    const part = JSON.stringify({
      path: cutText(problem.path, MESSAGE_LIMIT),
      code: cutText(problem.code, MESSAGE_LIMIT),
      message: cutText(problem.message, MESSAGE_LIMIT),
    });
    const rest = moreProblems(problems.length - index);
    size += Buffer.byteLength(part) + 1;
    if (size + (index === problems.length - 1 ? 0 : rest.length + 1) > limit) {
      return `[${[...parts, rest].join(',')}]`;
    }
    parts.push(part);
  }
  return `[${parts.join(',')}]`;
}

function moreProblems(count: number): string {
  return JSON.stringify({ path: '', code: 'more-problems', message: `${count} more` });
}

/** How often the message was refused before; 0 for one that comes for the first time. */
export function attemptsSoFar(headers: RecordHeaders): number {
  const header = headers[DEAD_LETTER_HEADERS.attempt];
  const attempt = Number(Buffer.isBuffer(header) ? header.toString('utf8') : header);
  return Number.isInteger(attempt) && attempt > 0 ? attempt : 0;
}

/**
 * Only what really was on the record: under a name like `constructor` the driver mixes in what every
 * JavaScript object inherits. A header without a value gets an empty one: the driver cannot write none.
 */
export function realHeaders(headers: RecordHeaders): RecordHeaders {
  const kept: Record<string, Buffer | string | (Buffer | string)[]> = {};
  for (const [name, value] of Object.entries<unknown>(headers)) {
    const values = (Array.isArray(value) ? value : [value])
      .map((one: unknown) => (one === null ? '' : one))
      .filter(isHeaderValue);
    if (values.length > 0) kept[name] = values.length === 1 ? values[0]! : values;
  }
  return kept;
}

function isHeaderValue(value: unknown): value is Buffer | string {
  return Buffer.isBuffer(value) || typeof value === 'string';
}
