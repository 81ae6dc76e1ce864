import { describe, expect, it } from 'vitest';
import { percentile, spreadOf } from './percentiles.js';

describe('a percentile', () => {
  it('is a value that was measured, never one in between', () => {
    expect(percentile([1, 2, 3, 4], 0.5)).toBe(2);
    expect(percentile([1, 2, 3, 4], 0.51)).toBe(3);
  });

  it('of a hundred values at 99 % leaves out the slowest one', () => {
    const values = Array.from({ length: 100 }, (_, at) => at + 1);
    expect(percentile(values, 0.99)).toBe(99);
    expect(percentile(values, 1)).toBe(100);
  });

  it('of nothing is not a number', () => {
    expect(percentile([], 0.5)).toBeNaN();
  });
});

describe('the spread of latencies', () => {
  it('does not depend on the order in which they came', () => {
    expect(spreadOf([9, 1, 5])).toEqual(spreadOf([1, 5, 9]));
    expect(spreadOf([9, 1, 5])).toMatchObject({ count: 3, p50: 5, most: 9 });
  });
});
