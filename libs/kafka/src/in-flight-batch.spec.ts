import fc from 'fast-check';
import type { EachBatchPayload } from 'kafkajs';
import { describe, expect, it } from 'vitest';
import { Assignment } from './assignment.js';
import { InFlightBatch } from './in-flight-batch.js';

/** Only what a batch is asked for. */
function batchOf(offsets: readonly number[], heartbeat = () => Promise.resolve()): InFlightBatch {
  const payload = {
    batch: {
      topic: 'orders',
      partition: 0,
      highWatermark: '1000',
      messages: offsets.map((offset) => ({ offset: String(offset) })),
      lastOffset: () => String((offsets.at(-1) ?? 0) + 1),
    },
    heartbeat,
    isRunning: () => true,
    isStale: () => false,
  };
  return new InFlightBatch(payload as unknown as EachBatchPayload, new Assignment());
}

describe('a batch on its way', () => {
  it('finds the first record that is not committed, also where offsets have gaps', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(300), { maxLength: 60 }), fc.nat(320), (some, from) => {
        const offsets = some.sort((a, b) => a - b);
        const found = offsets.findIndex((offset) => offset >= from);
        expect(batchOf(offsets).indexAt(from)).toBe(found === -1 ? offsets.length : found);
      }),
    );
  });

  it('ends after its last control record', () => {
    expect(batchOf([3, 4]).end).toBe(6);
  });

  it('ends the assignment at a rebalance, which the driver gets; another failure of a heartbeat does not', async () => {
    const fails = (type: string): InFlightBatch =>
      batchOf([1], () => Promise.reject(Object.assign(new Error(type), { type })));
    const moved = fails('REBALANCE_IN_PROGRESS');
    await moved.beat();
    expect(moved.isAlive()).toBe(false);
    expect(() => moved.assignment.throwInterruption()).toThrow('REBALANCE_IN_PROGRESS');
    const slow = fails('REQUEST_TIMED_OUT');
    await slow.beat();
    expect(slow.isAlive()).toBe(true);
    expect(() => slow.assignment.throwInterruption()).not.toThrow();
  });
});
