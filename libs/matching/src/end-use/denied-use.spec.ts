import { describe, expect, it } from 'vitest';
import { createEndUseReader } from './reader.js';

const reader = createEndUseReader();
const verdict = (text: string): string => reader.read(text).verdict;

describe('a sentence that denies beside one that tells a civil use', () => {
  it.each([
    'No visit needed before delivery. Magnets for elevator motors.',
    'Ovens for bakeries; the buyer rejected the first packing list.',
    'The magnets contain no terbium. Hair dryers.',
    'This is not our first order. Sewing machines.',
    '値引きには応じられません。洗濯機用モーターの磁石。',
    '梱包に木材は使用しないでください。ミシンのモーター。',
    '周日不收货。洗衣机电机磁体。',
    '本品不含钴。电饭煲发热盘。',
  ])('takes nothing from it when it denies a thing of trade: %s', (text) => {
    expect(verdict(text)).toBe('civil');
  });

  it.each([
    'Hair dryers? These are not.',
    'A hair dryer this is not.',
    'Magnets for hair dryers. None of it goes there.',
    'Motors of elevators. It is not for that.',
    'Bicycle hubs. Nobody here makes such things.',
    'Sewing machines. The buyer does not make sewing machines.',
    'Sewing machines. The purpose stated is not the true one.',
    '掃除機用モーター。それには使いません。',
    '冷蔵庫の部品。これは事実ではない。',
    'ミシンのモーター。客先はミシンを作っていません。',
    '吹风机磁体。不用于此。',
    '玩具？这些不是。',
    '缝纫机电机。我们没有这种业务。',
  ])('leaves it to a person when it denies the use: %s', (text) => {
    expect(verdict(text)).toBe('ambiguous');
  });

  it('hides no military use', () => {
    expect(verdict('No visit needed. Magnets for torpedoes.')).toBe('military');
    expect(verdict('No smoking during unloading. Hair dryers and missiles.')).toBe('military');
    expect(verdict('返品不可。魚雷の部品。')).toBe('military');
  });

  it('a civil product denied leaves another one that is told', () => {
    expect(verdict('Not for hair dryers; for vacuum cleaners.')).toBe('civil');
    expect(verdict('The goods are not for hair dryers.')).toBe('ambiguous');
  });

  it('reads many denials in time that grows with the length', () => {
    const text = 'We do not make any of those, not for hair dryers, nor is it for that. '.repeat(
      400,
    );
    const start = performance.now();
    reader.read(text);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('a list of weapons under one denial', () => {
  it.each([
    'Not for nuclear, chemical, biological weapons or missiles. Use: moulds for glass bottles.',
    'No nuclear, biological, chemical weapons, no missiles, no military. Moulds for glass bottles.',
    '核、化学、生物兵器及びミサイルには使用しません。ガラス瓶の金型。',
  ])('is denied as a whole: %s', (text) => {
    expect(verdict(text)).toBe('civil');
  });

  it('what is set against the denied is not', () => {
    expect(verdict('Not for chemical plants, for biological weapons.')).toBe('military');
    expect(verdict('Not nuclear, chemical weapons.')).not.toBe('civil');
  });
});

describe('goods shown at a trade fair', () => {
  it.each([
    'Shown at JIMTOF trade fair in Tokyo, returned to China after the exhibition',
    '見本市に出展後、中国へ返送します。',
    '参展用，不出售，展后退运出境。',
  ])('are of civil use when they come back: %s', (text) => {
    expect(verdict(text)).toBe('civil');
  });

  it.each([
    'Shown at a trade fair and sold to a customer there.',
    '見本市に出展後、国内で売却。',
    'Shown at an aerospace trade fair, returned to China.',
    'Shown at a trade fair and will not be returned.',
  ])('are of a use not told otherwise: %s', (text) => {
    expect(verdict(text)).toBe('ambiguous');
  });
});
