import { describe, expect, it } from 'vitest';
import { loadListSnapshot } from '#holdpoint/lists';
import { buildNameMatcher } from '../build-name-matcher.js';
import { normalise } from '../normalise/normalise.js';
import { pinyinOf } from './pinyin.js';

const matcher = buildNameMatcher(loadListSnapshot());

describe('Mandarin readings', () => {
  it('are the same for Chinese and Japanese characters', () => {
    for (const name of ['三菱造船', '防衛省', '防卫省', '沖電気'])
      expect(pinyinOf(normalise(name).text)).not.toEqual([]);
    expect(pinyinOf(normalise('三菱造船').text)).toContain('sanlingzaochuan');
    expect(pinyinOf(normalise('防衛省').text)).toEqual(pinyinOf(normalise('防卫省').text));
  });

  it('are several where a character is read in several ways', () => {
    expect(pinyinOf(normalise('重工').text)).toEqual(
      expect.arrayContaining(['zhonggong', 'chonggong']),
    );
  });

  it('are none for kana', () => {
    expect(pinyinOf(normalise('ナカライ').text)).toEqual([]);
  });
});

describe('a name written in pinyin', () => {
  it.each([
    ['Sanling Zaochuan', 'CN-ECL-2026-11-01', 'review'],
    ['san ling zao chuan', 'CN-ECL-2026-11-01', 'review'],
    ['Sānlíng Zàochuán Zhūshì Huìshè', 'CN-ECL-2026-11-01', 'hit'],
    ['SanlingZhonggongHangkongFadongji', 'CN-ECL-2026-11-02', 'hit'],
    ['Riben Yuzhou Hangkong Yanjiu Kaifa Jigou', 'CN-ECL-2026-11-20', 'hit'],
  ])('%s is found', (name, entry, outcome) => {
    const [match] = matcher.match({ name }).matches;
    expect(match).toMatchObject({ entry, outcome });
  });

  it('of a parent that is not listed says so', () => {
    expect(matcher.match({ name: 'Sanling Zhonggong' })).toMatchObject({
      outcome: 'none',
      related: [{ entry: 'DC-MHI', relation: 'parent' }],
    });
  });

  it.each([
    'Riyou',
    'Dongjin Semichem',
    'Fenghe Textile Co., Ltd.',
    'Sanling Electronics Co., Ltd.',
  ])('of few characters or with another business is nobody: %s', (name) => {
    expect(matcher.match({ name }).outcome).toBe('none');
  });
});
