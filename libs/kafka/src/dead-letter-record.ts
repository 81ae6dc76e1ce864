import { ERROR_CLASSES, type ErrorClass, type Problem, type Refusal } from '#holdpoint/model';
import { attemptsSoFar, DEAD_LETTER_HEADERS, realHeaders } from './dead-letter.js';
import type { RecordHeaders } from './outgoing-record.js';
import type { StoredRecord } from './stored-record.js';

/** What a replay writes, in the pattern of `DEAD_LETTER_HEADERS`. */
export const REPLAY_HEADERS = {
  /** On the record that was put back: the dead letter that it was, as `topic/partition/offset`. */
  replayOf: 'dlq.replay-of',
  /** On a mark, which stands on the dead letter's own partition: the dead letter's offset there. */
  replayedOffset: 'dlq.replayed-offset',
  replayedAt: 'dlq.replayed-at',
  /** On a mark: where the message was put, as `topic/partition`. */
  replayedTo: 'dlq.replayed-to',
  /** On a mark: `true` when another value than the dead letter's was put back. */
  repaired: 'dlq.repaired',
} as const;

/** A message that could not be read, with its place, its problems, and where it came from. */
export interface DeadLetter extends Omit<StoredRecord, 'headers'> {
  readonly kind: 'dead-letter';
  /** The message's own headers: what the service wrote about it is left out. */
  readonly headers: RecordHeaders;
  readonly origin: {
    readonly topic: string;
    readonly partition: number;
    readonly offset: string;
    readonly timestamp: string;
  };
  readonly refusal: Refusal;
  /** How often the message was refused, this time included. */
  readonly attempt: number;
  readonly serviceVersion: string;
  /** RFC 3339. */
  readonly failedAt: string;
  /** The dead letter whose replay failed again, as `topic/partition/offset`. */
  readonly replayOf: string | null;
}

/** Says that a dead letter was put back: written in the transaction that did it. */
export interface ReplayMark {
  readonly kind: 'mark';
  readonly partition: number;
  readonly replayedOffset: number;
  /** RFC 3339. */
  readonly replayedAt: string;
  readonly replayedTo: string;
  readonly repaired: boolean;
  readonly attempt: number;
}

export type DeadLetterEntry = DeadLetter | ReplayMark | { readonly kind: 'foreign' };

const OWN_HEADERS: ReadonlySet<string> = new Set([
  ...Object.values(DEAD_LETTER_HEADERS),
  ...Object.values(REPLAY_HEADERS),
]);

/** What the record on a dead-letter topic is; `foreign` when this service did not write it. */
export function readDeadLetterRecord(record: StoredRecord): DeadLetterEntry {
  const { headers } = record;
  const marked = wholeNumber(headerText(headers, REPLAY_HEADERS.replayedOffset));
  if (marked !== null && record.value === null) {
    return {
      kind: 'mark',
      partition: record.partition,
      replayedOffset: marked,
      replayedAt: headerText(headers, REPLAY_HEADERS.replayedAt) ?? '',
      replayedTo: headerText(headers, REPLAY_HEADERS.replayedTo) ?? '',
      repaired: headerText(headers, REPLAY_HEADERS.repaired) === 'true',
      attempt: attemptsSoFar(headers),
    };
  }
  const names = DEAD_LETTER_HEADERS;
  const topic = headerText(headers, names.topic);
  const partition = wholeNumber(headerText(headers, names.partition));
  const offset = headerText(headers, names.offset);
  if (topic === null || partition === null || offset === null) return { kind: 'foreign' };
  return {
    ...record,
    kind: 'dead-letter',
    headers: ownHeadersLeftOut(headers),
    origin: { topic, partition, offset, timestamp: headerText(headers, names.timestamp) ?? '' },
    refusal: {
      errorClass: errorClassOf(headerText(headers, names.errorClass)),
      errorCode: headerText(headers, names.errorCode) ?? 'unknown',
      message: headerText(headers, names.errorMessage) ?? '',
      problems: problemsOf(headerText(headers, names.problems)),
    },
    attempt: Math.max(1, attemptsSoFar(headers)),
    serviceVersion: headerText(headers, names.serviceVersion) ?? '',
    failedAt: headerText(headers, names.failedAt) ?? isoTime(record.timestamp),
    replayOf: headerText(headers, REPLAY_HEADERS.replayOf),
  };
}

function ownHeadersLeftOut(headers: RecordHeaders): RecordHeaders {
  const message = Object.entries(realHeaders(headers));
  return Object.fromEntries(message.filter(([name]) => !OWN_HEADERS.has(name)));
}

/** The last of several, as a header that was written over again. */
function headerText(headers: RecordHeaders, name: string): string | null {
  const header = Object.hasOwn(headers, name) ? headers[name] : undefined;
  // Null where the writer gave the header no value, which the driver's types leave out.
  const last: unknown = Array.isArray(header) ? header.at(-1) : header;
  return Buffer.isBuffer(last) || typeof last === 'string' ? last.toString() : null;
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

function errorClassOf(text: string | null): ErrorClass {
  return ERROR_CLASSES.find((errorClass) => errorClass === text) ?? 'failed';
}

function problemsOf(text: string | null): Problem[] {
  let listed: unknown;
  try {
    listed = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  if (!Array.isArray(listed)) return [];
  return listed
    .filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null)
    .map(({ path, code, message }) => ({
      path: textOf(path),
      code: textOf(code),
      message: textOf(message),
    }));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isoTime(timestamp: string): string {
  const time = new Date(Number(timestamp));
  return Number.isNaN(time.getTime()) ? '' : time.toISOString();
}
