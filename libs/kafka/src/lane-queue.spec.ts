import type { EachBatchPayload } from 'kafkajs';
import { describe, expect, it } from 'vitest';
import { Assignment } from './assignment.js';
import { InFlightBatch } from './in-flight-batch.js';
import { LaneQueue } from './lane-queue.js';

function batch(partition: number, end: number): InFlightBatch {
  const lastOffset = (): string => String(end - 1);
  const payload = { batch: { topic: 'orders', partition, messages: [], lastOffset } };
  return new InFlightBatch(payload as unknown as EachBatchPayload, new Assignment());
}
const ends = (queue: LaneQueue): number[] => queue.take().map(({ batch: { end } }) => end);

describe('the batches that wait in a lane', () => {
  it('go one at a time for each partition, in their order', () => {
    const queue = new LaneQueue();
    for (const [partition, end] of [
      [0, 10],
      [0, 20],
      [4, 7],
      [0, 30],
    ] as const) {
      void queue.add(batch(partition, end));
    }
    expect(ends(queue)).toEqual([10, 7]);
    queue.settleWhere(({ end }) => (end === 10 ? 'done' : null));
    expect(ends(queue)).toEqual([20, 7]);
  });

  it('tell when a lane works on them, so that the next may be fetched, and when they are done', async () => {
    const queue = new LaneQueue();
    const { taken, outcome } = queue.add(batch(0, 10));
    queue.take();
    expect(await taken).toBe(true);
    queue.settleWhere(() => 'done');
    expect(await outcome).toBe('done');
    expect(queue.isEmpty).toBe(true);
  });

  it('are never said to be worked on when they were given up before', async () => {
    const queue = new LaneQueue();
    const { taken, outcome } = queue.add(batch(0, 10));
    queue.settleWhere(() => 'left');
    expect(await taken).toBe(false);
    expect(await outcome).toBe('left');
  });
});
