import { describe, expect, it } from 'vitest';
import { readsAs } from './reads-as.js';

describe('romaji and the kana they stand for', () => {
  it.each([
    ['Mitsubishi Zosen', 'ミツビシ ゾウセン'],
    ['MITSUBISHI ZOUSEN', 'ミツビシ ゾウセン'],
    ['Nippon Hikoki', 'ニッポン ヒコウキ'],
    ['Shimbashi', 'シンバシ'],
    ['Nikko Unyu', 'ニッコウ ウンユ'],
    ['Tabochaja', 'ターボチャージャ'],
  ])('%s reads as %s', (romaji, kana) => {
    expect(readsAs(romaji, kana)).toBe(true);
  });

  it.each([
    ['Mitsubishi Zoki', 'ミツビシ ゾウセン'],
    ['Mitsubishizosen', 'ミツビシ ゾウセン'],
    ['Nihon Hikoki', 'ニッポン ヒコウキ'],
    ['', 'ホウワ'],
  ])('%j does not read as %s', (romaji, kana) => {
    expect(readsAs(romaji, kana)).toBe(false);
  });
});
