import { exposureOf, milder } from '../exposure.js';
import type { Sighting } from '../facts/facts.js';
import { fromSighting } from '../finding.js';
import { ANN_1_BAN } from '../law/announcements.js';
import { REGS_14_3 } from '../law/statutes.js';
import { NOTHING, type Rule } from '../rule.js';
import { BY_MILITARY, isManufacturer } from '../rulings.js';
import { militaryPartyWords } from '../words/military-words.js';

/** Coast guard, police, intelligence and the societies of the forces' staff are no military users by name; whether they enhance the military is asked. */
export const governmentSecurityUser: Rule = {
  id: 'government-security-user',
  regime: 'R-01',
  title: 'A government security body is a party to the order or will receive the goods',
  basis: [ANN_1_BAN, REGS_14_3],
  reasons: ['government-security-user'],

  evaluate: (facts) => {
    const seen = facts.sightings.filter(({ entry }) => entry.treatAs === 'not-military-review');
    if (seen.length === 0) return NOTHING;
    const exposure = exposureOf(facts, BY_MILITARY);
    return seen.map((sighting) => {
      const ruling = isManufacturer(sighting)
        ? 'not-controlled'
        : milder(exposure.ruling, 'review');
      return {
        rule: governmentSecurityUser.id,
        regime: governmentSecurityUser.regime,
        reason: 'government-security-user',
        ruling,
        basis: governmentSecurityUser.basis,
        ...fromSighting(sighting, exposure),
        message: militaryPartyWords(sighting, kindOf(sighting), ruling, exposure),
        settledBy: ruling === 'review' ? ['person-review'] : [],
        answered: false,
      };
    });
  },
};

function kindOf({ entry }: Sighting): 'security' | 'beside' {
  return entry.kind === 'other' ? 'beside' : 'security';
}
