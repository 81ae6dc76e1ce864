import type { ListEntry, Order } from '#holdpoint/model';
import { isInForce } from '../days.js';
import type { Reference } from '../reference.js';
import type { ItemFacts, PaperText, Sighting } from './facts.js';
import type { MilitaryWord } from './goods-receivers.js';
import { isStated } from './stated.js';

const CONTRACT = '/documents/contract';
const DESCRIPTION = /^\/items\/\d+\/description$/;

/** Whether a place is one that reading no. 8 does not name: what stands there is for a person. */
export function isInPapers(at: string): boolean {
  return at === CONTRACT || DESCRIPTION.test(at);
}

/** The descriptions of goods and the contract. */
export function findPaperTexts(
  { documents }: Order,
  items: readonly ItemFacts[],
  reference: Reference,
): readonly PaperText[] {
  const texts: PaperText[] = [];
  for (const item of items) {
    const { description } = item.item;
    if (isStated(description))
      texts.push({
        at: `${item.at}/description`,
        named: reference.namedInGoods(description),
        item,
      });
  }
  const contract = documents?.contract;
  if (isStated(contract))
    texts.push({ at: CONTRACT, named: reference.namedInContract(contract), item: null });
  return texts;
}

/** Listed and military names in descriptions and in the contract, where nothing else of the order has them. */
export function findPaperSightings(
  texts: readonly PaperText[],
  known: readonly Sighting[],
  reference: Reference,
  asOf: string,
): readonly Sighting[] {
  const seen: Sighting[] = [];
  for (const { at, named, item } of texts)
    for (const { entry: id, value, span, receives } of named.mentions) {
      const entry = reference.entries.get(id);
      if (entry === undefined || entry.list === 'defence-contractors' || !isInForce(entry, asOf))
        continue;
      if (!counts(entry, receives, item)) continue;
      if ([...known, ...seen].some((one) => one.entry.id === id)) continue;
      seen.push({
        entry,
        reason: 'possible-listed-party',
        score: 1,
        at,
        value,
        span,
        party: null,
      });
    }
  return seen;
}

/**
 * A company's name is often a make: it counts as a receiver's only. So does a force's where goods are off the list, while
 * dual-use items with its name are never chance.
 */
function counts({ list }: ListEntry, receives: boolean, item: ItemFacts | null): boolean {
  const isOffList = item?.status === 'off-list';
  if (list === 'military-end-users') return receives || !isOffList;
  return receives && !(list === 'watch-list' && isOffList);
}

/** Weapons that goods are described to be for, and military users that a contract names. */
export function militaryWordsInPapers(
  texts: readonly PaperText[],
): readonly (MilitaryWord & { readonly at: string })[] {
  return texts.flatMap(({ at, named: { military } }) =>
    military === null ? [] : [{ ...military, at }],
  );
}
