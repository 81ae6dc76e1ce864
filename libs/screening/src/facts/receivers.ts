/** Whom the goods go on to (`onwardTransferTo`), read as a party of the order is (reading no. 8). */
import type { Order } from '#holdpoint/model';
import type { Reference } from '../reference.js';
import type { PartyFacts } from './facts.js';
import { isName } from './stated.js';

export const ONWARD = '/endUse/onwardTransferTo';

/** What stands between names in a text that says who receives. */
const BETWEEN_NAMES =
  /[,、，;；。:：\n()（）]|\b(?:and|or|to|for|by|from|via|through|with|such as|including|like|in|at|of|is|are|will|be)\b|及び|および|並びに|ならびに|または|又は|以及|或者|销售给|转让给|转售给|交付给|提供给|[给和与向をにへ]/u;

/** The text as a name, and each name in it. */
export function findReceivers(order: Order, reference: Reference): readonly PartyFacts[] {
  const text = order.endUse?.onwardTransferTo;
  if (!isName(text)) return [];
  const names = [text, ...text.split(BETWEEN_NAMES).map((name) => name.trim())];
  return [...new Set(names)].filter(isName).map((name) => ({
    index: -1,
    party: { name },
    at: ONWARD,
    name,
    view: reference.viewOf({ name }),
  }));
}

/** Where a field of a party stands in the order; whom the goods go on to is one field. */
export function fieldAt({ at }: PartyFacts, field: string): string {
  return at === ONWARD ? at : `${at}/${field}`;
}
