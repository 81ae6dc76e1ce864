/** What the words of a query weigh that the listed name has not: a branch next to nothing, another business a whole company. */
import { NAME_FLAGS } from '../index/name-store.js';
import { normalise } from '../normalise/normalise.js';
import type { Word } from '../reading/word.js';
import { GAPS, type Reading, type Token } from '../reading/token.js';
import type { WordClass } from '../lexicon/word-class.js';
import { CONCEPT_IDS } from '../lexicon/lexicon.js';
import type { Alignment } from './align.js';
import type { Cap } from './caps.js';
import { echoes } from './echo.js';
import type { ListedSide } from './listed-side.js';
import { addedInChinese, NEUTRAL_PLACE, ownWord, seat, type Weighed } from './neutral-words.js';
import { inUnit } from './units.js';

export interface Extras {
  readonly total: number;
  readonly heaviest: number;
  readonly contentExtras: number;
  readonly kinds: ReadonlySet<WordClass>;
  readonly caps: readonly Cap[];
  /** By token; 0 for the matched ones. */
  readonly weights: readonly number[];
}

const FULL: Readonly<Record<WordClass, number>> = {
  brand: 10_000,
  group: 10_000,
  industry: 8000,
  generic: 6000,
  'country-japan': 6000,
  place: 6000,
  unit: 3500,
  'other-body': 10_000,
  foreign: 6000,
  number: 3000,
  function: 0,
};
const TAIL_SHARE = 1200;
const UNIT_SHARE = 800;
const ASIDE_SHARE = 3500;
/** All that is neutral together weighs at most this share of the listed name. */
const MOST_NEUTRAL = 1500;

export function weighExtras(listed: ListedSide, reading: Reading, alignment: Alignment): Extras {
  // Whatever stands beside the name of a force is a part of it.
  const absorbing = (listed.flags & NAME_FLAGS.absorbing) !== 0;
  const { tokens } = reading;
  const caps = new Set<Cap>();
  const kinds = new Set<WordClass>();
  const weights: number[] = [];
  let total = 0;
  let heaviest = 0;
  let contentExtras = 0;
  let aside = 0;
  const echoed = hasExtras(reading, alignment)
    ? echoes(reading, alignment, listed.vocabulary?.())
    : [];
  for (const [at, token] of tokens.entries()) {
    if ((alignment.partners[at] ?? -1) >= 0 || echoed[at] === true) {
      weights.push(0);
      continue;
    }
    const { weight, cap, neutral } =
      ownWord(listed, alignment, token) ??
      seat(listed, reading, alignment, at) ??
      addedInChinese(listed, reading, alignment, at) ??
      weigh(reading, alignment, at, absorbing);
    kinds.add(token.word.wordClass);
    if (cap !== null) caps.add(cap);
    weights.push(weight);
    if (neutral === true) aside += weight;
    else total += weight;
    heaviest = Math.max(heaviest, weight);
    if (weight >= 3000 && token.word.wordClass !== 'number') contentExtras += 1;
  }
  total += Math.min(aside, Math.floor((listed.total * MOST_NEUTRAL) / 10_000));
  return { total, heaviest, contentExtras, kinds, caps: [...caps], weights };
}

function hasExtras({ tokens }: Reading, { partners }: Alignment): boolean {
  return tokens.some((_, at) => (partners[at] ?? -1) < 0);
}

function weigh(reading: Reading, alignment: Alignment, at: number, absorbing: boolean): Weighed {
  const token = reading.tokens[at]!;
  const { wordClass } = token.word;
  const full = FULL[wordClass];
  if (wordClass === 'function') return { weight: 0, cap: null };
  if (wordClass === 'other-body') return { weight: full, cap: 'other-body' };
  if (isNeighbour(reading, alignment, at)) return { weight: full, cap: 'other-body' };
  if (isUniversityHospital(reading.tokens, at)) return share(full, TAIL_SHARE);
  const apart = separation(reading.tokens, alignment, at);
  if (inUnit(reading.tokens, alignment, at, apart)) return share(full, UNIT_SHARE);
  if (wordClass === 'foreign') {
    const behind = apart === GAPS.legal && at > alignment.last && !absorbing;
    return behind
      ? { ...share(full, TAIL_SHARE), cap: 'place-behind' }
      : { weight: full, cap: 'foreign-place' };
  }
  if (absorbing)
    return isAssociation(reading.tokens)
      ? { weight: full, cap: 'other-body' }
      : share(full, TAIL_SHARE);
  if (wordClass === 'number') return { weight: full, cap: null };
  if (apart >= GAPS.hard) return share(full, wordClass === 'place' ? UNIT_SHARE : TAIL_SHARE);
  const spaced = apart === GAPS.soft && token.word.script !== 'latin';
  if (wordClass === 'place' || wordClass === 'country-japan') {
    return weighPlace(reading, alignment, at, apart, spaced);
  }
  if (spaced)
    return { weight: Math.floor((full * ASIDE_SHARE) / 10_000), cap: 'beside-another-name' };
  if (isGroupWord(token.word) && at === alignment.last + 1 && at === reading.tokens.length - 1) {
    return { weight: NEUTRAL_PLACE, cap: 'group-word', neutral: true };
  }
  if (behindTransliteration(reading, alignment, at))
    return { weight: NEUTRAL_PLACE, cap: 'group-word', neutral: true };
  const cap = wordClass === 'brand' || wordClass === 'group' ? null : 'generic-extra';
  return { weight: full, cap };
}

/** 防衛省前歯科: it stands before the other's door. */
function isNeighbour({ tokens }: Reading, { last }: Alignment, at: number): boolean {
  const { word, gap } = tokens[at]!;
  return at === last + 1 && gap === GAPS.none && word.form.startsWith('前');
}

/** Folded: 会, but not 委員会, 審議会. */
const OTHERS = new RegExp(`(?<![${normalise('員議社').text}])${normalise('会').text}$`);

/** 海自カレー部会, 自衛官友の会: an association of others around a force, unlike a council or committee of its own. */
function isAssociation(tokens: readonly Token[]): boolean {
  return OTHERS.test(tokens.at(-1)?.word.form ?? '');
}

/** 東京科学大学病院 is the university's. */
function isUniversityHospital(tokens: readonly Token[], at: number): boolean {
  const means = (place: number, id: string): boolean =>
    tokens[place]?.word.concepts.some((concept) => CONCEPT_IDS[concept] === id) === true;
  return means(at, 'hospital') && means(at - 1, 'university');
}

/** 集团, グループ: the company and those around it. */
function isGroupWord({ concepts }: Word): boolean {
  return concepts.some((concept) => CONCEPT_IDS[concept] === 'group');
}

/**
 * 斯巴鲁汽车, 福图尼奥集团: Chinese writers add the business to a brand written by sound, which is three letters of Han at least and
 * no word of any lexicon.
 */
function behindTransliteration(reading: Reading, { first, last }: Alignment, at: number): boolean {
  const { word } = reading.tokens[first]!;
  const closing = at === reading.tokens.length - 1 && at === last + 1 && first === last;
  if (!closing || reading.legalForms.some(({ chinese }) => !chinese)) return false;
  return word.script === 'han' && word.wordClass === 'brand' && word.form.length >= 3;
}

function share(weight: number, basisPoints: number): Weighed {
  return { weight: Math.floor((weight * basisPoints) / 10_000), cap: null, neutral: true };
}

/**
 * 東京スバル, TDK秋田 and TDK Japan K.K. are companies of their own; a place behind the name, or before it with a break between,
 * is where the company is. 日本 in front is how Chinese writers say whose company it is.
 */
function weighPlace(
  { tokens, legalEnd, legalForms }: Reading,
  alignment: Alignment,
  at: number,
  apart: number,
  spaced: boolean,
): Weighed {
  const before = at < alignment.first;
  const { word } = tokens[at]!;
  if (before && word.wordClass === 'country-japan') {
    const japanese = legalForms.some(({ chinese }) => !chinese);
    return weighCountry(word, at, alignment, japanese);
  }
  const closes = at === tokens.length - 1 ? legalEnd : tokens[at + 1]!.gap === GAPS.legal;
  if (before && spaced) return { weight: NEUTRAL_PLACE, cap: 'beside-another-name' };
  if (before || closes) return { weight: FULL.place, cap: 'place-in-name' };
  if (apart === GAPS.none) return { weight: NEUTRAL_PLACE, cap: 'place-behind' };
  return { weight: NEUTRAL_PLACE, cap: null, neutral: true };
}

function weighCountry(word: Word, at: number, alignment: Alignment, japanese: boolean): Weighed {
  const written = alignment.hows.every((how) => how === null || how === 'equal');
  const complete = alignment.whole || (written && alignment.taken.every((taken) => taken));
  if (at > 0 || word.script === 'latin' || !complete) {
    return { weight: FULL['country-japan'], cap: 'place-in-name' };
  }
  // 日本 before a single word with a Japanese legal form is more often another company's name.
  const doubtful = japanese && alignment.first === alignment.last;
  return { weight: NEUTRAL_PLACE, cap: doubtful ? 'country-in-front' : null, neutral: true };
}

/** The strongest gap between the matched words and this one. */
export function separation(
  tokens: readonly Token[],
  { first, last }: Alignment,
  at: number,
): number {
  let strongest: number = GAPS.none;
  if (at > last) {
    for (let index = last + 1; index <= at; index += 1)
      strongest = Math.max(strongest, tokens[index]!.gap);
  } else if (at < first) {
    for (let index = at + 1; index <= first; index += 1)
      strongest = Math.max(strongest, tokens[index]!.gap);
  }
  return strongest;
}
