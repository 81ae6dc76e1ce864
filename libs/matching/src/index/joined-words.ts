/** Words written in one: their sounds, their shapes, their letters. */
import { shapeOf } from '../normalise/shape.js';
import type { Token } from '../reading/token.js';
import type { Word } from '../reading/word.js';

/** No listed name is cut into more words than this. */
export const LONGEST_STRETCH = 14;

/** Two words written in one lose a letter they share at the seam, as a skeleton does. */
export function joinSound(text: string, word: Word): string {
  if (word.wordClass === 'function') return text;
  const { sound } = word;
  return text !== '' && sound.charCodeAt(0) === text.charCodeAt(text.length - 1) && sound < '\u0080'
    ? text + sound.slice(1)
    : text + sound;
}

export function joinShape(text: string, word: Word): string {
  return word.wordClass === 'function' ? text : text + shapeOf(word.form);
}

export function formed(tokens: readonly Token[]): string {
  return tokens.reduce((text, { word }) => joinForm(text, word), '');
}

export function joinForm(text: string, word: Word): string {
  if (word.wordClass === 'function') return text;
  return text + (word.form.includes(' ') ? word.form.replaceAll(' ', '') : word.form);
}
