import { describe, expect, it } from 'vitest';
import { createEndUseReader } from './reader.js';

const reader = createEndUseReader();

function read(text: string): string {
  return reader.read(text).verdict;
}

describe('who asks what counts as military has stated nothing', () => {
  it.each([
    'Would a shipyard that also builds naval vessels count as military? Let us know.',
    'Is this military use? If not we will write civil.',
    'これは軍事用途に当たりますか？　当たらないようでしたら民生と書いて出します。',
    '请问这个用途算不算军用？如果算的话我们改一下写法。',
    '这是不是军用品？请贵司判断。',
  ])('%s', (text) => {
    expect(read(text)).toBe('ambiguous');
  });

  it.each([
    'Seals for submarines. Should we write military use?',
    '本品交付海上自卫队吴基地，请问算不算军用？',
    '自衛隊の装甲車に使います。許可は必要ですか？',
    '请问坦克发动机的零件能不能提前发货？',
    'Is a licence needed for military use in fighter jets?',
    'Please treat this military order as urgent.',
  ])('a military use told beside the question stands: %s', (text) => {
    expect(read(text)).toBe('military');
  });

  it('a question that the same text answers is answered', () => {
    expect(read('Is it for military use? No, it is for bread slicers.')).toBe('civil');
    expect(read('算不算军用？算，装在坦克上。')).toBe('military');
    expect(read('据客户称，是否军用：否。用途：豆浆机')).toBe('ambiguous');
  });

  it('a question of date or price asks nothing of the use', () => {
    expect(read('炊飯器の部品はいつ届きますか。')).toBe('civil');
    expect(read('軍事用途ではありません。納期は未定です。パン焼き器用。')).toBe('civil');
    expect(read('用途と納期は未定です。家電用。')).toBe('ambiguous');
  });
});
