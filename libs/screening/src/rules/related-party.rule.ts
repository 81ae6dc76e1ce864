import type { Finding, RelatedMatch } from '#holdpoint/model';
import { isInForce } from '../days.js';
import type { Facts, PartyFacts } from '../facts/facts.js';
import { isOnMofcomList } from '../facts/mofcom-lists.js';
import { fieldAt, ONWARD } from '../facts/receivers.js';
import { ANN_1_BAN } from '../law/announcements.js';
import { REGS_25 } from '../law/statutes.js';
import { NOTHING, type Rule } from '../rule.js';
import { relatedPartyWords } from '../words/party-words.js';

/** Parents, sisters and affiliates of listed entities are not listed; with items in question a person looks. */
export const relatedParty: Rule = {
  id: 'related-party',
  regime: 'R-22',
  title: 'A party belongs to the group of a listed entity',
  basis: [ANN_1_BAN, REGS_25],
  reasons: ['related-to-listed-party'],

  evaluate: (facts) => {
    const asked = [...facts.parties, ...facts.receivers];
    if (!facts.concerned || asked.every(({ view }) => view.related.length === 0)) return NOTHING;
    const findings: Finding[] = [];
    const seen = new Set<string>();
    for (const party of asked) {
      if (isListedItself(facts, party) || party.party.role === 'manufacturer') continue;
      for (const related of party.view.related) {
        // A company that only shares the name or a word of it has no tie.
        if (related.relation === 'homonym') continue;
        const members = listedOn(facts, related);
        const key = `${party.index < 0 ? party.at : party.name}\n${related.entry}`;
        if (seen.has(key) || (members.length === 0 && related.listedMembers.length > 0)) continue;
        seen.add(key);
        findings.push(relatedFinding(facts, party, related, members));
      }
    }
    return findings;
  },
};

/** Where the company itself is listed, its list's own rule applies instead (reading no. 15). */
export function isListedItself(facts: Facts, party: PartyFacts): boolean {
  if (party.at === ONWARD)
    return party.view.matches.some(({ entry, outcome, reason }) => {
      const listed = facts.reference.entries.get(entry);
      return (
        outcome === 'hit' &&
        reason === 'listed-party' &&
        listed !== undefined &&
        isOnMofcomList(listed)
      );
    });
  return facts.sightings.some(
    (sighting) =>
      sighting.party === party &&
      sighting.reason === 'listed-party' &&
      isOnMofcomList(sighting.entry),
  );
}

function listedOn({ reference, asOf }: Facts, { listedMembers }: RelatedMatch): readonly string[] {
  return listedMembers.filter((id) => {
    const entry = reference.entries.get(id);
    return entry !== undefined && isInForce(entry, asOf);
  });
}

function relatedFinding(
  facts: Facts,
  party: PartyFacts,
  related: RelatedMatch,
  members: readonly string[],
): Finding {
  // Another division than the listed one is a notice (reading no. 10).
  const holds = facts.questionable && related.otherDivision !== true;
  const named = members.map((id) => facts.reference.entries.get(id)?.names.en ?? id);
  const weighs = facts.reference.weights['I-5'];
  const holding = holds && weighs !== 'weak' && weighs !== 'off';
  return {
    rule: relatedParty.id,
    regime: relatedParty.regime,
    reason: 'related-to-listed-party',
    ruling: holding ? 'review' : 'not-controlled',
    basis: relatedParty.basis,
    at: fieldAt(party, related.field),
    value: related.value,
    entry: members[0] ?? related.entry,
    relation: related.relation,
    indicators: ['I-5'],
    working: {
      facts: {
        company: related.entry,
        listedMembers: members.join(', '),
        ...(related.group === undefined ? {} : { group: related.group }),
        ...(related.otherDivision === true ? { otherDivision: 'yes' } : {}),
      },
    },
    message: relatedPartyWords(party, related.relation, named.slice(0, 3).join('; '), holding),
    settledBy: holding ? ['person-review'] : [],
    answered: false,
  };
}
