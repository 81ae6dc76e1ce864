import { RULINGS, type Ruling } from '#holdpoint/model';
import type { Facts, ItemFacts, ItemStatus, OriginField, Reach } from './facts/facts.js';

/** What the law makes of a listed or military party, by what the items are. */
export type RulingByStatus = Readonly<Record<ItemStatus, Ruling>>;

export interface Exposure {
  readonly ruling: Ruling;
  /** Every item that comes under the regime is plainly off the list: R-07 speaks, not R-01. */
  readonly onlyOffList: boolean;
  /** The widest reach of any item. */
  readonly reach: Reach;
  /** Origin or components are not stated, and that keeps the ruling from being firmer. */
  readonly inconclusive: boolean;
  /** What is not stated of the items that decide. */
  readonly lacks: readonly OriginField[];
  /** Labels of the items that decide. */
  readonly items: readonly string[];
}

/** The stricter of two rulings. */
export function stricter(a: Ruling, b: Ruling): Ruling {
  return RULINGS.indexOf(a) <= RULINGS.indexOf(b) ? a : b;
}

export function milder(a: Ruling, b: Ruling): Ruling {
  return RULINGS.indexOf(a) >= RULINGS.indexOf(b) ? a : b;
}

/** The strictest ruling over the items of an order, and which items ask for it. */
export function exposureOf(facts: Facts, byStatus: RulingByStatus): Exposure {
  let ruling: Ruling = 'not-controlled';
  let reach: Reach = 'no';
  for (const item of facts.items) {
    ruling = stricter(ruling, rulingOf(facts, item, byStatus));
    reach = wider(reach, item.reach);
  }
  const deciding = facts.items.filter((item) => rulingOf(facts, item, byStatus) === ruling);
  return {
    ruling,
    reach,
    onlyOffList: facts.items.every(({ status, reach: of }) => status === 'off-list' || of === 'no'),
    inconclusive:
      ruling === 'review' &&
      deciding.every(({ reach: of }) => of === 'unknown' || of === 'components-unknown'),
    lacks: [...new Set(deciding.flatMap(({ lacks }) => lacks))],
    items: deciding.map(({ label }) => label),
  };
}

function rulingOf(facts: Facts, item: ItemFacts, byStatus: RulingByStatus): Ruling {
  const ruling = byStatus[item.status];
  switch (item.reach) {
    case 'yes':
      // A sale within China is no plain export, yet the party behind it may be.
      return facts.domestic ? milder(ruling, 'review') : ruling;
    case 'unknown':
    case 'components-unknown':
      return milder(ruling, 'review');
    case 'component':
      return 'review';
    case 'no':
      return facts.reference.settings.outsideRegime === 'review' ? 'review' : 'not-controlled';
  }
}

const REACHES: readonly Reach[] = ['yes', 'component', 'unknown', 'components-unknown', 'no'];

function wider(a: Reach, b: Reach): Reach {
  return REACHES.indexOf(a) <= REACHES.indexOf(b) ? a : b;
}
