import type { Finding } from '#holdpoint/model';
import { speaksOfMilitary } from '../facts/end-use.js';
import type { Facts } from '../facts/facts.js';
import { isReached } from '../facts/gather.js';
import { ECL_12_3, ECL_15, REGS_24 } from '../law/statutes.js';
import { NOTHING, type Rule } from '../rule.js';
import { ambiguousUseWords, missingUseWords, unreadUseWords } from '../words/end-use-words.js';

const PROOF = [ECL_15, REGS_24];

/** A civil use must be stated: silence and vague words are questions to the end user. */
export const endUseStatement: Rule = {
  id: 'end-use-statement',
  regime: 'R-14',
  title: 'The end use is not stated, or not clearly civil',
  basis: [ECL_12_3, ECL_15, REGS_24],
  reasons: ['missing-end-use', 'ambiguous-end-use'],

  evaluate: (facts) => {
    if (!facts.concerned || !facts.items.some(isReached)) return NOTHING;
    const { statement, reading } = facts;
    if (statement === null || reading === null || reading.verdict === 'none')
      return [missingUse(facts)];
    return reading.verdict === 'ambiguous' ? [ambiguousUse(facts, statement)] : NOTHING;
  },
};

function missingUse({ statement, questionable }: Facts): Finding {
  return {
    rule: endUseStatement.id,
    regime: endUseStatement.regime,
    reason: 'missing-end-use',
    ruling: questionable ? 'review' : 'not-controlled',
    basis: PROOF,
    at: '/endUse/statement',
    ...(statement === null ? {} : { value: statement }),
    indicators: ['I-3'],
    message: missingUseWords(statement, questionable),
    settledBy: questionable ? ['end-user-certificate'] : [],
    answered: false,
    inconclusive: true,
  };
}

/** Off the list, only words that touch the military ask: the known risk of R-07. */
function ambiguousUse({ reading, questionable, items }: Facts, statement: string): Finding {
  const risky =
    reading !== null &&
    speaksOfMilitary(reading) &&
    items.some(({ reach }) => reach !== 'component');
  const holds = questionable || risky;
  const unread = reading?.evidence.find(({ rule }) => rule.startsWith('unread/'));
  const doubt =
    unread ??
    reading?.evidence.find(({ class: of }) => of !== 'civil') ??
    reading?.evidence[0] ??
    null;
  const span = doubt?.span ?? ([0, statement.length] as const);
  const value = statement.slice(span[0], span[1]);
  return {
    rule: endUseStatement.id,
    regime: endUseStatement.regime,
    reason: 'ambiguous-end-use',
    ruling: holds ? 'review' : 'not-controlled',
    basis: risky ? [ECL_12_3, ...PROOF] : PROOF,
    at: '/endUse/statement',
    span,
    value,
    working: { evidence: reading?.evidence ?? [] },
    message: unread ? unreadUseWords(value, holds) : ambiguousUseWords(value, holds),
    settledBy: holds
      ? unread
        ? ['person-review']
        : ['end-user-certificate', 'person-review']
      : [],
    answered: false,
    inconclusive: true,
  };
}
