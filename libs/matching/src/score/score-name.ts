/**
 * The score of one listed name against one reading of a query: the root of both coverages, lowered by caps. Integer basis
 * points throughout. Which word meets which is decided before (`align.ts`).
 */
import type { Word } from '../reading/word.js';
import { CONCEPT_IDS } from '../lexicon/lexicon.js';
import { NAME_FLAGS } from '../index/name-store.js';
import { GAPS, type Reading } from '../reading/token.js';
import type { Alignment } from './align.js';
import { CAPS, type Cap } from './caps.js';
import { isContent, weighExtras } from './extras.js';

export interface ListedSide {
  readonly words: readonly Word[];
  readonly total: number;
  readonly flags: number;
  /** Numbers of the words that are a name of the same owner by themselves. */
  readonly own?: ReadonlySet<number>;
}

export interface Score {
  readonly score: number;
  readonly coverage: { readonly query: number; readonly listed: number };
  readonly caps: readonly Cap[];
  /** Weight of each query word, in order. */
  readonly weights: readonly number[];
}

const HEAVY = 5500;
/** Kana this short are the reading of many names. */
const SHORT_READING = 4;
/** Lightest word that a name with a shared brand cannot do without. */
const SHARED_NEEDS = 2500;
const BACKWARDS = 200;
const BRANCH: ReadonlySet<string> = new Set(['place', 'unit', 'number', 'function']);

export function scoreName(reading: Reading, listed: ListedSide, alignment: Alignment): Score {
  const extras = weighExtras(
    listed.own,
    reading,
    alignment,
    (listed.flags & NAME_FLAGS.absorbing) !== 0,
    listed.total,
  );
  const caps = new Set<Cap>(extras.caps);
  let queryTotal = extras.total;
  let queryMatched = 0;
  alignment.partners.forEach((partner, at) => {
    if (partner < 0) return;
    const weight = alignment.whole ? 0 : (listed.words[partner]?.weight ?? 0);
    queryTotal += weight;
    queryMatched += product(weight, alignment.values[at] ?? 0);
  });
  if (alignment.whole) {
    queryTotal += listed.total;
    queryMatched = product(listed.total, alignment.wholeValue);
  } else {
    addMissing(listed, alignment, extras.heaviest, extras.kinds, caps);
  }
  addNameCaps(reading, listed, alignment, extras.contentExtras, caps);
  const query = queryTotal === 0 ? 0 : Math.floor((10_000 * queryMatched) / queryTotal);
  const covered = listed.total === 0 ? 0 : Math.floor((10_000 * queryMatched) / listed.total);
  let score = Math.round(Math.sqrt(query * covered));
  if (alignment.backwards) score -= BACKWARDS;
  for (const cap of caps) score = Math.min(score, CAPS[cap]);
  return { score, coverage: { query, listed: covered }, caps: [...caps], weights: extras.weights };
}

function product(weight: number, basisPoints: number): number {
  return Math.floor((weight * basisPoints) / 10_000);
}

/**
 * JMUディフェンス for JMUディフェンスシステムズ, カワサキ 航空宇宙カンパニー for 川崎重工業 航空宇宙システムカンパニー: what tells the name from its
 * family is there, and only general words are not.
 */
function isClipped(listed: ListedSide, alignment: Alignment, missing: readonly Word[]): boolean {
  if ((listed.flags & NAME_FLAGS.weak) !== 0) return false;
  const part = (listed.flags & NAME_FLAGS.part) !== 0;
  const general = missing.every(
    (word) =>
      word.wordClass === 'generic' ||
      (part && (word.wordClass === 'unit' || isHeavyIndustry(word))),
  );
  if (!alignment.hows.every((how) => how === null || how === 'equal' || part)) return false;
  const own = listed.words.some(
    (word, at) => alignment.taken[at] && word.wordClass === 'industry' && !isHeavyIndustry(word),
  );
  const group = listed.words.some(
    ({ wordClass }, at) => alignment.taken[at] && wordClass === 'group',
  );
  return general && own && group;
}

function isHeavyIndustry({ concepts }: Word): boolean {
  return concepts.some((concept) => CONCEPT_IDS[concept] === 'heavy-industry');
}

/** What the listed name has and the query has not. */
function addMissing(
  listed: ListedSide,
  alignment: Alignment,
  heaviestExtra: number,
  extraKinds: ReadonlySet<string>,
  caps: Set<Cap>,
): void {
  const missing = listed.words.filter((_, at) => !alignment.taken[at]);
  if (missing.length === 0) return;
  const heaviest = Math.max(...missing.map(({ weight }) => weight));
  if (heaviest >= HEAVY && heaviestExtra >= HEAVY) caps.add('contradiction');
  if (missing.some(({ wordClass }) => wordClass === 'number') && extraKinds.has('number')) {
    caps.add('other-number');
  }
  if (missing.some(({ wordClass }) => wordClass === 'place')) {
    caps.add(extraKinds.has('place') ? 'other-place' : 'missing-word');
  }
  const force = (listed.flags & NAME_FLAGS.absorbing) !== 0;
  if (force && missing.every(({ wordClass }) => wordClass === 'country-japan')) {
    caps.add('japan-missing');
    return;
  }
  const content = listed.words.filter(isContent).length;
  const kept = content - missing.filter(isContent).length;
  const part = (listed.flags & NAME_FLAGS.part) !== 0;
  const own = listed.words.some(
    ({ wordClass }, at) => wordClass === 'brand' && alignment.taken[at],
  );
  const shared = (listed.flags & NAME_FLAGS.shared) !== 0 && !part && !own && kept < 3;
  const everyday = listed.words.every(
    ({ wordClass }) => wordClass !== 'brand' && wordClass !== 'group',
  );
  const needed = shared || everyday ? SHARED_NEEDS : HEAVY;
  if (heaviest < needed && kept > 0 && (kept > 1 || content < 2)) return;
  caps.add(isClipped(listed, alignment, missing) ? 'clipped-name' : 'missing-word');
}

function addNameCaps(
  reading: Reading,
  listed: ListedSide,
  alignment: Alignment,
  contentExtras: number,
  caps: Set<Cap>,
): void {
  const { flags } = listed;
  const content = listed.words.filter(isContent).length;
  const absorbing = (flags & NAME_FLAGS.absorbing) !== 0;
  const oneWord = content <= 1 && !absorbing && !caps.has('group-word');
  if (oneWord && (contentExtras > 0 || caps.has('place-behind'))) caps.add('one-word-name');
  const shortReading = (flags & NAME_FLAGS.reading) !== 0 && listed.words.length === 1;
  const short = shortReading && (listed.words[0]?.form.length ?? 0) < SHORT_READING;
  if ((flags & NAME_FLAGS.weak) !== 0 || short) caps.add('weak-name');
  if ((flags & NAME_FLAGS.acronym) !== 0) {
    const alone = isAlone(reading, alignment);
    caps.add(alone ? 'acronym' : 'acronym-among-others');
    // An acronym is its letters: a word that sounds like it, or spells them out, is another.
    const written =
      alignment.hows.every((how) => how === null || how === 'equal') && !alignment.whole;
    if (!written || reading.tokens.some(({ spelledOut }) => spelledOut)) caps.add('one-word-name');
    const latinOnly = reading.tokens.every(({ word }) => word.script === 'latin');
    if (!alone && (!latinOnly || (listed.words[0]?.form.length ?? 0) < 4))
      caps.add('one-word-name');
  }
  if (absorbing && contentExtras > 0 && reading.legalForms.length > 0)
    caps.add('company-of-that-name');
  if (alignment.whole) {
    if (alignment.wholeHow === 'edit') caps.add('joined-spelling');
    if (alignment.wholeHow === 'sound-alike') caps.add('sound-alike');
    if (alignment.wholeHow === 'truncated') caps.add('truncated');
  } else addMeetingCaps(reading, listed, alignment, content, caps);
  if (reading.abroad) caps.add('company-abroad');
  if (straddles(reading, alignment) && (flags & NAME_FLAGS.part) === 0)
    caps.add('legal-form-inside');
}

/** Nothing stands beside it but a branch of its own: JMU横浜事業所. */
function isAlone({ tokens }: Reading, { partners, last }: Alignment): boolean {
  const beside = tokens.filter((_, at) => (partners[at] ?? -1) < 0);
  const branch = tokens.at(-1)?.word.wordClass === 'unit' && last < tokens.length - 1;
  return beside.length === 0 || (branch && beside.every(({ word }) => BRANCH.has(word.wordClass)));
}

function addMeetingCaps(
  reading: Reading,
  listed: ListedSide,
  alignment: Alignment,
  content: number,
  caps: Set<Cap>,
): void {
  let otherwise = 0;
  let loanwords = 0;
  alignment.partners.forEach((partner, at) => {
    const word = listed.words[partner];
    if (word === undefined) return;
    const how = alignment.hows[at];
    if (how === 'loanword') loanwords += 1;
    else if (word.weight >= 6000) otherwise += 1;
    const brand = word.wordClass === 'brand' || word.wordClass === 'group';
    const short = word.form.length < 7;
    const tooShort = word.form.length < (word.script === 'kana' ? 6 : 7);
    if (how === 'edit' && brand && short) {
      caps.add(content === 1 && tooShort ? 'one-word-name' : 'short-brand-edited');
    }
  });
  if (isTranslatedOnly(reading, listed, alignment)) caps.add('translated-only');
  if (loanwords > 0) caps.add(otherwise > 0 ? 'loanword' : 'loanword-alone');
}

/**
 * 小松工業 is no translation of Komatsu Industries (コマツ産機): the general words of an English name say nothing of the Japanese
 * ones, which the list has itself.
 */
function isTranslatedOnly(reading: Reading, listed: ListedSide, alignment: Alignment): boolean {
  const eastern = reading.tokens.every(({ word }) => word.script !== 'latin');
  if (!eastern || listed.words.some(({ script }) => script !== 'latin')) return false;
  return alignment.partners.some(
    (partner, at) =>
      listed.words[partner]?.wordClass === 'generic' &&
      alignment.hows[at] === 'concept' &&
      reading.tokens[at]?.word.script === 'han',
  );
}

/** Matched words stand on both sides of a legal form. */
function straddles(reading: Reading, alignment: Alignment): boolean {
  let seen = false;
  let legal = false;
  for (const [at, token] of reading.tokens.entries()) {
    if (seen && token.gap === GAPS.legal) legal = true;
    if ((alignment.partners[at] ?? -1) < 0) continue;
    if (seen && legal) return true;
    seen = true;
  }
  return false;
}
