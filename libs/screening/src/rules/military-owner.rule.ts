import type { Finding, ListEntry } from '#holdpoint/model';
import { exposureOf, milder } from '../exposure.js';
import type { Facts, PartyFacts } from '../facts/facts.js';
import { militaryEntry, ownersBy, type Held } from '../facts/owners.js';
import { ANN_1_BAN, ANN_46_2024 } from '../law/announcements.js';
import { ECL_10, REGS_25 } from '../law/statutes.js';
import { NOTHING, type Rule } from '../rule.js';
import { BY_MILITARY } from '../rulings.js';
import { militaryOwnerWords } from '../words/military-words.js';

/** Half or more in the hands of the ministry, a force or a body of their staff: a person decides who the user is. */
export const militaryOwner: Rule = {
  id: 'military-owner',
  regime: 'R-01',
  title: 'A party is owned, by half or more, by a military user',
  basis: [ANN_1_BAN, ANN_46_2024, ECL_10, REGS_25],
  reasons: ['military-end-user', 'us-military-end-user'],

  evaluate: (facts) => {
    if (facts.parties.every(({ party }) => (party.owners ?? []).length === 0)) return NOTHING;
    return facts.parties.flatMap((party) =>
      ownersBy(facts, party, (view, name) => militaryEntry(facts, view, name)).map((held) =>
        ownerFinding(facts, party, held),
      ),
    );
  },
};

function ownerFinding(facts: Facts, party: PartyFacts, held: Held<ListEntry>): Finding {
  const { at, name, share, tie: entry } = held;
  const us = entry.treatAs === 'separate-flag-us-military';
  const exposure = exposureOf(facts, BY_MILITARY);
  const ruling =
    party.party.role === 'manufacturer' ? 'not-controlled' : milder(exposure.ruling, 'review');
  return {
    rule: militaryOwner.id,
    regime: us ? 'R-23' : militaryOwner.regime,
    reason: us ? 'us-military-end-user' : 'military-end-user',
    ruling,
    basis: [us ? ANN_46_2024 : ANN_1_BAN, ECL_10, REGS_25],
    at,
    value: name,
    entry: entry.id,
    list: entry.list,
    indicators: ['I-1'],
    working: {
      facts: {
        share: share === null ? 'unknown' : `${share}`,
        chineseReach: exposure.reach,
        items: exposure.items.join(', '),
      },
    },
    message: militaryOwnerWords(party, name, share, entry, ruling),
    settledBy: ruling === 'review' ? ['person-review'] : [],
    answered: false,
    ...(share === null ? { inconclusive: true } : {}),
  };
}
