import { InvalidArgumentError } from 'commander';
import type { DeadLetterRoute } from './dlq-settings.js';
import { WrongUse } from './exit-codes.js';

/** Where a dead letter stands on its topic. */
export interface Position {
  readonly partition: number;
  readonly offset: number;
}

/** `3:17`: partition 3, offset 17, as `dlq list` prints it. */
export function parsePosition(text: string): Position {
  const [, partition, offset] = /^(\d{1,9}):(\d{1,15})$/.exec(text) ?? [];
  if (partition === undefined || offset === undefined) {
    throw new InvalidArgumentError(
      'a place such as 3:17 is expected, partition and offset as `dlq list` prints them.',
    );
  }
  return { partition: Number(partition), offset: Number(offset) };
}

export function parsePositions(text: string, before: readonly Position[] | undefined): Position[] {
  return [...(before ?? []), parsePosition(text)];
}

export const positionText = ({ partition, offset }: Position): string => `${partition}:${offset}`;

const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A moment (RFC 3339, or a day in UTC), or how long ago: `30m`, `2h`, `7d`. Milliseconds since 1970. */
export function parseSince(text: string, now: Date): number {
  const [, count, unit] = /^(\d{1,6})([mhd])$/.exec(text) ?? [];
  if (count !== undefined && unit !== undefined) {
    return now.getTime() - Number(count) * UNITS[unit]!;
  }
  const isMoment = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(
    text,
  );
  const time = isMoment ? Date.parse(text) : NaN;
  if (Number.isNaN(time)) {
    throw new InvalidArgumentError(
      'a time such as 2026-11-24T08:00:00Z or 2026-11-24 is expected, or how long ago: 30m, 2h, 7d.',
    );
  }
  return time;
}

export function parseCount(text: string): number {
  if (!/^\d{1,6}$/.test(text) || Number(text) < 1) {
    throw new InvalidArgumentError('a whole number from 1 up is expected.');
  }
  return Number(text);
}

/** The routes that `--topic` means: an input's name or its dead-letter topic's; all without it. */
export function routesFor(
  routes: readonly DeadLetterRoute[],
  topic: string | undefined,
): readonly DeadLetterRoute[] {
  if (topic === undefined) return routes;
  const meant = routes.filter((route) => route.input === topic || route.topic === topic);
  if (meant.length === 0) {
    const known = routes.map(({ input, topic: deadLetters }) => `${input} (${deadLetters})`);
    throw new WrongUse(`--topic ${topic} is none of the inputs: ${known.join(', ')}`);
  }
  return meant;
}
