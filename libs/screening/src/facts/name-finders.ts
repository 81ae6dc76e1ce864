/** How the items of the list are found in descriptions by their names. */
import type { ItemList } from '#holdpoint/model';
import { itemNameFinder } from './item-names.js';
import { namedGoodsFinder } from './named-goods.js';
import type { SubstancePointer } from './substances.js';
import { otherNamesOf, tradeNameFinder } from './trade-names.js';

type Finder = (description: string) => readonly SubstancePointer[];

export interface NameFinders {
  /** By its titles in the list, or by another name that counts wherever it stands. */
  readonly findNames: Finder;
  /** What the goods themselves are. */
  readonly findGoods: Finder;
}

export function nameFinders(items: ItemList): NameFinders {
  const findTitles = itemNameFinder(items);
  const findOther = tradeNameFinder(items, otherNamesOf, (description) => description);
  return {
    findNames: (description) => {
      const titles = findTitles(description);
      if (titles.length > 0) return titles;
      const other = findOther(description);
      return other === null ? [] : [other];
    },
    findGoods: namedGoodsFinder(items),
  };
}
