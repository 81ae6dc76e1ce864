import { setImmediate as turn } from 'node:timers/promises';
import { loadReferenceData } from '#holdpoint/lists';
import { buildNameMatcher, cachedMatcher } from '#holdpoint/matching';
import { SERVICE_VERSION, type Order } from '#holdpoint/model';
import { createReference, type Reference } from '#holdpoint/screening';
import { LedgerMemory } from '../../apps/screener/src/ledger-memory.js';
import { answer, cpuOfEach, referenceWith } from './engine.js';
import { listOf, registerRows } from './matching-lists.js';
import { withItems, withParties } from './order-shapes.js';
import { median } from './median.js';

export interface GrowthPoint {
  /** How many items, parties, names or orders. */
  readonly size: number;
  /** Microseconds of one core for one order, with everything that is done for it but Kafka. */
  readonly known: number;
  /** The same where no name and no statement was seen before. */
  readonly fresh: number;
}

export interface Growth {
  readonly items: readonly GrowthPoint[];
  readonly parties: readonly GrowthPoint[];
  readonly names: readonly GrowthPoint[];
  /** What the memory of the ledger alone takes of an order. */
  readonly ledger: readonly { readonly size: number; readonly micros: number }[];
}

export const AXES = ['items', 'parties', 'names'] as const;
const ITEMS = [1, 10, 50, 200];
const PARTIES = [1, 5, 20, 50];
const NAMES = [80, 1_000, 10_000, 100_000];
/** The memory holds two generations of a hundred thousand at most. */
const LEDGER = [0, 100_000, 200_000];

const ORDERS = 400;
const PASSES = 5;
/** A pass goes on so long: the clock of processor time is coarse. */
const PASS_MICROS = 150_000;
const CACHE = 20_000;
const LEDGER_ORDERS = 20_000;

/** Gives way between points, so that a signal gets its turn. */
export async function measureGrowth(
  nextOrder: () => Order,
  keep: (partial: Growth, what: string) => void,
  limit: AbortSignal,
): Promise<Growth> {
  const orders = Array.from({ length: ORDERS }, nextOrder);
  const known = referenceWith();
  const fresh = referenceWith(0);
  let growth: Growth = { items: [], parties: [], names: [], ledger: [] };
  const add = async (
    axis: (typeof AXES)[number],
    size: number,
    made: readonly Order[],
    references: readonly [Reference, Reference],
  ): Promise<void> => {
    await turn();
    limit.throwIfAborted();
    const values = made.map((order) => Buffer.from(JSON.stringify(order)));
    const [ofKnown, ofFresh] = references.map((reference) => microsOf(values, reference));
    const point = { size, known: ofKnown!, fresh: ofFresh! };
    growth = { ...growth, [axis]: [...growth[axis], point] };
    keep(growth, `${size.toLocaleString('en-US')} ${axis}`);
  };
  // The first point is not to pay for the compiler.
  const plain = orders.map((order) => Buffer.from(JSON.stringify(order)));
  for (const reference of [known, fresh]) microsOf(plain, reference);

  for (const size of ITEMS) await add('items', size, withItems(orders, size), [known, fresh]);
  for (const size of PARTIES) await add('parties', size, withParties(orders, size), [known, fresh]);
  for (const size of NAMES) await add('names', size, orders, referencesOf(size, orders));
  for (const size of LEDGER) {
    await turn();
    growth = { ...growth, ledger: [...growth.ledger, { size, micros: ledgerMicros(size) }] };
    keep(growth, `${size.toLocaleString('en-US')} orders remembered`);
  }
  return growth;
}

/** Lists of that many names of other companies than those of the orders, so that nearly nothing agrees, as in life. */
function referencesOf(names: number, orders: readonly Order[]): [Reference, Reference] {
  const data = loadReferenceData({ cacheSize: 0 });
  const used = new Set(
    orders.flatMap(({ parties }) => parties.map((each) => each.corporateNumber)),
  );
  const rows = registerRows().filter(({ number }) => !used.has(number));
  const { entries, related } = listOf(rows, names);
  const lists = { ...data.lists, entries, related };
  const matcher = buildNameMatcher(lists);
  const options = { serviceVersion: SERVICE_VERSION };
  const { endUse } = loadReferenceData({ cacheSize: CACHE });
  return [
    createReference({ ...data, lists, endUse, matcher: cachedMatcher(matcher, CACHE) }, options),
    createReference({ ...data, lists, matcher }, { ...options, rememberedViews: 0 }),
  ];
}

/** The median of several passes, each as long as the clock needs. */
function microsOf(values: readonly Buffer[], reference: Reference): number {
  const once = cpuOfEach(values, (value) => answer(value, reference));
  const times = Math.max(1, Math.ceil(PASS_MICROS / (once * values.length)));
  const inputs = Array.from({ length: times }, () => values).flat();
  return median(
    Array.from({ length: PASSES }, () => cpuOfEach(inputs, (value) => answer(value, reference))),
  );
}

/** New orders meeting a memory that holds `size` others. */
function ledgerMicros(size: number): number {
  return median(
    Array.from({ length: PASSES }, (_, pass) => {
      const ledger = new LedgerMemory();
      for (let at = 0; at < size; at += 1) ledger.takes(`SO-${at}`, 0);
      const ids = Array.from({ length: LEDGER_ORDERS }, (__, at) => `NEW-${pass}-${at}`);
      return cpuOfEach(ids, (id) => ledger.takes(id, 0));
    }),
  );
}
