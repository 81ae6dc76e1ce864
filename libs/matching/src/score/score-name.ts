/**
 * The score of one listed name against one reading of a query: the root of both coverages, lowered by caps. Integer basis
 * points throughout. Which word meets which is decided before (`align.ts`).
 */
import { isContent, type Word } from '../reading/word.js';
import { CONCEPT_IDS } from '../lexicon/lexicon.js';
import { NAME_FLAGS } from '../index/name-store.js';
import type { Reading } from '../reading/token.js';
import type { Alignment } from './align.js';
import { CAPS, type Cap } from './caps.js';
import { weighExtras, type Extras } from './extras.js';
import type { ListedSide } from './listed-side.js';
import { addNameCaps } from './name-caps.js';

export interface Score {
  readonly score: number;
  readonly coverage: { readonly query: number; readonly listed: number };
  readonly caps: readonly Cap[];
  /** Weight of each query word, in order. */
  readonly weights: readonly number[];
}

const HEAVY = 5500;
/** Lightest word that a name with a shared brand cannot do without. */
const SHARED_NEEDS = 2500;
const BACKWARDS = 200;
/** 宇宙航空研究機構: words that are kept of a long name that has lost one. */
const LONG_NAME = 3;
/** Letters of a brand that others may have as well. */
const SHORT_BRAND = 4;

export function scoreName(reading: Reading, listed: ListedSide, alignment: Alignment): Score {
  const extras = weighExtras(listed, reading, alignment);
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
    const shorter = isRegisteredShorter(reading, listed, alignment);
    addMissing(listed, alignment, extras, caps, shorter);
    if (shorter) caps.add('missing-general-word');
  }
  addNameCaps(reading, listed, alignment, extras, caps);
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

/** レダホールディングス is not レダグループホールディングス: a few letters and general words need one another. */
function isShortBrand({ words }: ListedSide): boolean {
  return words.every(({ wordClass, script, form }) =>
    wordClass === 'brand'
      ? script !== 'han' && form.length <= SHORT_BRAND
      : wordClass === 'generic' || wordClass === 'function',
  );
}

function isWritten({ hows, backwards }: Alignment): boolean {
  return !backwards && hows.every((how) => how === null || how === 'equal');
}

function isNational({ concepts }: Word): boolean {
  return concepts.some((concept) => CONCEPT_IDS[concept] === 'national');
}

function isHeavyIndustry({ concepts }: Word): boolean {
  return concepts.some((concept) => CONCEPT_IDS[concept] === 'heavy-industry');
}

/** 株式会社青木精密 is registered so, and is not 青木精密工業株式会社: in a name with its legal form every word counts. */
function isRegisteredShorter(
  { legalForms }: Reading,
  { words }: ListedSide,
  { taken }: Alignment,
): boolean {
  const registered = legalForms.some(({ kind }) => kind !== null);
  return registered && words.some(({ wordClass }, at) => wordClass === 'generic' && !taken[at]);
}

/** What the listed name has and the query has not. */
function addMissing(
  listed: ListedSide,
  alignment: Alignment,
  { heaviest: heaviestExtra, kinds: extraKinds }: Extras,
  caps: Set<Cap>,
  registered: boolean,
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
  // `Institute for Defense Studies, Japan`: whose nation is said.
  if (missing.every(isNational) && extraKinds.has('country-japan')) return;
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
  const needed = shared || everyday || isShortBrand(listed) ? SHARED_NEEDS : HEAVY;
  if (heaviest < needed && kept > 0 && (kept > 1 || content < 2)) {
    // What a company was called in full says little of what it was called in short.
    if ((listed.flags & NAME_FLAGS.former) !== 0 && kept < content)
      // 日東電気株式会社 is registered today; 日東電気工業 was given up.
      caps.add(registered ? 'missing-word' : 'clipped-name');
    return;
  }
  const one =
    missing.length === 1 && kept === content - 1 && kept >= LONG_NAME && heaviestExtra === 0;
  const clipped =
    isClipped(listed, alignment, missing) || (everyday && one && isWritten(alignment));
  caps.add(clipped ? 'clipped-name' : 'missing-word');
}
