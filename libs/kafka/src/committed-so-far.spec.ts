import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CommittedSoFar } from './committed-so-far.js';

const OWN = (): boolean => true;

function offsets(first: number, second: number): Map<string, Map<number, number>> {
  return new Map([
    [
      'orders',
      new Map([
        [0, first],
        [1, second],
      ]),
    ],
  ]);
}

describe('committed offsets that go back', () => {
  it('an offset before one that was confirmed is told, with both', () => {
    const soFar = new CommittedSoFar();
    soFar.confirmed('orders', 0, 120);
    expect(soFar.read(offsets(100, 0), OWN)).toEqual([
      { topic: 'orders', partition: 0, before: 120, now: 100, sure: null },
    ]);
  });

  it('an offset before one that was read is told as well', () => {
    const soFar = new CommittedSoFar();
    soFar.read(offsets(5, 70), OWN);
    expect(soFar.read(offsets(5, 60), OWN)).toEqual([
      { topic: 'orders', partition: 1, before: 70, now: 60, sure: null },
    ]);
  });

  it('it is told until it is said where to go on', () => {
    const soFar = new CommittedSoFar();
    soFar.confirmed('orders', 0, 120);
    expect(soFar.read(offsets(100, 0), OWN)).toHaveLength(1);
    expect(soFar.read(offsets(100, 0), OWN)).toHaveLength(1);
    soFar.goesOnFrom('orders', 0, 100);
    expect(soFar.read(offsets(100, 0), OWN)).toEqual([]);
  });

  it('a commit with two more behind it is sure', () => {
    const soFar = new CommittedSoFar();
    for (const offset of [100, 200, 300, 400]) soFar.confirmed('orders', 0, offset);
    expect(soFar.read(offsets(50, 0), OWN)).toMatchObject([{ before: 400, now: 50, sure: 200 }]);
  });

  it('a partition that another lane works on says nothing: what was read of it may be old', () => {
    const soFar = new CommittedSoFar();
    soFar.confirmed('orders', 0, 120);
    expect(soFar.read(offsets(100, 0), (partition) => partition === 1)).toEqual([]);
  });

  it('offsets that only grow are never told', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.nat({ max: 1_000 }))), (steps) => {
        const soFar = new CommittedSoFar();
        let at = 0;
        for (const [isRead, by] of steps) {
          at += by;
          if (!isRead) soFar.confirmed('orders', 0, at);
          else expect(soFar.read(offsets(at, 0), OWN)).toEqual([]);
        }
      }),
    );
  });
});
