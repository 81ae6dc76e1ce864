/** A name of Han with other characters in one of its words: what an input method takes for them, or a slip of the hand in a long name. */
import { CJK_WORDS } from '../lexicon/lexicon.js';
import { isPairOfRegister } from '../lexicon/name-pairs.js';
import { areReadAlike, areReadAlikeInNames } from '../phonetic/on-readings.js';
import { isContent, isNamed, type Word } from '../reading/word.js';
import { NAME_FLAGS } from './name-store.js';
import { isTurned } from './turned-letters.js';

/** Fewest and most letters of a name in which some may be others that are read alike. */
const SHORTEST_HEARD = 4;
/** The same for a brand by itself that is written by its sound, as Chinese does (引能仕). */
const SHORTEST_SPELLED = 3;
const LONGEST_HEARD = 24;
/** The same for any other letter, one of them. */
const SHORTEST_SLIPPED = 6;
/** Most letters of one word that an input method changes at once. */
export const MOST_HEARD = 2;

/** Whether a text of these words may be a name with wrong characters: one of them is no word. */
export function mayBeHeard(form: string, words: readonly Word[]): boolean {
  return (
    form.length >= SHORTEST_SPELLED &&
    form.length <= LONGEST_HEARD &&
    words.some(({ script, known }) => script === 'han' && !known)
  );
}

/**
 * Whether `form` is the listed name but for letters of one word that is no word of the lexicon with them: 藤倉構想 for 藤倉航装. What tells
 * companies apart is their brand (幸和興業 is not 光和興業), so this word is another one.
 */
export function isHeardFor(form: string, words: readonly Word[], flags: number): boolean {
  // 情報本舗 is no slip for 情報本部, nor 太平鋼業 for what another company was called in former days.
  const common = (flags & (NAME_FLAGS.everyday | NAME_FLAGS.weak)) !== 0;
  const former = (flags & NAME_FLAGS.former) !== 0 && form.length < SHORTEST_SLIPPED;
  if (common || former || (form.length < SHORTEST_HEARD && words.length > 1)) return false;
  let start = 0;
  let wrong: Word | null = null;
  let written = '';
  for (const word of words) {
    if (word.wordClass === 'function') continue;
    const end = start + word.form.length;
    const other = form.slice(start, end);
    if (other !== word.form) {
      if (wrong !== null || other.length !== word.form.length) return false;
      [wrong, written] = [word, other];
    }
    start = end;
  }
  return wrong !== null && start === form.length && isMistake(written, wrong, words);
}

function isMistake(written: string, wrong: Word, words: readonly Word[]): boolean {
  if (wrong.script !== 'han' || CJK_WORDS.has(written)) return false;
  if (isTurned(written, wrong.form)) return !isNamed(wrong);
  if (!isReplaceable(written, wrong, words)) return false;
  const places = Array.from(wrong.form).flatMap((letter, at) =>
    letter === written.charAt(at) ? [] : [at],
  );
  const size = words.reduce((sum, { form }) => sum + form.length, 0);
  if (places.length === 1 && size >= SHORTEST_SLIPPED && wrong.wordClass === 'industry')
    return true;
  return (
    places.length <= MOST_HEARD &&
    places.every((at) => {
      const [other, letter] = [written.charAt(at), wrong.form.charAt(at)];
      const named = isNamed(wrong) && at > 0 && areReadAlikeInNames(other, letter);
      return named || areReadAlike(other, letter);
    })
  );
}

/** The rest of the name says whose it is: more than a general word, or more than one. */
function isReplaceable(written: string, wrong: Word, words: readonly Word[]): boolean {
  const rest = words.filter((word) => word !== wrong && isContent(word)).length;
  if (isNamed(wrong)) {
    // 沖伝気: the brand begins as it should, and most of it is there.
    const begins = wrong.form.length > MOST_HEARD && written.startsWith(wrong.form.charAt(0));
    if (rest > 1 && words.some(({ wordClass }) => wordClass === 'industry')) return true;
    // 細矢火工: hardly a company has 火工 in its name.
    const same = written.startsWith(wrong.form.charAt(0));
    return begins || (same && words.every((word) => word === wrong || isRare(word)));
  }
  if (wrong.wordClass === 'place' || wrong.wordClass === 'country-japan') return false;
  return wrong.wordClass !== 'generic' || rest > 1;
}

/** A word of Han that no company of the register has in its name. */
function isRare({ script, form }: Word): boolean {
  return script === 'han' && form.length > 1 && !isPairOfRegister(form.slice(-2));
}
