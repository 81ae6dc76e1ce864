import { MISTAKEN_CHARACTERS } from '../tables/mistaken-characters.generated.js';
import { SOUND_ALIKES } from '../tables/sound-alikes.generated.js';
import { normalise } from './normalise.js';

/** From letters to what stands for each, and a mark at each: most letters of a text are none of them. */
interface Rewriting {
  readonly letters: ReadonlyMap<number, string>;
  readonly marks: Uint8Array;
}

/** Letters that look alike on a screen, each with the one that stands for them. `一` stands for the long-vowel mark, which is left out. */
const SHAPES = rewritingOf([
  ['一', ''],
  ['二', 'ニ'],
  ['三', 'ミ'],
  ['八', 'ハ'],
  ['千', 'チ'],
  ['才', 'オ'],
  ['力', 'カ'],
  ['口', 'ロ'],
  ['夕', 'タ'],
  ['工', 'エ'],
  ['卜', 'ト'],
  ['厶', 'ム'],
  ['入', 'ハ'],
  ['人', 'ハ'],
  ['ツ', 'シ'],
  ['ン', 'ソ'],
  ['丿', 'ノ'],
  ['曰', '日'],
  ['乂', 'メ'],
  ['0', 'o'],
  ['1', 'i'],
  ['l', 'i'],
  ['5', 's'],
  ['8', 'b'],
  ['3', 'e'],
  ['4', 'a'],
  ['7', 't'],
  [' ', ''],
]);

/** Characters that clerks take for each other, each with the first of its class. */
const SOUNDS = rewritingOf(
  SOUND_ALIKES.split('\n').flatMap((line) => {
    const [leader = '', ...others] = normalise(line).text;
    return others.map((other) => [other, leader] as const);
  }),
);

/** Characters of which one may be mistaken in a name, each with the first of its class. */
const MISTAKEN = rewritingOf(
  MISTAKEN_CHARACTERS.split('\n').flatMap((line) => {
    const [leader = '', ...others] = looseShapeOf(normalise(line).text);
    return others.filter((other) => other !== leader).map((other) => [other, leader] as const);
  }),
);

/** The word with look-alike letters made one; names are compared by it only as a whole. */
export function shapeOf(form: string): string {
  const shape = rewritten(form, SHAPES);
  return shape.replaceAll('rn', 'm').replaceAll('vv', 'w');
}

/** The shape with characters that clerks take for each other made one as well (電機, 電気, 電器). */
export function looseShapeOf(form: string): string {
  return looseShape(shapeOf(form));
}

export function looseShape(shape: string): string {
  return rewritten(shape, SOUNDS);
}

/** The loose shape with every character made one that may be mistaken for another, and a letter written twice written once. */
export function mistakenShape(shape: string): string {
  return rewritten(looseShape(undoubled(shape)), MISTAKEN);
}

/** Whether two shapes differ in one character only, another one or the same written twice. */
export function isOneMistake(a: string, b: string): boolean {
  const [one, other] = [looseShape(a), looseShape(b)];
  if (Math.abs(one.length - other.length) === 1)
    return looseShape(undoubled(a)) === looseShape(undoubled(b));
  if (one.length !== other.length) return false;
  let mistakes = 0;
  for (let at = 0; at < one.length; at += 1)
    if (one.charCodeAt(at) !== other.charCodeAt(at)) mistakes += 1;
  return mistakes === 1;
}

/** Whether words of these shapes, written together, have the mistaken shapes of the words, written together. */
export function isCutFreely(shapes: readonly string[]): boolean {
  let before = 0;
  for (const shape of shapes) {
    for (let at = 0; at < shape.length; at += 1) {
      const unit = shape.charCodeAt(at);
      if (unit === before && isHan(unit)) return false;
      before = unit;
    }
  }
  return true;
}

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}

const DOUBLED_HAN = /([\u3400-\u9fff])\1/g;

function undoubled(shape: string): string {
  return shape.replace(DOUBLED_HAN, '$1');
}

function rewritingOf(pairs: readonly (readonly [letter: string, stands: string])[]): Rewriting {
  const letters = new Map(pairs.map(([letter, stands]) => [letter.charCodeAt(0), stands]));
  const marks = new Uint8Array(0x1_0000);
  for (const letter of letters.keys()) marks[letter] = 1;
  return { letters, marks };
}

/** A text that has none of the letters is given back as it is. */
function rewritten(text: string, { letters, marks }: Rewriting): string {
  let done = 0;
  let written = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (marks[unit] !== 1) continue;
    written += text.slice(done, at) + letters.get(unit)!;
    done = at + 1;
  }
  return done === 0 ? text : written + text.slice(done);
}
