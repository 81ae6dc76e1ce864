import type { Folded } from '../normalise/normalise.js';
import { legalFormAt, isCjk } from '../reading/legal-forms.js';
import { isLetter } from '../reading/lex.js';
import { plainKanaAt } from '../phonetic/kana.js';

/** A folded text as names are looked for in it, and where each letter stood in the folded text. */
export interface CompactText {
  readonly text: string;
  readonly places: readonly number[];
  /** End of each letter in the folded text, its long mark included. */
  readonly ends: readonly number[];
}

/** Stands where a name ends; no folded text has it. */
export const BREAK = '|';

const JOINING = new Set([
  'and',
  'the',
  'of',
  'for',
  'co',
  'ltd',
  'limited',
  'company',
  'corp',
  'corporation',
  'inc',
]);

/**
 * Latin words with one blank between them, Han and kana without blanks, dots and long marks; joining words are gone. `name`: legal
 * forms are gone as well, as nobody repeats them in running text; in a text they end the name before them.
 */
export function compact(folded: Folded, name: boolean): CompactText {
  const stood = { places: [], ends: [] };
  return { text: lettersOf(folded.text, name, stood), ...stood };
}

/** The text alone. */
export function compactLetters(folded: Folded, name: boolean): string {
  return lettersOf(folded.text, name, null);
}

/** The letters of the compact text; where they stood is written down if asked for. */
function lettersOf(
  source: string,
  name: boolean,
  stood: { readonly places: number[]; readonly ends: number[] } | null,
): string {
  let text = '';
  const push = (letters: string, at: number): void => {
    text += letters;
    if (stood === null) return;
    for (let offset = 0; offset < letters.length; offset += 1) {
      stood.places.push(at + offset);
      stood.ends.push(at + offset + 1);
    }
  };
  for (let at = 0; at < source.length;) {
    const unit = source.charCodeAt(at);
    const legal = legalFormAt(source, at);
    if (legal > 0) {
      if (!name) push(BREAK, at);
      at += legal;
    } else if (isLetter(unit)) {
      let end = at + 1;
      while (end < source.length && isLetter(source.charCodeAt(end))) end += 1;
      const word = source.slice(at, end);
      if (!JOINING.has(word)) {
        if (endsInLetter(text)) push(' ', at);
        push(word, at);
      }
      at = end;
    } else if (isCjk(unit)) {
      const plain = plainKanaAt(source, at);
      if (plain !== '') push(plain, at);
      else if (stood !== null && stood.ends.length > 0) stood.ends[stood.ends.length - 1] = at + 1;
      at += 1;
    } else {
      const character = source.charAt(at);
      if (!name && !' ・-&/'.includes(character)) push(BREAK, at);
      at += 1;
    }
  }
  return name ? text.replaceAll(BREAK, '') : text;
}

function endsInLetter(text: string): boolean {
  return text !== '' && isLetter(text.charCodeAt(text.length - 1));
}
