import { describe, expect, it } from 'vitest';
import { inUsualWidth } from './usual-width.js';

describe('a text in usual width', () => {
  it('leaves what is usual', () => {
    const { text, rawSpan } = inUsualWidth('Maraging steel, マルエージング鋼');
    expect(text).toBe('Maraging steel, マルエージング鋼');
    expect(rawSpan([2, 5])).toEqual([2, 5]);
  });

  it.each([
    ['ＨＩＰ装置', 'HIP装置'],
    ['Ｄｙ　３．５％', 'Dy 3.5%'],
    ['ﾏﾙｴｰｼﾞﾝｸﾞ鋼', 'マルエージング鋼'],
  ])('reads %s as %s', (raw, usual) => {
    expect(inUsualWidth(raw).text).toBe(usual);
  });

  it('finds a span again where it was written', () => {
    const raw = 'ｼﾞﾙｶﾛｲ管、ﾄﾘﾁｳﾑ';
    const { text, rawSpan } = inUsualWidth(raw);
    const at = text.indexOf('トリチウム');
    expect(raw.slice(...rawSpan([at, at + 5]))).toBe('ﾄﾘﾁｳﾑ');
    expect(raw.slice(...rawSpan([0, 6]))).toBe('ｼﾞﾙｶﾛｲ管');
  });
});
