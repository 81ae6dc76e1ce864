import { loadItemList, loadListSnapshot } from '#holdpoint/lists';
import type { ItemList, ListEntry, ListSnapshot, PartyListId, Treatment } from '#holdpoint/model';
import { readCompanies, type RegisteredCompany } from './company-register.js';
import { CONTROLLED_PRODUCTS, SUSPENDED_PRODUCTS } from './controlled-products.js';
import type { Random } from './random.js';

/** What stories draw from. The answers of the rule book are no part of it. */
export interface World {
  readonly random: Random;
  /** The day on which the orders are placed, `YYYY-MM-DD`. */
  readonly day: string;
  /** Companies that no list names. */
  readonly companies: readonly RegisteredCompany[];
  readonly listed: Readonly<Record<PartyListId, readonly ListEntry[]>>;
  /** A number that no other order of this run has. */
  nextNumber(): number;
}

export interface Facts {
  readonly companies: readonly RegisteredCompany[];
  readonly lists: ListSnapshot;
  readonly items: ItemList;
}

/** Reads the data once. Throws where a product of ours stands against the item list. */
export function loadFacts(): Facts {
  const lists = loadListSnapshot();
  const items = loadItemList();
  checkProducts(items);
  const names = new Set(lists.entries.flatMap((entry) => entry.names.ja ?? []));
  const numbers = new Set(
    lists.entries.flatMap((entry) => entry.identity.corporateNumbers.map(({ number }) => number)),
  );
  const companies = readCompanies().filter(
    ({ name, corporateNumber }) => !names.has(name) && !numbers.has(corporateNumber),
  );
  return { companies, lists, items };
}

export function createWorld(facts: Facts, random: Random, day: string, firstNumber = 4_701): World {
  const inForce = facts.lists.entries.filter(
    ({ from, until }) => from <= day && (until === null || until > day),
  );
  const on = (list: PartyListId): readonly ListEntry[] =>
    inForce.filter((entry) => entry.list === list);
  let number = firstNumber;
  return {
    random,
    day,
    companies: facts.companies,
    listed: {
      'export-control-list': on('export-control-list'),
      'watch-list': on('watch-list'),
      'military-end-users': on('military-end-users'),
      'defence-contractors': on('defence-contractors'),
    },
    nextNumber: () => number++,
  };
}

export function militaryUsers(world: World, treatment: Treatment): readonly ListEntry[] {
  return world.listed['military-end-users'].filter(({ treatAs }) => treatAs === treatment);
}

function checkProducts(items: ItemList): void {
  for (const { sku, controlCode, customsCode } of CONTROLLED_PRODUCTS) {
    if (!items.controlCodes.has(controlCode)) throw unknownCode(sku, controlCode);
    const customs = items.customsCodes.get(customsCode ?? '');
    if (!customs?.controlCodes.some((code) => code === controlCode)) {
      throw unknownCode(sku, `${customsCode ?? 'no customs code'} for ${controlCode}`);
    }
  }
  for (const { sku, controlCode } of SUSPENDED_PRODUCTS) {
    if (items.controlCodes.get(controlCode)?.suspendedUntil === undefined) {
      throw unknownCode(sku, `${controlCode} (suspended)`);
    }
  }
}

function unknownCode(sku: string, code: string): Error {
  return new Error(`tools/orders: product ${sku} names ${code}, which the item list does not have`);
}
