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

export const NOW = { now: '2026-11-24T09:00:00.000Z', source: null } as const;

export type Readable = Extract<Read<Order>, { ok: true }>;

/** With 0, every name and statement is as if it were new. */
export function referenceWith(cacheSize?: number): Reference {
  const data = loadReferenceData(cacheSize === undefined ? {} : { cacheSize });
  return createReference(data, {
    serviceVersion: SERVICE_VERSION,
    ...(cacheSize !== undefined && { rememberedViews: cacheSize }),
  });
}

export function readOrThrow(value: Buffer): Readable {
  const read = parseOrderCreated(value, {});
  if (!read.ok) throw new Error(`an order of the benchmark was refused: ${read.refusal.message}`);
  return read;
}

/** What the screener writes for one order. */
export function write({ read, decision }: { read: Readable; decision: Decision }): JsonPieces[] {
  const alert = raiseAlert(decision);
  return [
    formatDecision(decision, read, { embedOrder: 'held' }).value,
    ...(alert === null ? [] : [formatAlert(alert, read).value]),
    formatLedgerEntry(decision, read.json),
  ];
}

/** All that the screener does for an order, apart from Kafka. */
export function answer(value: Buffer, reference: Reference): JsonPieces[] {
  const read = readOrThrow(value);
  return write({ read, decision: screenOrder(read.value, reference, NOW) });
}

/** Something that the engine cannot foresee, so that it does not leave the work out. */
let kept: unknown;

/** Processor time for each input, in microseconds. */
export function cpuOfEach<T>(inputs: readonly T[], work: (input: T) => unknown): number {
  const began = process.cpuUsage();
  for (const input of inputs) kept = work(input);
  const { user, system } = process.cpuUsage(began);
  if (kept === undefined) throw new Error('nothing was done');
  return (user + system) / inputs.length;
}
