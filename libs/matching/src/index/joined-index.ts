/** Names written in one: by sound and by shape, equal or with a slip. */
import {
  isCutFreely,
  isOneMistake,
  looseShape,
  mistakenShape,
  shapeOf,
} from '../normalise/shape.js';
import type { Token } from '../reading/token.js';
import { brokenNames } from './broken-names.js';
import { isHeardFor, mayBeHeard, MOST_HEARD } from './homophones.js';
import { formed, joinForm, joinShape, joinSound, LONGEST_STRETCH } from './joined-words.js';
import type { NameStore } from './name-store.js';
import { buildSpellingIndex } from './spelling-index.js';
import { isSureMistake } from './sure-mistakes.js';
import { isInShortBrand, isSureKanaSlip, isSureLatinSlip } from './sure-slips.js';
import { buildTextIndex, hashText, type TextIndex } from './text-index.js';

export const JOINED_HOWS = [
  'skeleton',
  'look-alike',
  'sound-alike',
  'mistaken',
  'edit',
  'slip',
  'truncated',
  'pinyin',
] as const;
export type JoinedHow = (typeof JOINED_HOWS)[number];

export interface JoinedFinding {
  readonly name: number;
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly how: JoinedHow;
}

export interface JoinedIndex {
  find(tokens: readonly Token[]): readonly JoinedFinding[];
}

const SHORTEST = 2;
/** Shorter than this only the letters themselves count (`words`, by shape). */
const SHORTEST_SOUND = 5;
const SOUND_VALUE = 9600;
const SHAPE_VALUE = 9500;
const LOOSE_VALUE = 8900;
/** A character that cannot be right, in a name that can be no other. */
const MISTAKEN_VALUE = 9400;
const SHORTEST_LOOSE = 4;
const BROKEN_VALUE = 8600;

export function buildJoinedIndex(store: NameStore): JoinedIndex {
  const soundOf = (name: number): string => store.joined(name, joinSound);
  const shapesOf = (name: number): string => store.joined(name, joinShape);
  const formOf = (name: number): string => store.joined(name, joinForm);
  const bySound = indexBy(store.size, soundOf, SHORTEST_SOUND);
  const byShape = indexBy(store.size, (name) => mistakenShape(shapesOf(name)), SHORTEST);
  const broken = brokenNames(store);
  const near = buildSpellingIndex(store.size, formOf);

  const alike = (form: string, name: number): Pick<JoinedFinding, 'value' | 'how'> =>
    isSureMistake(form, store.wordsOf(name), store.flagsOf(name))
      ? { value: MISTAKEN_VALUE, how: 'mistaken' }
      : { value: LOOSE_VALUE, how: 'sound-alike' };

  const find = (tokens: readonly Token[]): JoinedFinding[] => {
    const found: JoinedFinding[] = [];
    const shapes = tokens.map(({ word }) =>
      word.wordClass === 'function' ? '' : shapeOf(word.form),
    );
    const mistaken = isCutFreely(shapes) ? shapes.map(mistakenShape) : null;
    const sounds = tokens.map((token) =>
      token.sound === undefined ? token.word : { ...token.word, sound: token.sound },
    );
    for (let first = 0; first < tokens.length; first += 1) {
      let sound = '';
      let soundHash = hashText('');
      let shape = '';
      let keyHash = hashText('');
      const end = Math.min(tokens.length, first + LONGEST_STRETCH);
      for (let last = first; last < end; last += 1) {
        const next = joinSound(sound, sounds[last]!);
        soundHash = hashText(next.slice(sound.length), soundHash);
        sound = next;
        shape += shapes[last]!;
        bySound.find(soundHash, (name) => {
          if (soundOf(name) === sound)
            found.push({ name, first, last, value: SOUND_VALUE, how: 'skeleton' });
        });
        keyHash =
          mistaken === null ? hashText(mistakenShape(shape)) : hashText(mistaken[last]!, keyHash);
        byShape.find(keyHash, (name) => {
          const listed = shapesOf(name);
          if (listed === shape)
            found.push({ name, first, last, value: SHAPE_VALUE, how: 'look-alike' });
          else if (shape.length >= SHORTEST_LOOSE && isTakenFor(shape, listed)) {
            const form = formed(tokens.slice(first, last + 1));
            found.push({ name, first, last, ...alike(form, name) });
          }
        });
      }
    }
    const last = lastOfName(tokens);
    slips(tokens, last, found);
    heard(tokens, last, found);
    if (last < tokens.length - 1) {
      slips(tokens, tokens.length - 1, found);
      heard(tokens, tokens.length - 1, found);
    }
    for (const name of broken(tokens))
      found.push({
        name,
        first: 0,
        last: tokens.length - 1,
        value: BROKEN_VALUE,
        how: 'truncated',
      });
    return found;
  };

  /** Only a whole field, with or without its branch, may be a misspelt name: parts of it would meet too much. */
  const slips = (tokens: readonly Token[], last: number, found: JoinedFinding[]): void => {
    const stretch = tokens.slice(0, last + 1);
    if (stretch.length > LONGEST_STRETCH || stretch.every(({ word }) => word.known)) return;
    const form = formed(stretch);
    // One letter may have been left out, beside a brand in other letters.
    const budget = joinedBudget(restOf(form) === '' ? form : `${form} `);
    if (budget === 0) return;
    const meet = (name: number, edits: number): void => {
      const listed = formOf(name);
      if (edits === 0 || joinedBudget(listed) < edits) return;
      const kana = restOf(form) === restOf(listed) && restOf(form) !== form;
      const plain = 10_000 - Math.round((10_000 * edits) / listed.length);
      const sure = kana && edits === 1 && isSureKanaSlip(form, listed);
      const value = sure ? Math.max(plain, MISTAKEN_VALUE) : plain;
      const brand = store.wordsOf(name)[0]!.form;
      const slip = kana
        ? !isInShortBrand(form, listed, brand)
        : isSureLatinSlip(form, listed, brand === stretch[0]!.word.form);
      found.push({ name, first: 0, last, value, how: slip ? 'slip' : 'edit' });
    };
    near.near(form, budget, meet, { sameFirst: true });
  };

  /** Letters of one word are others that are read alike. */
  const heard = (tokens: readonly Token[], last: number, found: JoinedFinding[]): void => {
    if (last >= LONGEST_STRETCH) return;
    const words = tokens.slice(0, last + 1).map(({ word }) => word);
    const form = words.reduce(joinForm, '');
    if (!mayBeHeard(form, words)) return;
    const hear = (name: number, edits: number): void => {
      if (edits === 0) return;
      const { value, how } = alike(form, name);
      if (how === 'mistaken' || isHeardFor(form, store.wordsOf(name), store.flagsOf(name)))
        found.push({ name, first: 0, last, value, how });
    };
    near.near(form, MOST_HEARD, hear, { spread: 0 });
  };

  return { find };
}

/** Characters that clerks take for each other, or one that is mistaken. */
function isTakenFor(shape: string, listed: string): boolean {
  if (looseShape(shape) === looseShape(listed)) return true;
  return mistakenShape(shape) === mistakenShape(listed) && isOneMistake(shape, listed);
}

function indexBy(size: number, textOf: (name: number) => string, shortest: number): TextIndex {
  const hashes: number[] = [];
  const names: number[] = [];
  for (let name = 0; name < size; name += 1) {
    const text = textOf(name);
    if (text.length < shortest) continue;
    hashes.push(hashText(text));
    names.push(name);
  }
  return buildTextIndex(hashes, names);
}

/** The last word before a closing branch, plant or place. */
function lastOfName(tokens: readonly Token[]): number {
  let last = tokens.length - 1;
  while (last > 0 && ['unit', 'place', 'number'].includes(tokens[last]!.word.wordClass)) last -= 1;
  return last;
}

/** The name without its kana: a slip in kana leaves Han, letters and digits as they are. */
function restOf(form: string): string {
  return form.replace(/[\u30a1-\u30fa]/g, '');
}

function joinedBudget(text: string): number {
  const first = text.charCodeAt(0);
  const least = first < 0x3000 ? 8 : first < 0x3100 ? 6 : 7;
  if (text.length < least) return 0;
  return text.length < least + 6 ? 1 : 2;
}
