import type { Dictionary } from '../lexicon/dictionary.js';
import type { Lexeme } from './lex.js';
import { segment } from './segment.js';
import { withForms, type Reading } from './token.js';

/** A name of one word is shorter, whatever it is made of. */
const LONG_WORD = 16;
const FEWEST = 3;
const LONGEST_PART = 16;
/** Letters of a part that no dictionary is needed to believe in; short ones fit anywhere. */
const SHORTEST_PART = 3;
const JOINING = new Set(['and', 'of', 'for', 'the', 'in']);

/** NationalInstituteforDefenseStudies: a long word that is nothing but words of the dictionary, written apart. */
export function unjoinedReadings(
  reading: Reading,
  dictionary: Dictionary,
  folded: string,
): Reading[] {
  const lexemes = reading.tokens.flatMap(({ word, id, start, end }): Lexeme[] => {
    const text = folded.slice(start, end);
    const whole: Lexeme = { kind: word.script === 'latin' ? 'latin' : 'cjk', text, start, end };
    const joined = id < 0 && text.length >= LONG_WORD && /^[a-z]+$/.test(text);
    return (joined ? cut(text, dictionary) : null)?.map((at) => part(whole, at)) ?? [whole];
  });
  return lexemes.length > reading.tokens.length
    ? [withForms(segment(lexemes, dictionary, folded), reading)]
    : [];
}

function part(whole: Lexeme, [from, to]: readonly [number, number]): Lexeme {
  const start = whole.start + from;
  return { ...whole, text: whole.text.slice(from, to), start, end: whole.start + to };
}

/** Fewest parts that make the whole word, or `null`. */
function cut(text: string, dictionary: Dictionary): (readonly [number, number])[] | null {
  const fewest = new Array<number>(text.length + 1).fill(Number.MAX_SAFE_INTEGER);
  const from = new Array<number>(text.length + 1).fill(-1);
  fewest[0] = 0;
  for (let end = SHORTEST_PART - 1; end <= text.length; end += 1) {
    for (let start = Math.max(0, end - LONGEST_PART); start < end - 1; start += 1) {
      if (fewest[start]! + 1 >= fewest[end]!) continue;
      const word = text.slice(start, end);
      const known = word.length >= SHORTEST_PART && dictionary.find(word) >= 0;
      if (!known && !JOINING.has(word)) continue;
      fewest[end] = fewest[start]! + 1;
      from[end] = start;
    }
  }
  const parts: (readonly [number, number])[] = [];
  for (let end = text.length; end > 0; end = from[end]!) {
    if (from[end]! < 0) return null;
    parts.push([from[end]!, end]);
  }
  return parts.length >= FEWEST ? parts.reverse() : null;
}
