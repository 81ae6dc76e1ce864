import {
  formatAlert,
  formatDecision,
  formatLedgerEntry,
  parseOrderCreated,
  type JsonPieces,
  type Read,
} from '#holdpoint/contracts';
import { loadReferenceData } from '#holdpoint/lists';
import { SERVICE_VERSION, type Decision, type Order } from '#holdpoint/model';
import { createReference, raiseAlert, screenOrder, type Reference } from '#holdpoint/screening';

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
const NOW = { now: '2026-11-24T09:00:00.000Z', source: null } as const;

type Readable = Extract<Read<Order>, { ok: true }>;

export function measureStages(count: number, nextOrder: () => Order): Stages {
  const values = Array.from({ length: count }, () => Buffer.from(JSON.stringify(nextOrder())));
  const warm = referenceWith(undefined);
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

function referenceWith(cacheSize: number | undefined): Reference {
  const data = loadReferenceData(cacheSize === undefined ? {} : { cacheSize });
  return createReference(data, {
    serviceVersion: SERVICE_VERSION,
    ...(cacheSize !== undefined && { rememberedParties: cacheSize }),
  });
}

function readOrThrow(value: Buffer): Readable {
  const read = parseOrderCreated(value, {});
  if (!read.ok) throw new Error(`an order of the benchmark was refused: ${read.refusal.message}`);
  return read;
}

/** What the screener writes for one order. */
function write({ read, decision }: { read: Readable; decision: Decision }): JsonPieces[] {
  const alert = raiseAlert(decision);
  return [
    formatDecision(decision, read, { embedOrder: 'held' }).value,
    ...(alert === null ? [] : [formatAlert(alert, read).value]),
    formatLedgerEntry(decision, read.json),
  ];
}

const bytesOf = (texts: readonly JsonPieces[]): number =>
  texts.flat().reduce((sum, piece) => sum + Buffer.byteLength(piece), 0);

/** Something that the engine cannot foresee, so that it does not leave the work out. */
let kept: unknown;

function timeEach<T>(inputs: readonly T[], work: (input: T) => unknown): number {
  const passes = Array.from({ length: PASSES }, () => {
    const began = process.cpuUsage();
    for (const input of inputs) kept = work(input);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / inputs.length;
  });
  if (kept === undefined) throw new Error('nothing was done');
  return passes.sort((a, b) => a - b)[Math.floor(PASSES / 2)]!;
}
