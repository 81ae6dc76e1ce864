import type { Finding, ListEntry, Owner } from '#holdpoint/model';
import { isInForce } from '../days.js';
import type { Facts, PartyFacts } from '../facts/facts.js';
import { ANN_61_2025 } from '../law/announcements.js';
import { ECL_18, REGS_25 } from '../law/statutes.js';
import { NOTHING, type Rule } from '../rule.js';
import { ownerWords } from '../words/party-words.js';

/** Half or more in the hands of a listed entity: not listed, yet a person must look. No data, no question. */
export const listedOwner: Rule = {
  id: 'listed-owner',
  regime: 'R-22',
  title: 'A party is owned, by half or more, by a listed entity',
  basis: [ECL_18, REGS_25, ANN_61_2025],
  reasons: ['related-to-listed-party'],

  evaluate: (facts) => {
    if (facts.parties.every(({ party }) => (party.owners ?? []).length === 0)) return NOTHING;
    return facts.parties.flatMap((party) => ownersOf(facts, party));
  },
};

function ownersOf(facts: Facts, party: PartyFacts): Finding[] {
  const listed = (party.party.owners ?? []).flatMap((owner, index) => {
    const entry = listedEntry(facts, owner);
    return entry === null ? [] : [{ owner, index, entry }];
  });
  const known = listed.reduce((sum, { owner }) => sum + (owner.share ?? 0), 0);
  const unknown = listed.some(({ owner }) => (owner.share ?? null) === null);
  if (listed.length === 0 || (known < facts.reference.settings.ownerShare && !unknown)) return [];
  const holds = facts.questionable;
  return listed.map(({ owner, index, entry }): Finding => {
    const name = owner.name ?? owner.corporateNumber ?? '';
    return {
      rule: listedOwner.id,
      regime: listedOwner.regime,
      reason: 'related-to-listed-party',
      ruling: holds ? 'review' : 'not-controlled',
      basis: listedOwner.basis,
      at: `${party.at}/owners/${index}`,
      value: name,
      entry: entry.id,
      list: entry.list,
      relation: 'subsidiary',
      working: {
        facts: {
          share: owner.share === null || owner.share === undefined ? 'unknown' : `${owner.share}`,
        },
      },
      message: ownerWords(party, name, owner.share ?? null, entry),
      settledBy: holds ? ['person-review'] : [],
      answered: false,
      ...((owner.share ?? null) === null ? { inconclusive: true } : {}),
    };
  });
}

function listedEntry({ reference, asOf }: Facts, owner: Owner): ListEntry | null {
  const { name, corporateNumber } = owner;
  if ((name ?? corporateNumber ?? null) === null) return null;
  for (const match of reference.matcher.match({ name, corporateNumber }).matches) {
    const entry = reference.entries.get(match.entry);
    if (
      entry !== undefined &&
      (entry.list === 'export-control-list' || entry.list === 'watch-list') &&
      isInForce(entry, asOf)
    )
      return entry;
  }
  return null;
}
