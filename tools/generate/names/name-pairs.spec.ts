import { describe, expect, it } from 'vitest';
import { namePairs } from './name-pairs.js';

describe('the pairs of characters in the names of companies', () => {
  it('are those inside a run of Han, without its legal form', () => {
    expect(namePairs(['黒羽造船株式会社', '株式会社黒羽', '黒ネコ商事'])).toEqual([
      '商事',
      '羽造',
      '造船',
      '黒羽',
    ]);
  });

  it('stand together by their first character, in order', () => {
    expect(namePairs(['造船', '造園'])).toEqual(['造園船']);
  });
});
