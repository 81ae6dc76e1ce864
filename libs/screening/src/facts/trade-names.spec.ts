import { describe, expect, it } from 'vitest';
import type { ControlCode, ItemList } from '#holdpoint/model';
import { namedGoodsFinder } from './named-goods.js';
import { tradeNameFinder } from './trade-names.js';

const NAMES: Readonly<Record<string, readonly string[]>> = {
  '1B101': ['fibre winding machine', 'フィラメントワインダ'],
  '1B201': ['fibre winding machine'],
  '1C351': ['アフラトキシン'],
  '6A203': ['streak camera'],
};
const items = {
  controlCodes: new Map(
    Object.entries(NAMES).map(([code, tradeNames]) => [code, { code, tradeNames } as ControlCode]),
  ),
} as unknown as ItemList;

describe('names of trade', () => {
  const find = tradeNameFinder(
    items,
    ({ tradeNames = [] }) => tradeNames,
    (description) => description,
  );

  it.each([
    ['Fiber-winding machines, new', 'Fiber-winding machine'],
    ['フィラメント・ワインダー', 'フィラメント・ワインダ'],
    ['フィラメント ワインダー 4軸', 'フィラメント ワインダ'],
    ['ＳＴＲＥＡＫ　ＣＡＭＥＲＡ', 'ＳＴＲＥＡＫ　ＣＡＭＥＲＡ'],
  ])('are found in %s', (description, value) => {
    expect(find(description)?.value).toBe(value);
  });

  it('point to every code that bears them', () => {
    expect(find('fibre winding machine')).toMatchObject({ code: '1B101', also: ['1B201'] });
  });

  it.each([
    'streak cameraman',
    'without streak camera',
    'Streak camera posters',
    'アフラトキシン検査キット',
    'アフラトキシンを含まないナッツ',
  ])('are not found in %s', (description) => {
    expect(find(description)).toBeNull();
  });
});

describe('goods that a description names', () => {
  const find = namedGoodsFinder(items);
  const codes = (description: string): string[] => find(description).map(({ code }) => code);

  it.each([
    ['Streak camera with laser trigger and motor', '6A203'],
    ['Streak camera for physics, new', '6A203'],
    ['Milling machine, five axes coordinated for contouring', '2B201'],
    ['旋盤 位置決め精度 2 µm', '2B201'],
  ])('are what they are: %s', (description, code) => {
    expect(codes(description)).toEqual([code]);
  });

  it.each([
    'Lens caps for lenses, mounts and streak cameras',
    'ストラップ、streak camera用',
    'Streak camera toys',
    'Milling machine (not 5-axis)',
    '5-axis machining vises',
    '旋盤 位置決め精度 20 µm',
  ])('are not what they are for, or lack: %s', (description) => {
    expect(codes(description)).toEqual([]);
  });
});
