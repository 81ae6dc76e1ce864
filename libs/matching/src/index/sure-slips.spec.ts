import { describe, expect, it } from 'vitest';
import { isInShortBrand, isSureKanaSlip, isSureLatinSlip } from './sure-slips.js';

describe('a slip in katakana', () => {
  it.each([
    ['one changed to another that sounds alike', '三菱マテリヤル', '三菱マテリアル'],
    ['one left out', '沖エンジニアリグ', '沖エンジニアリング'],
    ['one too many', 'okiネクステツツク', 'okiネクステツク'],
    ['two that changed places', 'ナカライテクス', 'ナカライテスク'],
    ['the first two, beside a brand', 'okiクネステツク', 'okiネクステツク'],
  ])('%s: leaves no doubt', (_, written, listed) => {
    expect(isSureKanaSlip(written, listed)).toBe(true);
  });

  it.each([
    ['the last letter is missing', '三菱マテリア', '三菱マテリアル'],
    ['the run is short', 'コツマ産機', 'コマツ産機'],
    ['the brand is short', 'サンテトクロ', 'サンテクトロ'],
    ['a brand alone has lost a letter', 'ナカイテスク', 'ナカライテスク'],
    ['a brand alone has another letter', 'ナカタイテスク', 'ナカライテスク'],
  ])('%s: a question', (_, written, listed) => {
    expect(isSureKanaSlip(written, listed)).toBe(false);
  });
});

it('a brand of two letters bears no slip', () => {
  expect(isInShortBrand('レグルプホルデイングス', 'レダグルプホルデイングス', 'レダ')).toBe(true);
  expect(isInShortBrand('レダグルブホルデイングス', 'レダグルプホルデイングス', 'レダ')).toBe(
    false,
  );
  expect(isInShortBrand('コツマ産機', 'コマツ産機', 'コマツ')).toBe(false);
});

describe('a slip in Latin letters', () => {
  it('needs the brand, or a long name that begins as it should', () => {
    expect(isSureLatinSlip('ihipowersytems', 'ihipowersystems', true)).toBe(true);
    expect(isSureLatinSlip('howardindustries', 'howaindustries', false)).toBe(false);
    expect(isSureLatinSlip('ydktecnologis', 'ydktechnologies', false)).toBe(false);
    expect(isSureLatinSlip('mitsubishimaterails', 'mitsubishimaterials', false)).toBe(true);
  });

  it('has the figures of the name', () => {
    expect(isSureLatinSlip('kurohanesystems2', 'kurohanesystems1', true)).toBe(false);
  });
});
