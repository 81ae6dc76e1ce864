import type { JsonPieces } from '#holdpoint/contracts';
import type { Order } from '#holdpoint/model';
import { screenOrder } from '#holdpoint/screening';
import { cpuOfEach, NOW, readOrThrow, referenceWith, write } from './engine.js';
import { median } from './median.js';

/** Microseconds of one core for one order, each the median of several passes over all orders. */
export interface Stages {
  /** UTF-8 and `JSON.parse` alone. */
  readonly parse: number;
  /** What reading the contract adds: envelope, compiled checks. */
  readonly validate: number;
  readonly screen: number;
  /** With no cache of names and statements, as if every party and text were new. */
  readonly screenCold: number;
  /** Event, alert where there is one, ledger entry. */
  readonly format: number;
  /** Of everything that is written for one order, on average. */
  readonly writtenBytes: number;
}

const PASSES = 5;

export function measureStages(count: number, nextOrder: () => Order): Stages {
  const values = Array.from({ length: count }, () => Buffer.from(JSON.stringify(nextOrder())));
  const warm = referenceWith();
  const cold = referenceWith(0);
  const read = values.map(readOrThrow);
  const decided = read.map((each) => ({
    read: each,
    decision: screenOrder(each.value, warm, NOW),
  }));

  const parse = timeEach(values, (value) => JSON.parse(value.toString('utf8')) as unknown);
  const readWhole = timeEach(values, readOrThrow);
  return {
    parse,
    validate: readWhole - parse,
    screen: timeEach(read, ({ value }) => screenOrder(value, warm, NOW)),
    screenCold: timeEach(read.slice(0, Math.ceil(count / 4)), ({ value }) =>
      screenOrder(value, cold, NOW),
    ),
    format: timeEach(decided, write),
    writtenBytes: decided.reduce((sum, each) => sum + bytesOf(write(each)), 0) / count,
  };
}

const bytesOf = (texts: readonly JsonPieces[]): number =>
  texts.flat().reduce((sum, piece) => sum + Buffer.byteLength(piece), 0);

const timeEach = <T>(inputs: readonly T[], work: (input: T) => unknown): number =>
  median(Array.from({ length: PASSES }, () => cpuOfEach(inputs, work)));
