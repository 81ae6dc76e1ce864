import { isCorporateNumber } from '#holdpoint/matching';
import type { DocumentCode, Finding, ListEntry } from '#holdpoint/model';
import { isInForce } from '../days.js';
import type { Facts, PartyFacts } from '../facts/facts.js';
import type { Neighbour } from '../facts/neighbours.js';
import { isStated } from '../facts/stated.js';
import { ANN_1_BAN } from '../law/announcements.js';
import { REGS_25 } from '../law/statutes.js';
import { NOTHING, type Rule } from '../rule.js';
import { neighbourWords } from '../words/party-words.js';

/** Another name at a listed entity's address or mail domain may be the entity itself: a person looks. */
export const listedNeighbour: Rule = {
  id: 'listed-neighbour',
  regime: 'R-22',
  title: 'A party has the address or the mail domain of a listed entity',
  basis: [ANN_1_BAN, REGS_25],
  reasons: ['related-to-listed-party'],

  evaluate: (facts, before) => {
    if (!facts.concerned) return NOTHING;
    const findings: Finding[] = [];
    for (const party of facts.parties) {
      if (party.party.role === 'manufacturer') continue;
      const { neighbours } = party.view;
      // Whoever is known by name as the entity, its namesake or its relative is told by that rule.
      if (neighbours.length === 0 || before.some(({ at }) => at.startsWith(`${party.at}/`)))
        continue;
      const found = neighbours.flatMap((neighbour) => {
        const entry = facts.reference.entries.get(neighbour.entry);
        return entry !== undefined && isInForce(entry, facts.asOf) ? [{ neighbour, entry }] : [];
      })[0];
      if (found !== undefined)
        findings.push(neighbourFinding(facts, party, found.neighbour, found.entry));
    }
    return findings.length === 0 ? NOTHING : findings;
  },
};

function neighbourFinding(
  { questionable }: Facts,
  party: PartyFacts,
  { field, value }: Neighbour,
  entry: ListEntry,
): Finding {
  return {
    rule: listedNeighbour.id,
    regime: listedNeighbour.regime,
    reason: 'related-to-listed-party',
    ruling: questionable ? 'review' : 'not-controlled',
    basis: listedNeighbour.basis,
    at: `${party.at}/${field}`,
    value,
    entry: entry.id,
    list: entry.list,
    relation: 'affiliate',
    working: { facts: { shares: field === 'email' ? 'mail domain' : 'address' } },
    message: neighbourWords(party, field, value, entry),
    settledBy: settledBy(questionable, party),
    answered: false,
  };
}

/** Who gives a number of its own is known to be another: that leaves the question who stands behind it, for a person. */
function settledBy(holds: boolean, { party }: PartyFacts): readonly DocumentCode[] {
  if (!holds) return [];
  const { corporateNumber, lei } = party;
  const isKnown =
    (isStated(corporateNumber) && isCorporateNumber(corporateNumber)) || isStated(lei);
  return isKnown ? ['person-review'] : ['identity-proof', 'person-review'];
}
