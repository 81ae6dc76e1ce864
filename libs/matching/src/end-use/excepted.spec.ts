import { describe, expect, it } from 'vitest';
import { createEndUseReader } from './reader.js';

const reader = createEndUseReader();

function read(text: string): string {
  return reader.read(text).verdict;
}

describe('what is excepted from a denial', () => {
  it.each([
    '本批货物不用于任何军事目的，但交付航空自卫队小松基地的30套除外。',
    '除供应自卫队弹药库的湿度监控设备外，其余均为民用仓储。',
    '軍事用途には使用しません。ただし、防衛装備庁へ納入する8式分についてはこの限りではありません。',
    '防衛省向けの3台を除き、すべて民生用です。',
    'All civil, save for two pumps that go to the destroyer JS Kaga.',
  ])('goes to the forces where pieces or deliveries are told: %s', (text) => {
    expect(read(text)).toBe('military');
  });

  it.each([
    '不用于军事用途，但经批准的除外。',
    'Not to be supplied to the army unless authorised in writing.',
    'Except for spare parts, nothing goes to the Self-Defense Forces.',
  ])('is a doubt where nothing is told to go there: %s', (text) => {
    expect(read(text)).toBe('ambiguous');
  });
});

describe('a denial that the forces are nothing to it', () => {
  it.each([
    '并非完全与军方无关。',
    '不能说与军方毫无关系。',
    '軍と全く無関係というわけではない。',
    'We are not entirely unrelated to the military.',
  ])('is no denial of them: %s', (text) => {
    expect(read(text)).toBe('ambiguous');
  });

  it('the plain denial stands', () => {
    expect(read('完全与军方无关。')).toBe('civil');
    expect(read('It has nothing at all to do with defence: rice cookers.')).toBe('civil');
  });
});
