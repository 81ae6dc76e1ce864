/** What keeps one name below a hit or review, by how it was met and what stands beside it. */
import { editDistance } from '../index/edit-distance.js';
import { NAME_FLAGS } from '../index/name-store.js';
import { isRomaji } from '../lexicon/lexicon.js';
import { GAPS, type Reading } from '../reading/token.js';
import { isContent, isNamed, type Word } from '../reading/word.js';
import type { Alignment } from './align.js';
import type { Cap } from './caps.js';
import type { Extras } from './extras.js';
import { isDoubled, isSwap } from './slips.js';
import { isUnit } from './units.js';
import type { ListedSide } from './listed-side.js';

/** Kana this short are the reading of many names. */
const SHORT_READING = 4;
/** Characters whose readings together are not met by chance, and hardly. */
const SURE_PINYIN = 5;
const LIKELY_PINYIN = 4;
/** Most that a word weighs which says where or what a unit is. */
const PART_OF_UNIT = 800;
const BRANCH: ReadonlySet<string> = new Set(['place', 'unit', 'number', 'function']);

export function addNameCaps(
  reading: Reading,
  listed: ListedSide,
  alignment: Alignment,
  { contentExtras, weights }: Extras,
  caps: Set<Cap>,
): void {
  const { flags } = listed;
  const content = listed.words.filter(isContent).length;
  const absorbing = (flags & NAME_FLAGS.absorbing) !== 0;
  const oneWord = content <= 1 && !absorbing && !caps.has('group-word');
  const behind = caps.has('place-behind') && !isSite(reading, alignment);
  if (oneWord && (contentExtras > 0 || behind)) caps.add('one-word-name');
  const shortReading = (flags & NAME_FLAGS.reading) !== 0 && listed.words.length === 1;
  const short = shortReading && (listed.words[0]?.form.length ?? 0) < SHORT_READING;
  if ((flags & NAME_FLAGS.weak) !== 0 || short) caps.add('weak-name');
  if ((flags & NAME_FLAGS.beginning) !== 0) caps.add('clipped-name');
  if ((flags & NAME_FLAGS.acronym) !== 0) {
    const alone = isAlone(reading, alignment, weights);
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
    if (alignment.wholeHow === 'edit') {
      caps.add(isOtherBrand(reading, listed, alignment) ? 'one-word-name' : 'joined-spelling');
    }
    if (alignment.wholeHow === 'slip' && hasOtherGroup(reading, listed, alignment))
      caps.add('short-brand-edited');
    if (alignment.wholeHow === 'sound-alike') caps.add('sound-alike');
    if (alignment.wholeHow === 'truncated') caps.add('truncated');
    if (alignment.wholeHow === 'pinyin') addPinyinCaps(reading, listed, caps);
  } else addMeetingCaps(reading, listed, alignment, content, caps);
  if (isHeardOnly(reading, listed, alignment)) caps.add('sound-alike');
  if (reading.abroad) caps.add('company-abroad');
  if (straddles(reading, alignment) && (flags & NAME_FLAGS.part) === 0)
    caps.add('legal-form-inside');
}

/** Nakarai, for Nacalai: one word of Latin letters spelled as another company may spell it. */
function isHeardOnly(
  { tokens }: Reading,
  { words: [only, ...others] }: ListedSide,
  { first, last, hows, wholeHow }: Alignment,
): boolean {
  if (only?.script !== 'latin' || others.length > 0 || first !== last) return false;
  if ((wholeHow ?? hows[first]) !== 'skeleton') return false;
  const { script, form } = tokens[first]!.word;
  return script === 'latin' && form !== only.form && !isDoubled(form, only.form);
}

/** Letters of a brand in which one letter makes another. */
const SHORT_BRAND = 5;

/**
 * YDS Technologies is not YDK Technologies: all that tells them apart is in the brand, and only general words are the same. MTU Aero
 * Engines is not MHI Aero Engines, whatever is the same: most of a short brand is other letters.
 */
function isOtherBrand({ tokens }: Reading, { words }: ListedSide, { first }: Alignment): boolean {
  const [brand, ...others] = words;
  if (brand?.script !== 'latin' || brand.form.length >= SHORT_BRAND) return false;
  const written = tokens[first]?.word.form ?? '';
  const size = Math.abs(written.length - brand.form.length);
  if (size <= 1 && editDistance(written, brand.form, 1) < 0) return true;
  if (
    others.length === 1 &&
    size === 0 &&
    !isSwap(written, brand.form, 0) &&
    written !== brand.form
  )
    return true;
  return written !== brand.form && !others.some(isTelling);
}

function isTelling(word: Word): boolean {
  return isNamed(word) || word.wordClass === 'industry';
}

/** Mitsuboshi Materials is not Mitsubishi Materials: another letter in a group's name makes another, and the rest is one general word. */
function isOtherGroup({ form }: Word, word: Word, { words }: ListedSide): boolean {
  if (word.wordClass !== 'group' || form.length !== word.form.length) return false;
  const telling = words.some((other) => other !== word && isNamed(other));
  return !telling && words.filter(isContent).length <= 2 && !isSwap(form, word.form);
}

/** The same of a name that was met as a whole: word stands behind word. */
function hasOtherGroup({ tokens }: Reading, listed: ListedSide, { first }: Alignment): boolean {
  return listed.words.some((word, at) => {
    const written = tokens[first + at]?.word;
    const other = written !== undefined && written.form !== word.form;
    return other && isOtherGroup(written, word, listed);
  });
}

/** SUBURU, ENOES: one slip in a brand that is the whole name of its company; in one of five letters only two that changed places. */
function isNearBrand(
  written: Word,
  { script, form, wordClass }: Word,
  { flags }: ListedSide,
): boolean {
  const doubtful = NAME_FLAGS.weak | NAME_FLAGS.acronym | NAME_FLAGS.former | NAME_FLAGS.reading;
  if (script !== 'latin' || wordClass !== 'brand' || (flags & doubtful) !== 0) return false;
  return form.length <= SHORT_BRAND
    ? isSwap(written.form, form, SHORT_BRAND)
    : editDistance(written.form, form, 1) === 1;
}

/** Many names are read alike in Mandarin: the fewer characters, the more often it is another's. */
function addPinyinCaps({ legalForms }: Reading, { words }: ListedSide, caps: Set<Cap>): void {
  const syllables = words.reduce(
    (sum, { script, form }) => sum + (script === 'han' ? form.length : 0),
    0,
  );
  const latin = words.some(({ script }) => script === 'latin');
  const japanese = legalForms.some(({ kind }) => kind !== null);
  if (syllables < (japanese ? LIKELY_PINYIN : SURE_PINYIN)) caps.add('pinyin');
  if (syllables < LIKELY_PINYIN && !latin && !japanese) caps.add('short-pinyin');
}

/** Nothing stands beside it but a branch of its own: JMU横浜事業所, JMU Ariake Shipyard, with the quarter it is in. */
function isAlone({ tokens }: Reading, alignment: Alignment, weights: readonly number[]): boolean {
  const beside = tokens.flatMap((token, at) =>
    (alignment.partners[at] ?? -1) < 0 ? [{ token, at }] : [],
  );
  const closing = tokens.at(-1)!;
  const { wordClass } = closing.word;
  const unit = wordClass === 'unit' || (wordClass === 'industry' && isUnit(closing.word));
  const branch = unit && alignment.last < tokens.length - 1;
  const part = beside.every(
    ({ token: { word }, at }) => BRANCH.has(word.wordClass) || (weights[at] ?? 0) <= PART_OF_UNIT,
  );
  const own = beside.every(({ at }) => weights[at] === 0);
  return own || (branch && part);
}

/** OKI沼津: letters, and where in Japan. With a legal form (TDK秋田株式会社) it is a company of its own. */
function isSite({ tokens, legalForms }: Reading, { partners, first, last }: Alignment): boolean {
  const behind = tokens.slice(last + 1);
  return (
    legalForms.length === 0 &&
    behind.length > 0 &&
    tokens.every(({ word }, at) => (partners[at] ?? -1) < 0 || word.script === 'latin') &&
    first === 0 &&
    behind.every(({ word }) => word.wordClass === 'place' || word.wordClass === 'number')
  );
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
  const legal = reading.legalForms.length > 0;
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
      const swapped = legal && isSwap(reading.tokens[at]!.word.form, word.form);
      const near = isNearBrand(reading.tokens[at]!.word, word, listed);
      const other = content === 1 && tooShort && !swapped && !near;
      caps.add(other ? 'one-word-name' : 'short-brand-edited');
    }
    if (how === 'edit' && isOtherGroup(reading.tokens[at]!.word, word, listed))
      caps.add('short-brand-edited');
  });
  if (isTranslatedOnly(reading, listed, alignment, content)) {
    const chinese = reading.legalForms.some((form) => form.chinese);
    caps.add(chinese ? 'own-general-word' : 'translated-only');
  }
  if (loanwords > 0) caps.add(otherwise > 0 ? 'loanword' : 'loanword-alone');
}

/**
 * 小松工業, or Komatsu Kogyo, is no translation of Komatsu Industries (コマツ産機): the general words of an English name say nothing of the
 * Japanese ones, which the list has itself. Nor is 輸送機 the whole of 輸送機工業, for being read Yusoki.
 */
function isTranslatedOnly(
  { tokens }: Reading,
  listed: ListedSide,
  alignment: Alignment,
  content: number,
): boolean {
  if (listed.words.some(({ script }) => script !== 'latin')) return false;
  return alignment.partners.some((partner, at) => {
    if (partner < 0 || alignment.hows[at] !== 'concept') return false;
    const general = content === 1 || listed.words[partner]?.wordClass === 'generic';
    return general && isJapanese(tokens[at]!.word);
  });
}

/** Han, or the romaji of a word of Japanese. */
function isJapanese({ script, skeleton, form }: Word): boolean {
  return script === 'han' || (script === 'latin' && !form.includes(' ') && isRomaji(skeleton));
}

/** Matched words stand on both sides of a legal form. Where in Japan a company is may stand behind it: JMU(株)有明事業所. */
function straddles(reading: Reading, alignment: Alignment): boolean {
  if (reading.inverted && alignment.backwards) return false;
  let seen = false;
  let legal = false;
  for (const [at, token] of reading.tokens.entries()) {
    if (seen && token.gap === GAPS.legal) legal = true;
    if ((alignment.partners[at] ?? -1) < 0) continue;
    if (seen && legal && (alignment.whole || !isWhere(token.word))) return true;
    seen = true;
  }
  return false;
}

function isWhere({ wordClass }: Word): boolean {
  return wordClass === 'place' || wordClass === 'unit';
}
