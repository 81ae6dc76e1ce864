/** How near two words are, and by which way they met. */
import { editDistance } from '../index/edit-distance.js';
import type { Word } from '../reading/word.js';
import { isSwap, LONG_WORD } from './slips.js';

export const MEETINGS = ['equal', 'concept', 'skeleton', 'edit', 'loanword'] as const;
export type Meeting = (typeof MEETINGS)[number];

export interface Similarity {
  /** Basis points. */
  readonly value: number;
  readonly how: Meeting;
}

export const EQUAL: Similarity = { value: 10_000, how: 'equal' };
export const SAME_CONCEPT: Similarity = { value: 9800, how: 'concept' };
export const SAME_SKELETON: Similarity = { value: 9600, how: 'skeleton' };
export const SAME_LOANWORD: Similarity = { value: 8800, how: 'loanword' };

/** Two letters of a long word that changed places weigh as half a slip, or a little more. */
const SWAPPED = 0.6;

/** Every way two words may meet, the best first; `null` when they do not. */
export function similarity(query: Word, listed: Word): Similarity | null {
  if (query.form === listed.form) return EQUAL;
  if (shareConcept(query, listed)) return SAME_CONCEPT;
  if (soundAlike(query, listed)) return SAME_SKELETON;
  const slip = slipOfThePen(query, listed);
  if (slip !== null) return slip;
  return meetAsLoanwords(query, listed) ? SAME_LOANWORD : null;
}

/** Short words of Latin letters are acronyms as often as readings: ATRA is not ATLA. */
const SHORTEST_SOUND = 5;

function soundAlike(query: Word, listed: Word): boolean {
  if (query.skeleton === '' || query.skeleton !== listed.skeleton) return false;
  return query.script !== listed.script || listed.form.length >= SHORTEST_SOUND;
}

function shareConcept(query: Word, listed: Word): boolean {
  return query.concepts.some((concept) => listed.concepts.includes(concept));
}

export function meetAsLoanwords(query: Word, listed: Word): boolean {
  return query.loan !== '' && query.loan === listed.loan && query.script !== listed.script;
}

/** Edits allowed in a listed word of this many letters. */
export function editBudget(word: Word): number {
  const size = word.form.length;
  if (word.wordClass === 'number' || word.wordClass === 'function') return 0;
  if (word.script === 'han') return size >= 5 ? 1 : 0;
  if (size < 5) return 0;
  if (size < 7) return 1;
  return size < 12 ? 2 : 3;
}

/** Longest difference in length that `editBudget` can bridge. */
export const LARGEST_BUDGET = 3;

export function slipOfThePen(query: Word, listed: Word): Similarity | null {
  if (query.known || query.script !== listed.script) return null;
  const budget = editBudget(listed);
  if (budget === 0) return null;
  const edits = editDistance(query.form, listed.form, budget);
  return edits < 0 ? null : editSimilarity(query, listed, edits);
}

/** In a short word the first letter holds: Nissin and Rissin are two firms. */
export function editSimilarity(query: Word, listed: Word, edits: number): Similarity | null {
  const size = listed.form.length;
  if (size < 7 && query.form.charCodeAt(0) !== listed.form.charCodeAt(0)) return null;
  const swapped = edits === 1 && size >= LONG_WORD && isSwap(query.form, listed.form);
  const weighed = swapped && listed.script === 'latin' ? SWAPPED : edits;
  return { value: 10_000 - Math.round((10_000 * weighed) / size), how: 'edit' };
}
