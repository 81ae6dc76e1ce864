/**
 * One character of a name mistaken for another where nothing else can be meant: no company of the register has what is written there, and
 * the brand stands as it should or only looks a little otherwise. 三菱増船 is 三菱造船, while 沖電機 may be a company of its own.
 */
import { CJK_WORDS } from '../lexicon/lexicon.js';
import { isPairOfNames } from '../lexicon/name-pairs.js';
import { areHardlyTold } from '../normalise/look-alike-han.js';
import { mistakenShape, shapeOf } from '../normalise/shape.js';
import { areReadAlike } from '../phonetic/on-readings.js';
import { isNamed, type Word } from '../reading/word.js';
import { NAME_FLAGS } from './name-store.js';
import { firstDifference, isTurned } from './turned-letters.js';

const HAN = /[\u3400-\u9fff]/;
const HAN_PAIR = /^[\u3400-\u9fff]{2}$/;
/** Fewest letters of a name in which one may be wrong without making another name. */
const SHORTEST = 4;
/** Names that offices and people have in common with others, or that a company no longer has. */
const DOUBTFUL =
  NAME_FLAGS.weak |
  NAME_FLAGS.acronym |
  NAME_FLAGS.everyday |
  NAME_FLAGS.generic |
  NAME_FLAGS.former;

/** Whether `form` is the name of these words with one character that cannot be right. */
export function isSureMistake(form: string, words: readonly Word[], flags: number): boolean {
  if ((flags & DOUBTFUL) !== 0 || words.length < 2) return false;
  const written = words.filter(({ wordClass }) => wordClass !== 'function');
  const listed = written.reduce((text, word) => text + word.form.replaceAll(' ', ''), '');
  if (listed.length < SHORTEST) return false;
  const at = firstDifference(form, listed);
  if (form.length === listed.length + 1) return isDoubled(form, listed, at);
  if (isTurned(form, listed)) return isTurnedInWord(form, at, written);
  const rest = form.length === listed.length && form.slice(at + 1) === listed.slice(at + 1);
  return rest && isMistaken(form, listed, at, written);
}

/** 防衛研研究所: a character written twice. */
function isDoubled(form: string, listed: string, at: number): boolean {
  const letter = form.charAt(at);
  const twice = HAN.test(letter) && letter === form.charAt(at - 1);
  return twice && form.slice(at + 1) === listed.slice(at) && !isPairOfNames(letter + letter);
}

/** 三菱船造: two characters of one word have changed places. */
function isTurnedInWord(form: string, at: number, words: readonly Word[]): boolean {
  const { word, start } = wordAt(words, at);
  if (word.script !== 'han' || isOwn(word) || at + 1 >= start + word.form.length) return false;
  const whole = form.slice(start, start + word.form.length);
  return (
    !CJK_WORDS.has(whole) && !isOfNames(whole, at - start) && !isOfNames(whole, at + 1 - start)
  );
}

function isMistaken(form: string, listed: string, at: number, words: readonly Word[]): boolean {
  const [wrong, right] = [form.charAt(at), listed.charAt(at)];
  const { word, start } = wordAt(words, at);
  if (word.script !== 'han') return false;
  const whole = form.slice(start, start + word.form.length);
  if (CJK_WORDS.has(whole)) return false;
  if (whole.length > 1 ? isOfNames(whole, at - start) : isOfNames(form, at)) return false;
  const alike = areHardlyTold(wrong, right);
  if (isOwn(word)) return alike && word.form.length > 1;
  return (
    alike ||
    mistakenShape(shapeOf(wrong)) === mistakenShape(shapeOf(right)) ||
    areReadAlike(wrong, right)
  );
}

/** What tells one company from others of its business. */
function isOwn(word: Word): boolean {
  return isNamed(word) || word.wordClass === 'place' || word.wordClass === 'country-japan';
}

/** A company has the character beside one of its neighbours in its name, or no neighbour of Han tells whether one has. */
function isOfNames(form: string, at: number): boolean {
  const [before, wrong, after] = [form.charAt(at - 1), form.charAt(at), form.charAt(at + 1)];
  if (!HAN.test(wrong)) return true;
  const pairs = [before + wrong, wrong + after].filter((pair) => HAN_PAIR.test(pair));
  return pairs.length === 0 || pairs.some(isPairOfNames);
}

function wordAt(
  words: readonly Word[],
  at: number,
): { readonly word: Word; readonly start: number } {
  let start = 0;
  for (const word of words) {
    const end = start + word.form.replaceAll(' ', '').length;
    if (at < end) return { word, start };
    start = end;
  }
  return { word: words.at(-1)!, start };
}
