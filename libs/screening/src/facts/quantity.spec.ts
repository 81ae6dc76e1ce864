import { describe, expect, it } from 'vitest';
import { amountOf, fits } from './quantity.js';

describe('an amount', () => {
  it('of mass is compared in grams', () => {
    expect(amountOf(25, 'kg')).toEqual({ unit: 'g', value: 25_000 });
    expect(amountOf(0.5, 'T')).toEqual({ unit: 'g', value: 500_000 });
    expect(amountOf(3, '公斤')).toEqual({ unit: 'g', value: 3_000 });
  });

  it('of pieces is the same under every name of a piece', () => {
    for (const unit of ['pcs', 'EA', '個', '台', 'sets'])
      expect(amountOf(4, unit)).toEqual({ unit: 'pcs', value: 4 });
  });

  it('is unknown where quantity or unit is', () => {
    expect(amountOf(null, 'kg')).toBeNull();
    expect(amountOf(4, null)).toBeNull();
    expect(amountOf(4, ' ')).toBeNull();
  });

  it('fits when it is not more, binary fractions apart', () => {
    expect(fits(0.1 + 0.2, 0.3)).toBe(true);
    expect(fits(0.301, 0.3)).toBe(false);
    expect(fits(0, 0)).toBe(true);
  });
});
