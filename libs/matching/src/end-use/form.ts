import { foldedPattern } from './folded-pattern.js';

/** One kind of thing said, in patterns of English and of the east, so that a text is searched only for those it can hold. */
export interface Form {
  readonly west: RegExp;
  readonly east: RegExp;
}

/** The English patterns stand between word borders. */
export function form(west: readonly string[], east: readonly string[]): Form {
  return {
    west: foldedPattern(`(?<![a-z0-9])(?:${west.join('|')})(?![a-z])`),
    east: foldedPattern(east.join('|')),
  };
}

const LATIN_WORD = /[a-z]{2}/;
const EASTERN = /[\u3041-\u9fff]/;

/** Where the form is found in folded words. */
export function findForm({ west, east }: Form, words: string): RegExpExecArray | null {
  return (
    (LATIN_WORD.test(words) ? west.exec(words) : null) ??
    (EASTERN.test(words) ? east.exec(words) : null)
  );
}
