/** Words that name a part of an organisation: plants, branches, departments. */
import { CONCEPT_IDS, UNITS } from '../lexicon/lexicon.js';
import { GAPS, type Token } from '../reading/token.js';
import type { Word } from '../reading/word.js';
import type { Alignment } from './align.js';

const UNIT_REACH = 3;

/** These say where in a company whatever stands before them. */
const STRONG_UNITS = new Set([
  'factory',
  'branch',
  'division',
  'headquarters',
  'sales-office',
  'subsidiary-office',
  'works-unit',
  'smelter',
  'materials-department',
  'camp',
  'district',
  'faculty',
]);

/** The word is a unit, or one of the three before a unit: 航空宇宙カンパニー, Gunma Yajima Plant. */
export function inUnit(
  tokens: readonly Token[],
  alignment: Alignment,
  at: number,
  apart: number,
): boolean {
  if (at < alignment.first && endsInUnit(tokens, at, alignment.first)) return true;
  if (at > alignment.last && closesInUnits(tokens, alignment.last)) return true;
  for (let index = at; index <= at + UNIT_REACH && index < tokens.length; index += 1) {
    if ((alignment.partners[index] ?? -1) >= 0) return false;
    if (!isUnit(tokens[index]!.word)) continue;
    if (at < alignment.first) {
      return index + 1 >= tokens.length || tokens[index + 1]!.gap >= GAPS.soft;
    }
    return apart >= GAPS.soft || tokens[index]!.word.concepts.some(isStrong);
  }
  return false;
}

/** 資材部調達課 before a break: the words written together with it end in a unit. */
function endsInUnit(tokens: readonly Token[], at: number, first: number): boolean {
  let end = at;
  while (end + 1 < first && tokens[end + 1]!.gap === GAPS.none) end += 1;
  return end - at <= UNIT_REACH && isUnit(tokens[end]!.word) && tokens[end + 1]!.gap >= GAPS.soft;
}

/** 経理財務ユニット: several words behind the name, and all of them units. */
function closesInUnits(tokens: readonly Token[], last: number): boolean {
  const closing = tokens.slice(last + 1);
  return closing.length > 1 && closing.every(({ word }) => isUnit(word));
}

/** 製作所 is an everyday word of company names and a plant as well. */
export function isUnit(word: Word): boolean {
  return word.wordClass === 'unit' || word.concepts.some((concept) => UNITS.has(concept));
}

/** Of an organisation wherever it stands; a centre or a laboratory may be a company of its own. */
export function isStrongUnit({ concepts }: Word): boolean {
  return concepts.some(isStrong);
}

function isStrong(concept: number): boolean {
  return STRONG_UNITS.has(CONCEPT_IDS[concept] ?? '');
}
