import type { Finding } from '#holdpoint/model';
import type { Facts, ItemFacts } from '../facts/facts.js';
import { narrowest } from '../facts/control-code.js';
import { pointersOf } from '../facts/control-pointers.js';
import { isQuestionable } from '../facts/gather.js';
import { ECL_12_4, REGS_14, REGS_2 } from '../law/statutes.js';
import { NOTHING, type Rule } from '../rule.js';
import { unclassifiedWords } from '../words/item-words.js';

/** What nobody classified is never off the list: its control code, or a written reason, must be there. */
export const unclassifiedItem: Rule = {
  id: 'unclassified-item',
  regime: 'R-08',
  title: 'An item is not classified, or its classification says too little',
  basis: [REGS_2, REGS_14, ECL_12_4],
  reasons: ['unclassified-item'],

  evaluate: (facts) => {
    if (!facts.concerned || !facts.questionable) return NOTHING;
    const items = facts.items.filter((item) => isQuestionable(item) && lacks(item) !== null);
    return items.length === 0 ? NOTHING : items.map((item) => finding(facts, item));
  },
};

export type Lack = 'classification' | 'code' | 'known-code' | 'reason';

function lacks(item: ItemFacts): Lack | null {
  if (item.status === 'unclassified') return 'classification';
  if (item.status === 'uncoded') return item.strangeCode === null ? 'code' : 'known-code';
  return item.lacksReason ? 'reason' : null;
}

function finding({ reference }: Facts, item: ItemFacts): Finding {
  const lack = lacks(item) ?? 'classification';
  const codes = pointersOf(item.item, reference, true).flatMap((pointer) => pointer.codes);
  const hints = narrowest(codes).slice(0, 4).join(', ');
  return {
    rule: unclassifiedItem.id,
    regime: unclassifiedItem.regime,
    reason: 'unclassified-item',
    ruling: 'review',
    basis: unclassifiedItem.basis,
    at: `${item.at}/classification${lack === 'known-code' ? '/controlCode' : ''}`,
    ...(item.strangeCode === null ? {} : { value: item.strangeCode }),
    working: { facts: { item: item.label, lacks: lack, ...(hints === '' ? {} : { hints }) } },
    message: unclassifiedWords(item.label, lack, item.strangeCode ?? '', hints),
    settledBy:
      lack === 'reason' ? ['classification-reason'] : ['control-code', 'classification-reason'],
    answered: false,
    inconclusive: true,
  };
}
