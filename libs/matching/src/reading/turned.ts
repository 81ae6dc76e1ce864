import type { Dictionary } from '../lexicon/dictionary.js';
import type { Lexeme } from './lex.js';
import { segment } from './segment.js';
import { withForms, type Reading } from './token.js';
import type { Word } from './word.js';

const FEWEST = 3;
const MOST = 8;

/**
 * A name in Latin letters with its last word put first, and its first word last: `Heavy Industries Shipbuilding, Mitsubishi`. Phrases
 * of the lexicon that the order had torn are whole again.
 */
export function turnedReadings(
  reading: Reading,
  dictionary: Dictionary,
  folded: string,
): Reading[] {
  const { tokens } = reading;
  if (tokens.length < FEWEST || tokens.length > MOST) return [];
  if (tokens.some(({ word }) => word.script !== 'latin')) return [];
  const listed = tokens.some(({ word, id }) => id >= 0 && isBrand(word));
  if (!listed && !tokens.every(({ word }) => word.known)) return [];
  const words = tokens.map(({ start, end }): Lexeme => ({
    kind: 'latin',
    text: folded.slice(start, end),
    start,
    end,
  }));
  const turns = [
    [words.at(-1)!, ...words.slice(0, -1)],
    [...words.slice(1), words[0]!],
  ];
  return turns.map((turn) => withForms(segment(turn.flatMap(split), dictionary, folded), reading));
}

/** A group's name, or one that only the list knows: without it there is nothing to find. */
function isBrand({ wordClass }: Word): boolean {
  return wordClass === 'group' || wordClass === 'brand' || wordClass === 'country-japan';
}

/** A phrase of several words is words again. */
function split(lexeme: Lexeme): Lexeme[] {
  return [...lexeme.text.matchAll(/[^\s.,-]+/g)].map(({ 0: text, index }) => ({
    kind: 'latin' as const,
    text,
    start: lexeme.start + index,
    end: lexeme.start + index + text.length,
  }));
}
