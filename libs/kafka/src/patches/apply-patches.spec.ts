import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { kafkajs } from '../driver.js';
import { filterAbortedMessages } from './filter-aborted-messages.js';
import { groupMessagesPerPartition } from './group-messages.js';
import { scheduleCheckPendingRequests } from './request-timer.js';

const require = createRequire(import.meta.url);

describe('the corrected driver', () => {
  it("has our functions in the place of the driver's", () => {
    expect(require('kafkajs')).toBe(kafkajs);
    expect(require('kafkajs/src/consumer/filterAbortedMessages')).toBe(filterAbortedMessages);
    expect(require('kafkajs/src/producer/groupMessagesPerPartition')).toBe(
      groupMessagesPerPartition,
    );
    const { prototype } = require('kafkajs/src/network/requestQueue') as {
      prototype: { scheduleCheckPendingRequests: unknown };
    };
    expect(prototype.scheduleCheckPendingRequests).toBe(scheduleCheckPendingRequests);
  });

  it('decodes a batch of 200,000 records, where the uncorrected one overflows the stack', async () => {
    const Encoder = require('kafkajs/src/protocol/encoder') as new (size?: number) => {
      writeInt32(value: number): { writeEncoder(value: unknown): { buffer: Buffer } };
    };
    const Decoder = require('kafkajs/src/protocol/decoder') as new (bytes: Buffer) => unknown;
    const { RecordBatch } = require('kafkajs/src/protocol/recordBatch/v0') as {
      RecordBatch: (batch: object) => Promise<{ size(): number }>;
    };
    const Record = require('kafkajs/src/protocol/recordBatch/record/v0') as (
      record: object,
    ) => object;
    const decode = require('kafkajs/src/protocol/requests/fetch/v4/decodeMessages') as (
      decoder: unknown,
    ) => Promise<{ value: Buffer }[]>;
    const batch = await RecordBatch({
      records: Array.from({ length: 200_000 }, (_, n) =>
        Record({ key: null, value: String(n), offsetDelta: n }),
      ),
      lastOffsetDelta: 199_999,
    });
    const bytes = new Encoder().writeInt32(batch.size()).writeEncoder(batch).buffer;
    const records = await decode(new Decoder(bytes));
    expect(records).toHaveLength(200_000);
    expect(String(records.at(-1)?.value)).toBe('199999');
  });
});

describe('sorting messages by partition', () => {
  it('keeps their order and leaves none out', () => {
    const messages = Array.from({ length: 2_000 }, (_, n) => ({ n, partition: n % 3 }));
    const groups = groupMessagesPerPartition({
      topic: 't',
      partitionMetadata: [{}],
      messages,
      partitioner: ({ message }) => message.partition,
    });
    for (const partition of [0, 1, 2]) {
      expect(groups[partition]).toEqual(
        messages.filter((message) => message.partition === partition),
      );
    }
  });
});

describe("the request queue's timer", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());
  const queue = (throttledUntil: number, pending: unknown[]) => ({
    throttledUntil,
    pending,
    throttleCheckTimeoutId: null as NodeJS.Timeout | null,
    checkPendingRequests: vi.fn(),
    scheduleCheckPendingRequests,
  });

  it('is not set where nothing waits', () => {
    const idle = queue(-1, []);
    idle.scheduleCheckPendingRequests();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is set once where a request waits or the broker asks for patience', () => {
    for (const waiting of [queue(-1, ['request']), queue(Date.now() + 500, [])]) {
      waiting.scheduleCheckPendingRequests();
      waiting.scheduleCheckPendingRequests();
      expect(vi.getTimerCount()).toBe(1);
      vi.runAllTimers();
      expect(waiting.checkPendingRequests).toHaveBeenCalledOnce();
    }
  });
});
