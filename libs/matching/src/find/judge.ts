/** A found name and the party's identifiers to a match, a near miss or nothing. */
import type {
  IdentityEvidence,
  ListEntry,
  MatchReason,
  NameMatch,
  NearMiss,
} from '#holdpoint/model';
import { isGenericUnit } from '../lexicon/generic-units.js';
import { isSpelling } from '../lexicon/lexicon.js';
import type { NameIndex } from '../index/name-index.js';
import { isOfForces } from '../index/military-flags.js';
import { isMilitary } from '../index/owners.js';
import { NAME_FLAGS } from '../index/name-store.js';
import { normalise } from '../normalise/normalise.js';
import { isContent } from '../reading/word.js';
import { HIT, REVIEW } from '../score/caps.js';
import { isAnotherWord, isOtherForm } from './another-word.js';
import type { Namesakes } from './explained-away.js';
import { explain } from './explain.js';
import type { Found } from './find-names.js';
import { weighIdentity, type PartyIdentity } from './identity.js';
import { spanOf, stretchOf } from './name-span.js';

/** Caps that an identifier may lift: they doubt whose name it is, not whether it is the name. */
const LIFTED = new Set(['weak-name', 'japan-missing', 'acronym']);
/** A candidate number of the register without the name beside it. */
const NUMBER_ALONE = 8500;
/** Other companies of a name from which on its sound alone says little. */
const COMMON = 3;
/** Letters of a name in kana in which one vowel is much. */
const SHORT_KANA = 4;
/** Most of a name that an identifier contradicts, or that others bear. */
const QUESTION = 8900;

export function judge(
  index: NameIndex,
  found: Found,
  entry: ListEntry,
  party: PartyIdentity,
  { shared, namesake }: Namesakes,
  company: boolean,
): NameMatch | null {
  const nameScore = found.score.score;
  if (nameScore < REVIEW) return null;
  const generic = isGeneric(index, found);
  if (company && isBesideName(found) && (generic || isHalfUnit(index, found))) return null;
  const identity = weighIdentity(party, entry.identity, entry.country, namesake);
  if (isAnother(index, found) && !identity.some(({ agrees }) => agrees)) return null;
  const doubted =
    shared ||
    generic ||
    isLonger(index, found) ||
    isAnotherWord(index, found) ||
    isOtherForm(found, entry) ||
    (entry.identity.homonyms2020 >= COMMON && isHeard(found));
  const score = weighScore(found, identity, party, entry, doubted);
  if (score < REVIEW) return null;
  const department = found.from.field === 'department';
  return {
    entry: entry.id,
    score,
    nameScore,
    outcome: score >= HIT ? 'hit' : 'review',
    reason: reasonFor(score, identity, entry),
    field: found.from.field,
    value: found.from.value,
    span: department ? [0, found.from.value.length] : spanOf(found),
    identity,
    working: explain(index, found),
  };
}

/** Listed so, or written so where the list says it in Japanese: Hokkaido Depot, for 北海道補給処. */
function isGeneric({ names, owners }: NameIndex, found: Found): boolean {
  if ((names.flagsOf(found.name) & NAME_FLAGS.generic) !== 0) return true;
  const [start, end] = stretchOf(found);
  return isMilitary(owners[found.owner]!) && isGenericUnit(found.folded.text.slice(start, end));
}

/** Air Training Dept.: what it shares with Air Training Command is what any company has. */
function isHalfUnit({ owners }: NameIndex, { owner, alignment, reading }: Found): boolean {
  const told = reading.tokens.some(
    ({ word }, at) => (alignment.partners[at] ?? -1) >= 0 && isOfForces(word),
  );
  return isMilitary(owners[owner]!) && !alignment.taken.every((taken) => taken) && !told;
}

/** 清水建設株式会社 技術研究本部: a company has a name of its own, and this is one of its departments. */
function isBesideName({ from, reading, alignment: { partners } }: Found): boolean {
  const extra = reading.tokens.some(({ word }, at) => (partners[at] ?? -1) < 0 && isContent(word));
  return from.field === 'department' || extra;
}

function weighScore(
  found: Found,
  identity: readonly IdentityEvidence[],
  party: PartyIdentity,
  entry: ListEntry,
  doubted: boolean,
): number {
  const { score: nameScore, caps } = found.score;
  if (identity.some(({ kind, agrees }) => kind === 'corporate-number' && agrees)) return 10_000;
  const doubtful = caps.length > 0 && caps.every((cap) => LIFTED.has(cap));
  const athome = party.country !== '' && party.country === entry.country;
  const lifted = identity.some(({ agrees }) => agrees) || (athome && !caps.includes('acronym'));
  const base = doubtful && lifted ? Math.max(nameScore, HIT) : nameScore;
  const effect = identity.reduce((sum, evidence) => sum + evidence.effect, 0);
  const against = identity.some(({ agrees, kind }) => !agrees && kind !== 'country');
  const confirmed = identity.some(({ agrees }) => agrees);
  const most = against || (doubted && !confirmed) ? QUESTION : 10_000;
  const moved = Math.min(most, base + effect);
  // A contradicted name stays a question where the name is that of the entry: a homonym is to be looked at.
  return effect < 0 && nameScore >= HIT && !foreignForce(party, entry)
    ? Math.max(REVIEW, moved)
    : moved;
}

/**
 * 株式会社豊和 is registered under that name, which is not how 豊和工業株式会社 is written in short, and 株式会社ニチユー is not how ニチユ (日油) sounds;
 * nor is a company abroad that has a name which a listed one gave up.
 */
function isAnother(index: NameIndex, found: Found): boolean {
  const { name, reading, score, folded } = found;
  const flags = index.names.flagsOf(name);
  const { tokens, legalForms } = reading;
  const sounds = (flags & NAME_FLAGS.reading) !== 0;
  const inHan = legalForms.some(({ start, end }) => /株/.test(folded.text.slice(start, end)));
  if (sounds && inHan && isLonger(index, found)) return true;
  if (isEverydayWord(found)) return true;
  const eastern = tokens.length === 1 && tokens[0]!.word.script !== 'latin';
  const registered = eastern && legalForms.some(({ kind }) => kind !== null);
  if (score.caps.includes('weak-name') && !sounds && registered) return true;
  return (flags & NAME_FLAGS.former) !== 0 && reading.abroad;
}

/** レーダーグループ is radar's, not レダグループ: what the list has as a brand is an everyday word in the way it is spelled here. */
function isEverydayWord({ reading, alignment, folded }: Found): boolean {
  return reading.tokens.some(
    ({ word, start, end }, at) =>
      alignment.hows[at] === 'equal' &&
      word.wordClass === 'brand' &&
      isSpelling(word.form, folded.text.slice(start, end)) === true,
  );
}

/** Letters written as their names in kana: of a name that others bear it may as well be theirs. */
function isHeard({ reading }: Found): boolean {
  return reading.tokens.some(({ spelledOut }) => spelledOut);
}

/** トキン株式会社 is not 株式会社トーキン: in a name of one short word a long vowel more or less is another name, or a slip. */
function isLonger({ names }: NameIndex, { name, reading, folded }: Found): boolean {
  const [only, ...others] = reading.tokens;
  if (only?.word.script !== 'kana' || others.length > 0) return false;
  const listed = normalise(names.textOf(name)).text;
  const longMarks = (text: string): number => text.split('ー').length;
  const kana = names.wordsOf(name).every(({ script }) => script === 'kana');
  return (
    kana &&
    only.word.form.length <= SHORT_KANA &&
    longMarks(listed) !== longMarks(folded.text.slice(only.start, only.end))
  );
}

/** A ministry or force of another country is no homonym of ours. */
function foreignForce(party: PartyIdentity, entry: ListEntry): boolean {
  return entry.list === 'military-end-users' && party.country !== entry.country;
}

function reasonFor(
  score: number,
  identity: readonly IdentityEvidence[],
  entry: ListEntry,
): MatchReason {
  if (identity.some(({ kind, agrees }) => !agrees && kind !== 'country'))
    return 'homonym-of-listed-party';
  const confirmed = identity.some(({ agrees }) => agrees);
  if (score >= HIT && (confirmed || entry.identity.homonyms2020 === 0)) return 'listed-party';
  return 'possible-listed-party';
}

export function nearMiss(found: Found, entry: ListEntry): NearMiss {
  const { score, caps, coverage } = found.score;
  const thin = coverage.listed < coverage.query ? 'listed-name-not-covered' : 'query-not-covered';
  return { entry: entry.id, score: Math.min(score, REVIEW - 1), why: caps[0] ?? thin };
}

/** The party has the entry's corporate number, whatever it is called. */
export function byNumber(entry: ListEntry, party: PartyIdentity, value: string): NameMatch {
  const known = entry.identity.corporateNumbers.find(
    ({ number }) => number === party.corporateNumber,
  );
  const score = known?.confidence === 'confirmed' ? 10_000 : NUMBER_ALONE;
  return {
    entry: entry.id,
    score,
    nameScore: 0,
    outcome: score >= HIT ? 'hit' : 'review',
    reason: score >= HIT ? 'listed-party' : 'possible-listed-party',
    field: 'corporateNumber',
    value,
    span: [0, value.length],
    identity: [{ kind: 'corporate-number', agrees: true, effect: score }],
    working: {
      channel: 'corporate-number',
      listedName: entry.names.ja ?? entry.names.en ?? entry.names.zh ?? entry.id,
      coverage: { query: 0, listed: 0 },
      tokens: [],
      caps: [],
    },
  };
}
