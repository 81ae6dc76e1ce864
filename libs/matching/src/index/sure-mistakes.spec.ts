import { describe, expect, it } from 'vitest';
import { normalise } from '../normalise/normalise.js';
import { CJK_WORDS } from '../lexicon/lexicon.js';
import { cjkWord, type Word } from '../reading/word.js';
import { NAME_FLAGS } from './name-store.js';
import { isSureMistake } from './sure-mistakes.js';

const folded = (text: string): string => normalise(text).text;

/** The words of an invented name, by a bar between them; what the lexicon has not is its brand. */
function wordsOf(name: string): Word[] {
  return name.split('|').map((part) => {
    const form = folded(part);
    return cjkWord(form, form, CJK_WORDS.get(form));
  });
}

function isSure(written: string, name: string, flags = 0): boolean {
  return isSureMistake(folded(written), wordsOf(name), flags);
}

describe('one character mistaken for another', () => {
  it.each([
    ['looks like it', '黒羽工菜', '黒羽|工業'],
    ['sounds like it', '黒羽製密', '黒羽|精密'],
    ['stands for it with clerks', '黒羽増船', '黒羽|造船'],
    ['looks like it in the brand', '黒束造船', '黒東|造船'],
    ['is written twice', '黒羽造船船', '黒羽|造船'],
    ['changed places with its neighbour', '黒羽船造', '黒羽|造船'],
  ])('%s: no company is written so', (_, written, name) => {
    expect(isSure(written, name)).toBe(true);
  });

  it.each([
    ['a word that companies have', '黒羽電気', '黒羽|電機'],
    ['another word of business', '黒羽鉱業', '黒羽|工業'],
    ['a brand that sounds alike', '玄羽造船', '黒羽|造船'],
    ['two wrong characters', '黒羽増舶', '黒羽|造船'],
    ['any other character', '黒羽山船', '黒羽|造船'],
    ['nothing but a brand', '黒羽山束', '黒羽山東'],
  ])('%s: a question at most', (_, written, name) => {
    expect(isSure(written, name)).toBe(false);
  });

  it('a name that others may have is never sure', () => {
    expect(isSure('黒羽工菜', '黒羽|工業', NAME_FLAGS.weak)).toBe(false);
    expect(isSure('黒羽工菜', '黒羽|工業', NAME_FLAGS.former)).toBe(false);
  });
});
