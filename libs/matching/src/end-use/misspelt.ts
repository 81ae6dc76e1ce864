import type { CompactText } from './compact-text.js';
import { isAlphanumeric, SCRIPT } from './compact-text.js';
import { isMilitary } from './lexicon.js';
import type { Pattern } from './term-patterns.js';

/** Shorter words have too many neighbours that mean other things: pistols and pistons. */
const SHORTEST_TERM = 8;

/** A word as it was probably meant. */
export interface Misspelt {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds unknown Latin words that are one slip (a letter left out, added, changed, or two swapped) away from a
 * long military word, or are one with digits for letters.
 */
export function misspeltFinder(
  patterns: readonly Pattern[],
): (compact: CompactText, covered: Uint8Array) => Misspelt[] {
  const byRest = new Map<string, string>();
  for (const { kind, text } of patterns) {
    if (!isMilitary(kind) || text.length < SHORTEST_TERM || !/^[a-z]+$/.test(text)) continue;
    for (const rest of [text, ...shortened(text)]) if (!byRest.has(rest)) byRest.set(rest, text);
  }
  return (compact, covered) =>
    unknownWords(compact, covered).flatMap(({ word, start, end }) => {
      const term = /[0-9]/.test(word) ? spelledInDigits(word) : misspelled(word);
      return term === undefined ? [] : [{ term, start, end }];
    });

  function misspelled(word: string): string | undefined {
    return [word, ...shortened(word)]
      .map((rest) => byRest.get(rest))
      .find((one) => one !== undefined && isOneSlip(word, one));
  }

  /** m1litary: digits that look like letters. */
  function spelledInDigits(word: string): string | undefined {
    return ['i', 'l']
      .map((one) =>
        word.replace(/[0-9]/g, (digit) => (digit === '1' ? one : LETTERS[Number(digit)]!)),
      )
      .find((meant) => byRest.get(meant) === meant);
  }
}

/** The letter that each digit looks like; `1` is either of two. */
const LETTERS = ['o', '1', 'z', 'e', 'a', 's', 'b', 't', 'b', 'g'];

function shortened(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

function isOneSlip(word: string, term: string): boolean {
  let head = 0;
  while (head < word.length && word.charAt(head) === term.charAt(head)) head += 1;
  const [left, right] = [word.slice(head), term.slice(head)];
  const swapped = right.charAt(1) + right.charAt(0) + right.slice(2);
  return (
    left.slice(1) === right ||
    left === right.slice(1) ||
    left.slice(1) === right.slice(1) ||
    left === swapped
  );
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function unknownWords(compact: CompactText, covered: Uint8Array): Word[] {
  const words: Word[] = [];
  for (let start = 0; start < compact.text.length;) {
    let end = start;
    while (isAlphanumeric(compact.scripts[end])) end += 1;
    const word = compact.text.slice(start, end);
    const known = covered.subarray(start, end).includes(1);
    const number = !compact.scripts.slice(start, end).includes(SCRIPT.latin);
    const fits = word.length >= SHORTEST_TERM - 1 && word.length <= 24;
    if (fits && !known && !number) words.push({ word, start, end });
    start = end + 1;
  }
  return words;
}
