import type { Clause, Text } from './clauses.js';
import { speaksOfCounterpart } from './counterpart.js';
import { COPIED, DICTATED, REWRITTEN, RUMOURED } from './dictated.js';
import type { Hit } from './find-terms.js';
import { findForm } from './form.js';
import { foldedPattern } from './folded-pattern.js';
import { asksOfTheOrder } from './of-the-order.js';
import { HIDDEN, MISMATCHED, NARROW, UNBINDING, UNCHECKED } from './unchecked.js';

/**
 * What tells that a statement is not settled, whatever it says: the words were dictated, copied or changed, nobody has
 * checked them or can, the writer will not stand by them, or something beside them does not fit. Only what would be called
 * civil is looked at for it.
 */
export function unsettledIn(text: Text): Hit | undefined {
  for (const clause of text.clauses) {
    const found = unsettledClause(text, clause) ?? speaksOfCounterpart(text, clause);
    if (found) return found;
  }
  return undefined;
}

function unsettledClause(text: Text, { start, end }: Clause): Hit | undefined {
  const words = text.compact.text.slice(start, end);
  for (const [name, said] of FORMS) {
    const found = findForm(said, words);
    if (!found || (name === 'unchecked' && asksOfTheOrder(found[0]))) continue;
    if (name === 'mismatched' && IF_SO.test(words)) continue;
    const at = start + found.index;
    return { kind: 'unknown-use', rule: `unsettled/${name}`, start: at, end: at + found[0].length };
  }
  return undefined;
}

/** "If the quantity does not match, please tell us." */
const IF_SO = foldedPattern(
  '(?:^|[ ,(。])(?:if|should|please|in case)(?![a-z])|場合|連絡|お知らせ|返品|请|退货|告知|如(?:有|果|遇)',
);

const FORMS = [
  ['dictated', DICTATED],
  ['copied', COPIED],
  ['rewritten', REWRITTEN],
  ['rumoured', RUMOURED],
  ['unchecked', UNCHECKED],
  ['unbinding', UNBINDING],
  ['narrow', NARROW],
  ['mismatched', MISMATCHED],
  ['hidden', HIDDEN],
] as const;
