/** One party against the whole list. */
import type {
  NameMatch,
  NameMatchResult,
  NameQuery,
  NearMiss,
  RelatedMatch,
} from '#holdpoint/model';
import type { NameIndex } from '../index/name-index.js';
import { isMilitary } from '../index/owners.js';
import { corporateNumberDigits } from '../corporate-number.js';
import { createCandidateFinder, type CandidateFinder } from './candidates.js';
import { isExplainedAway, namesakesOf, type Namesakes } from './explained-away.js';
import { fieldTexts, type FieldText } from './fields.js';
import { findNames, LONGEST_FIELD, type Found } from './find-names.js';
import { partyIdentity, type PartyIdentity } from './identity.js';
import { byNumber, judge, nearMiss } from './judge.js';
import { forceMatch } from './force-match.js';
import type { MentionReader } from './mentions.js';
import { mentionMatches } from './mention-matches.js';
import { namesCompany } from './names-company.js';
import type { ForceReader } from './military-words.js';
import { groupsOf, relatedOf } from './related.js';

export type PartyMatcher = (query: NameQuery) => NameMatchResult;

/** Below this a candidate is not worth showing. */
const WORTH_SHOWING = 6000;
const MOST_NEAR = 3;
const NO_NAMESAKES: Namesakes = { shared: false, namesake: false };

export function createPartyMatcher(
  index: NameIndex,
  mentions: MentionReader,
  forces: ForceReader,
  candidates: CandidateFinder = createCandidateFinder(index),
): PartyMatcher {
  const groups = groupsOf(index);
  const numbers = ownersByNumber(index);

  return (query) => {
    const fields = fieldTexts(query);
    const party = partyIdentity(query);
    const company = [query.name, query.localName, ...(query.aliases ?? [])].some(namesCompany);
    const all = findNames(index, candidates, fields);
    const matches = new Map<string, NameMatch>();
    const contractors: NameMatch[] = [];
    const near: NearMiss[] = [];
    for (const found of all) {
      const owner = index.owners[found.owner]!;
      if (owner.kind === 'related') continue;
      const away = owner.kind === 'listed' && isExplainedAway(index, found, all);
      const namesakes = owner.kind === 'listed' ? namesakesOf(index, found, all) : NO_NAMESAKES;
      const match = away ? null : judge(index, found, owner.entry, party, namesakes, company);
      if (match === null) {
        if (owner.kind === 'listed' && found.score.score >= WORTH_SHOWING)
          near.push(nearMiss(found, owner.entry));
      } else if (owner.kind === 'contractor') contractors.push(match);
      else matches.set(match.entry, match);
    }
    addLong(matches, fields, index, mentions, party);
    addForces(matches, fields);
    addNumbers(matches, party, query.corporateNumber ?? '');
    const ranked = [...matches.values()].sort(bestFirst);
    return {
      outcome: ranked[0]?.outcome ?? 'none',
      matches: ranked,
      related: relatedTo(all, ranked, query),
      near: near.sort(bestFirst).slice(0, MOST_NEAR),
      contractors: contractors.sort(bestFirst),
    };
  };

  function addForces(matches: Map<string, NameMatch>, fields: readonly FieldText[]): void {
    for (const field of fields) {
      const match = forceMatch(index, forces, field);
      if (match === null || hasForce(matches)) continue;
      const before = matches.get(match.entry);
      if (before === undefined || before.score < match.score) matches.set(match.entry, match);
    }
  }

  /** A unit that is an entry of its own is nearer than its force. */
  function hasForce(matches: ReadonlyMap<string, NameMatch>): boolean {
    return index.owners.some(
      (owner) => isMilitary(owner) && matches.get(owner.id)?.outcome === 'hit',
    );
  }

  function addNumbers(matches: Map<string, NameMatch>, party: PartyIdentity, value: string): void {
    for (const owner of numbers.get(party.corporateNumber) ?? []) {
      const { id } = index.owners[owner]!;
      const known = index.owners[owner]!;
      if (known.kind === 'listed' && !matches.has(id))
        matches.set(id, byNumber(known.entry, party, value));
    }
  }

  function relatedTo(
    all: readonly Found[],
    matches: readonly NameMatch[],
    query: NameQuery,
  ): readonly RelatedMatch[] {
    const related = new Map<string, RelatedMatch>();
    for (const found of all.toSorted(
      (a, b) => b.score.score - a.score.score || a.owner - b.owner,
    )) {
      const match = relatedOf(index, found, groups, query.department);
      if (match === null) continue;
      // The contractor that is itself the listed party is no parent of it.
      const itself = matches.some(
        ({ entry, nameScore, outcome }) =>
          match.listedMembers.includes(entry) &&
          (nameScore >= found.score.score || (outcome === 'hit' && match.relation === 'parent')),
      );
      const parentKnown = [...related.values()].some(
        ({ relation, group }) =>
          relation === match.relation && group !== undefined && group === match.group,
      );
      if (!itself && !parentKnown) related.set(match.entry, match);
    }
    return [...related.values()];
  }
}

function addLong(
  matches: Map<string, NameMatch>,
  fields: readonly FieldText[],
  index: NameIndex,
  mentions: MentionReader,
  party: PartyIdentity,
): void {
  for (const field of fields) {
    if (field.text.length <= SHORT_FIELD) continue;
    for (const match of mentionMatches(index, mentions, field, party)) {
      if (!matches.has(match.entry)) matches.set(match.entry, match);
    }
  }
}

/** A name alone is shorter than this; in a longer field it may be drowned in other words. */
const SHORT_FIELD = Math.min(LONGEST_FIELD, 90);

function ownersByNumber(index: NameIndex): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  index.owners.forEach((owner, at) => {
    if (owner.kind !== 'listed') return;
    for (const { number } of owner.entry.identity.corporateNumbers) {
      const digits = corporateNumberDigits(number);
      numbers.set(digits, [...(numbers.get(digits) ?? []), at]);
    }
  });
  return numbers;
}

function bestFirst(
  a: { score: number; entry: string },
  b: { score: number; entry: string },
): number {
  return b.score - a.score || (a.entry < b.entry ? -1 : 1);
}
