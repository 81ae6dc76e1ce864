import { describe, expect, it } from 'vitest';
import { readOptions } from './options.js';
import { PARTS } from './parts.js';

const read = (...words: string[]) => readOptions(['node', 'bench', ...words]);

describe('the words after npm run bench --', () => {
  it('measure every part, unless told otherwise', () => {
    expect(read()).toMatchObject({ only: PARTS, rounds: 3, quick: false, write: false });
  });

  it('choose parts, in the order in which they are measured', () => {
    expect(read('--only', 'latency,throughput').only).toEqual(['throughput', 'latency']);
  });

  it('take rates by the second and as a share of the most', () => {
    expect(read('--rates', '500,80%').rates).toEqual([{ perSecond: 500 }, { shareOfMost: 0.8 }]);
  });

  it('are fewer orders with --quick, where no number is given', () => {
    expect(read('--quick').orders).toBeLessThan(read().orders);
    expect(read('--quick', '--orders', '7')).toMatchObject({ orders: 7, rounds: 1 });
  });
});
