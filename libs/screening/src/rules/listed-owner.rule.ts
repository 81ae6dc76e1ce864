import type { Finding, ListEntry, Relation } from '#holdpoint/model';
import type { Facts, PartyFacts } from '../facts/facts.js';
import { groupOf, listedEntry, ownersBy, type Held } from '../facts/owners.js';
import type { PartyView } from '../facts/party-view.js';
import { ANN_61_2025 } from '../law/announcements.js';
import { ECL_18, REGS_25 } from '../law/statutes.js';
import { NOTHING, type Rule } from '../rule.js';
import { groupOwnerWords, ownerWords } from '../words/party-words.js';
import { isListedItself } from './related-party.rule.js';

/**
 * Half or more in the hands of a listed entity, or of a company of its group: not listed, yet a person must look
 * (R-22, I-5). No data, no question.
 */
export const listedOwner: Rule = {
  id: 'listed-owner',
  regime: 'R-22',
  title: 'A party is owned, by half or more, by a listed entity or a company of its group',
  basis: [ECL_18, REGS_25, ANN_61_2025],
  reasons: ['related-to-listed-party'],

  evaluate: (facts) => {
    if (facts.parties.every(({ party }) => (party.owners ?? []).length === 0)) return NOTHING;
    return facts.parties.flatMap((party) =>
      ownersBy(facts, party, (view) => tieOf(facts, party, view)).map((held) =>
        ownerFinding(facts, party, held),
      ),
    );
  },
};

interface Tie {
  readonly entry: ListEntry;
  /** What the party is to the listed entity. */
  readonly relation: Relation;
}

function tieOf(facts: Facts, party: PartyFacts, view: PartyView): Tie | null {
  const listed = listedEntry(facts, view);
  if (listed !== null) return { entry: listed, relation: 'subsidiary' };
  // Where the party itself is listed, its list's own rule applies instead (reading no. 15).
  if (!facts.concerned || isListedItself(facts, party)) return null;
  const group = groupOf(facts, view);
  const entry = group?.members.find(isControlListed) ?? group?.members[0];
  if (group === null || entry === undefined) return null;
  return { entry, relation: group.related.relation === 'parent' ? 'sibling' : 'affiliate' };
}

function ownerFinding(facts: Facts, party: PartyFacts, held: Held<Tie>): Finding {
  const { at, name, share, tie } = held;
  const holds = isAsked(facts, party, tie);
  return {
    rule: listedOwner.id,
    regime: listedOwner.regime,
    reason: 'related-to-listed-party',
    ruling: holds ? 'review' : 'not-controlled',
    basis: listedOwner.basis,
    at,
    value: name,
    entry: tie.entry.id,
    list: tie.entry.list,
    relation: tie.relation,
    ...(tie.relation === 'subsidiary' ? {} : { indicators: ['I-5'] }),
    working: { facts: { share: share === null ? 'unknown' : `${share}` } },
    message:
      tie.relation === 'subsidiary'
        ? ownerWords(party, name, share, tie.entry)
        : groupOwnerWords(party, name, share, tie.entry, holds),
    settledBy: holds ? ['person-review'] : [],
    answered: false,
    ...(share === null ? { inconclusive: true } : {}),
  };
}

/**
 * The group's indicator has a weight of its own, who made the goods does not receive them, and the hundreds of sisters of a company
 * that is only watched are free.
 */
function isAsked(facts: Facts, { party }: PartyFacts, { entry, relation }: Tie): boolean {
  if (relation === 'subsidiary') return facts.questionable;
  const weight = facts.reference.weights['I-5'];
  const reaches = isControlListed(entry) && party.role !== 'manufacturer';
  return facts.questionable && weight === 'strong' && reaches;
}

function isControlListed({ list }: ListEntry): boolean {
  return list === 'export-control-list';
}
