/** Slips of the hand in a word of Latin letters that leave the word to be known by. */
import { isTurned } from '../index/turned-letters.js';

/** Fewest letters of a word in which two may have changed places. */
const SWAPPED = 6;
/** Letters of a word from which on two that changed places, or one written twice, make no other word. */
export const LONG_WORD = 8;

/** SUBRAU: two neighbours have changed places, in a word long enough. */
export function isSwap(form: string, listed: string, fewest = SWAPPED): boolean {
  return form.length >= fewest && isTurned(form, listed);
}

/** Fortunnio: a long word with one letter written twice, or once instead. */
export function isDoubled(form: string, listed: string): boolean {
  return (
    listed.length >= LONG_WORD &&
    Math.abs(form.length - listed.length) === 1 &&
    once(form) === once(listed)
  );
}

function once(form: string): string {
  return form.replace(/(.)\1+/g, '$1');
}
