/** Words beside a listed name that say no more than the name does: its owner's own, where an office sits, what translators add. */
import { NAME_FLAGS } from '../index/name-store.js';
import { CONCEPT_IDS } from '../lexicon/lexicon.js';
import { GAPS, type Reading, type Token } from '../reading/token.js';
import { isContent, isNamed } from '../reading/word.js';
import type { Alignment } from './align.js';
import type { Cap } from './caps.js';
import type { ListedSide } from './listed-side.js';

export interface Weighed {
  readonly weight: number;
  readonly cap: Cap | null;
  readonly neutral?: true;
}

/** What a place or branch beside the name weighs. */
export const NEUTRAL_PLACE = 500;
const NOTHING: Weighed = { weight: 0, cap: null, neutral: true };

/**
 * NDS beside 日本電磁測器; 系统 in a translation, where the English name of the same company says Systems; 造船 in one of Japan Marine
 * United, which another name of it has.
 */
export function ownWord(
  listed: ListedSide,
  { taken }: Alignment,
  { id, word }: Token,
): Weighed | null {
  if (listed.own?.has(id) === true) return NOTHING;
  // Fujitsu FDNS: of which group its letters are.
  if (isOfLetters(listed) && word.wordClass === 'group' && listed.vocabulary?.().has(word, id))
    return NOTHING;
  const industry = word.wordClass === 'industry';
  if (!industry && word.wordClass !== 'generic') return null;
  const met = listed.words.filter((_, at) => taken[at]);
  const named = met.some(isNamed);
  const general = word.concepts.some(
    (concept) =>
      listed.general?.has(concept) === true &&
      !met.some(({ concepts }) => concepts.includes(concept)),
  );
  return general && (named || industry) && met.filter(isContent).length > 1
    ? { weight: NEUTRAL_PLACE, cap: 'own-general-word', neutral: true }
    : null;
}

/** Most letters that are read one by one. */
const LONGEST_ACRONYM = 5;

function isOfLetters({ words: [only, ...others] }: ListedSide): boolean {
  if (only?.script !== 'latin' || others.length > 0) return false;
  return only.form.length <= LONGEST_ACRONYM;
}

/** Letters of the quarter that an office is in. */
const QUARTER = 4;

/** 自衛艦隊司令部 船越: a word of Han behind an office of the forces, and a blank, says where it sits. */
export function seat(
  { flags }: ListedSide,
  { tokens, legalForms }: Reading,
  { last, hows }: Alignment,
  at: number,
): Weighed | null {
  if ((flags & NAME_FLAGS.office) === 0 || at !== last + 1 || at !== tokens.length - 1) return null;
  const { word, gap } = tokens[at]!;
  const quarter = word.script === 'han' && !word.known && word.form.length <= QUARTER;
  const written = hows.every((how) => how === null || how === 'equal');
  return quarter && written && gap !== GAPS.none && legalForms.length === 0
    ? { weight: NEUTRAL_PLACE, cap: null, neutral: true }
    : null;
}

/** General words that Chinese translators put behind a name that is complete. */
const ADDED = new Set(['technology', 'manufacturing', 'industries']);

/** 泰拉无人机科技公司: a question, as it may be a company of that group. */
export function addedInChinese(
  { words }: ListedSide,
  { tokens, legalForms }: Reading,
  { last, hows, taken, whole }: Alignment,
  at: number,
): Weighed | null {
  const closing = at === last + 1 && at === tokens.length - 1;
  if (!closing || whole || !legalForms.some(({ chinese }) => chinese)) return null;
  const complete =
    taken.every((one) => one) && hows.every((how) => how === null || how === 'equal');
  const added = tokens[at]!.word.concepts.some((concept) => ADDED.has(CONCEPT_IDS[concept] ?? ''));
  return complete && added && words.filter(isContent).length > 1
    ? { weight: NEUTRAL_PLACE, cap: 'own-general-word', neutral: true }
    : null;
}
