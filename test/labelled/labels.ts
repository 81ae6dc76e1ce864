/** What a labelled order is: the order, and the answer its template was written for. */
import type { ListEntry, Order, Outcome, Reason, Ruling } from '#holdpoint/model';
import type { Company } from './companies.js';
import type { Dice } from './random.js';

export const CLASSES = ['innocent', 'violating', 'person'] as const;
/** `innocent` may ship; `violating` must not; `person` waits for papers or an answer. */
export type LabelClass = (typeof CLASSES)[number];

export interface Label {
  readonly class: LabelClass;
  readonly outcome: Outcome;
  readonly ruling: Ruling;
  /** Reasons that the decision must give, among others. */
  readonly reasons: readonly Reason[];
  /** Listed or military entry that it must name. */
  readonly entry?: string;
}

export interface LabelledOrder {
  readonly template: string;
  readonly order: Order;
  readonly label: Label;
}

export interface World {
  readonly dice: Dice;
  company(): Company;
  entry(list: ListEntry['list'], fits?: (entry: ListEntry) => boolean): ListEntry;
}
