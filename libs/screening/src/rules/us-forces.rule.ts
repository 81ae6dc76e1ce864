import type { Finding } from '#holdpoint/model';
import { exposureOf } from '../exposure.js';
import { inconclusive } from '../finding.js';
import { ANN_46_2024 } from '../law/announcements.js';
import { ECL_10, ECL_12_3, ECL_44, REGS_13, REGS_14_3 } from '../law/statutes.js';
import type { Rule } from '../rule.js';
import { BY_MILITARY } from '../rulings.js';
import { usMilitaryUseWords } from '../words/end-use-words.js';
import { militaryFindings } from './military-end-user.rule.js';

/** US forces, in Japan or elsewhere: banned since 2024 by an announcement of its own, and reported by its own reason. */
export const usForces: Rule = {
  id: 'us-forces',
  regime: 'R-23',
  title: 'US forces are a party to the order, or the goods are meant for them',
  basis: [ANN_46_2024, ECL_10, ECL_12_3, ECL_44, REGS_13, REGS_14_3],
  reasons: ['us-military-end-user'],

  evaluate: (facts) => {
    const parties = militaryFindings(facts, usForces, {
      kind: 'us',
      reason: 'us-military-end-user',
      treatAs: 'separate-flag-us-military',
      basis: [ANN_46_2024, ECL_10, REGS_13],
      abroad: [ECL_44],
    });
    const { reading, statement } = facts;
    const named = reading?.evidence.find((evidence) => evidence.class === 'us-military-user');
    if (statement === null || named === undefined || reading?.verdict !== 'military')
      return parties;
    const exposure = exposureOf(facts, BY_MILITARY);
    const value = statement.slice(named.span[0], named.span[1]);
    const finding: Finding = {
      rule: usForces.id,
      regime: usForces.regime,
      reason: 'us-military-end-user',
      ruling: exposure.ruling,
      basis: [ANN_46_2024, ECL_10, REGS_13],
      at: '/endUse/statement',
      span: named.span,
      value,
      indicators: ['I-2'],
      working: {
        evidence: reading.evidence,
        facts: { chineseReach: exposure.reach, items: exposure.items.join(', ') },
      },
      message: usMilitaryUseWords(value, exposure.ruling, exposure.reach),
      settledBy:
        exposure.ruling === 'review'
          ? ['control-code', 'person-review']
          : exposure.ruling === 'prohibited'
            ? ['person-review']
            : [],
      answered: false,
      ...inconclusive(exposure.inconclusive),
    };
    return [...parties, finding];
  },
};
