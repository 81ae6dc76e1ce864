import { expect, it } from 'vitest';
import { coresIn, descendantsIn } from './pinning.js';

it('reads the cores that a process may use', () => {
  expect(coresIn("pid 7's current affinity list: 0-2,5\n")).toEqual([0, 1, 2, 5]);
  expect(coresIn("pid 7's current affinity list: 3")).toEqual([3]);
  expect(coresIn('taskset: failed')).toEqual([]);
});

it('finds what a process has started, and what that has', () => {
  const parents = new Map([
    [5, 4],
    [4, 2],
    [3, 1],
    [2, 1],
  ]);
  expect(descendantsIn(parents, 2).sort()).toEqual([4, 5]);
  expect(descendantsIn(parents, 5)).toEqual([]);
});
