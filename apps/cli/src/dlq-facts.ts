import type { DeadLetter, ReplayMark } from '#holdpoint/kafka';
import { positionText } from './dlq-arguments.js';

/** What one line of `dlq list` says; it holds no value, so that a long topic fits into memory. */
export interface DeadLetterFacts {
  readonly topic: string;
  /** `partition:offset` on the dead-letter topic. */
  readonly position: string;
  readonly orderId: string | null;
  readonly errorClass: string;
  readonly reason: string;
  readonly message: string;
  readonly problems: number;
  readonly firstPath: string | null;
  readonly attempt: number;
  readonly failedAt: string;
  readonly serviceVersion: string;
  readonly origin: { readonly topic: string; readonly position: string };
  readonly replayOf: string | null;
  /** When it was put back; null while it waits. */
  readonly replayedAt: string | null;
}

export function factsOf(letter: DeadLetter): DeadLetterFacts {
  const { refusal, origin } = letter;
  return {
    topic: letter.topic,
    position: positionText(letter),
    orderId: orderIdOf(letter),
    errorClass: refusal.errorClass,
    reason: refusal.errorCode,
    message: refusal.message,
    problems: problemCount(letter),
    firstPath: refusal.problems[0]?.path ?? null,
    attempt: letter.attempt,
    failedAt: letter.failedAt,
    serviceVersion: letter.serviceVersion,
    origin: { topic: origin.topic, position: `${origin.partition}:${origin.offset}` },
    replayOf: letter.replayOf,
    replayedAt: null,
  };
}

export function withMark(facts: DeadLetterFacts, mark: ReplayMark | undefined): DeadLetterFacts {
  return mark === undefined ? facts : { ...facts, replayedAt: mark.replayedAt };
}

/** The last problem may stand for those that found no room: "12 more". */
export function problemCount({ refusal: { problems } }: DeadLetter): number {
  const last = problems.at(-1);
  if (last?.code !== 'more-problems') return problems.length;
  return problems.length - 1 + (Number.parseInt(last.message, 10) || 0);
}

/** What the message says, where it can be read that far; else its key. */
export function orderIdOf({ value, key }: DeadLetter): string | null {
  return orderIdIn(value) ?? (key === null || key.length === 0 ? null : key.toString());
}

function orderIdIn(value: Buffer | null): string | null {
  let document: unknown;
  try {
    document = JSON.parse(value?.toString() ?? '');
  } catch {
    return null;
  }
  const order = fieldOf(document, 'orderId') ?? fieldOf(fieldOf(document, 'data'), 'orderId');
  return typeof order === 'string' && order !== '' ? order : null;
}

function fieldOf(document: unknown, name: string): unknown {
  return typeof document === 'object' && document !== null && Object.hasOwn(document, name)
    ? (document as Record<string, unknown>)[name]
    : undefined;
}

/** By either name of a reason: the code, or the class of codes. */
export function hasReason({ refusal }: DeadLetter, reason: string | undefined): boolean {
  return reason === undefined || refusal.errorCode === reason || refusal.errorClass === reason;
}

export function isSince({ failedAt, timestamp }: DeadLetter, since: number | undefined): boolean {
  if (since === undefined) return true;
  const failed = Date.parse(failedAt);
  return (Number.isNaN(failed) ? Number(timestamp) : failed) >= since;
}
