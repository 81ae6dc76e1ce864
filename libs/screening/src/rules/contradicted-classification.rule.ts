import type { Finding } from '#holdpoint/model';
import type { ControlPointer, ItemFacts } from '../facts/facts.js';
import { narrowest } from '../facts/control-code.js';
import { isQuestionable } from '../facts/gather.js';
import { FAQ_3, FAQ_4 } from '../law/announcements.js';
import { ECL_12_2, REGS_14, REGS_22 } from '../law/statutes.js';
import { NOTHING, type Rule } from '../rule.js';
import { contradictedWords } from '../words/item-words.js';

/** Stated not controlled, or under one code, while its own code, customs code, composition or description says otherwise. */
export const contradictedClassification: Rule = {
  id: 'contradicted-classification',
  regime: 'R-09',
  title: 'What an item is said to be contradicts its classification',
  basis: [FAQ_3, FAQ_4, REGS_14, REGS_22, ECL_12_2],
  reasons: ['classification-contradicted'],

  evaluate: (facts) => {
    if (!facts.concerned || !facts.questionable) return NOTHING;
    const items = facts.items.filter((item) => isContradicted(item) && isQuestionable(item));
    return items.length === 0 ? NOTHING : items.map(finding);
  },
};

/** What points elsewhere than to the stated code asks, whatever licence there is for that code. */
function isContradicted({ item, status, pointers }: ItemFacts): boolean {
  if (status === 'contradicted') return true;
  return item.classification?.status === 'controlled' && pointers.length > 0;
}

function finding(item: ItemFacts): Finding {
  const pointer: ControlPointer = item.pointers[0]!;
  return {
    rule: contradictedClassification.id,
    regime: contradictedClassification.regime,
    reason: 'classification-contradicted',
    ruling: 'review',
    basis: pointer.field === 'customsCode' ? [FAQ_3, REGS_14, REGS_22] : [FAQ_4, REGS_14, ECL_12_2],
    at: `${item.at}/${pointer.field}`,
    value: pointer.value,
    ...(pointer.span === undefined ? {} : { span: pointer.span }),
    working: {
      facts: {
        item: item.label,
        pointsTo: narrowest(item.pointers.flatMap(({ codes }) => codes)).join(', '),
        by: item.pointers.map(({ by }) => by).join(', '),
      },
    },
    message: contradictedWords(item, pointer),
    settledBy: ['control-code', 'classification-reason'],
    answered: false,
  };
}
