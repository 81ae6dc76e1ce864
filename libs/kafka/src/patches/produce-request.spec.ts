import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  encodeProduce,
  type LookupCodec,
  type MessageToEncode,
  type ProduceParts,
} from './produce-request.js';
import { RecordBatch } from './record-batch.js';
import { RecordTails } from './record-encoding.js';
import { RequestBuffers } from './request-buffers.js';
import { frameRequest } from './request-frame.js';

const require = createRequire(import.meta.url);
const driversOwn = require('kafkajs/src/protocol/requests/produce/v7/request') as (
  parts: ProduceParts,
) => {
  readonly apiKey: number;
  readonly apiVersion: number;
  readonly encode: () => Promise<{ readonly buffer: Buffer }>;
};
const { lookupCodec } = require('kafkajs/src/protocol/message/compression') as {
  lookupCodec: LookupCodec;
};

const bytes = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ minLength: 100, maxLength: 9000 }),
  fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array)),
);
const message = fc.record({
  key: fc.option(bytes),
  value: fc.option(bytes),
  headers: fc.dictionary(fc.string(), fc.oneof(bytes, fc.array(bytes, { maxLength: 3 }))),
  // As long as each other: the driver sorts them as text.
  timestamp: fc.integer({ min: 1_700_000_000_000, max: 1_799_999_999_999 }).map(String),
});
const produceParts = (compression: fc.Arbitrary<number>): fc.Arbitrary<ProduceParts> =>
  fc.record({
    acks: fc.constantFrom(-1, 1),
    timeout: fc.nat(),
    transactionalId: fc.option(fc.string()),
    producerId: fc.nat().map(String),
    producerEpoch: fc.nat(32_767),
    compression,
    topicData: fc.array(
      fc.record({
        topic: fc.string({ minLength: 1 }),
        partitions: fc.array(
          fc.record({
            partition: fc.nat(100),
            firstSequence: fc.nat(),
            messages: fc.array(message, { minLength: 1, maxLength: 5 }),
          }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
      { maxLength: 3 },
    ),
  });

const plain = (
  messages: ProduceParts['topicData'][number]['partitions'][number]['messages'],
): readonly MessageToEncode[] => messages as readonly MessageToEncode[];

describe('a produce request', () => {
  it('is byte for byte what the driver makes of it', async () => {
    const buffers = new RequestBuffers();
    await fc.assert(
      fc.asyncProperty(produceParts(fc.constant(0)), async (parts) => {
        const expected = await driversOwn(parts).encode();
        const { payload, taken } = await encodeProduce(parts, buffers, lookupCodec);
        expect(payload.buffer.equals(expected.buffer)).toBe(true);
        buffers.giveBack(taken);
      }),
      { numRuns: 300 },
    );
  });

  it('is so where it is compressed as well', async () => {
    const buffers = new RequestBuffers();
    await fc.assert(
      fc.asyncProperty(produceParts(fc.constant(1)), async (parts) => {
        const expected = await driversOwn(parts).encode();
        const { payload, taken } = await encodeProduce(parts, buffers, lookupCodec);
        expect(payload.buffer.equals(expected.buffer)).toBe(true);
        buffers.giveBack(taken);
      }),
      { numRuns: 50 },
    );
  });

  it('is the same for messages that were written before, in whatever order over the partitions', async () => {
    const buffers = new RequestBuffers();
    const tails = new RecordTails();
    const writtenBefore = ({ topicData, ...rest }: ProduceParts): ProduceParts => ({
      ...rest,
      topicData: topicData.map(({ topic, partitions }) => ({
        topic,
        partitions: partitions.map(({ messages, ...place }) => {
          const written = new RecordBatch(buffers, 1_790_000_000_000);
          tails.clear();
          let start = 0;
          for (const end of plain(messages).map((message) => tails.write(message))) {
            written.add(tails.bytes(start, end));
            start = end;
          }
          return { ...place, messages: { length: written.records, written } };
        }),
      })),
    });
    const ofOneTime = ({ topicData, ...rest }: ProduceParts): ProduceParts => ({
      ...rest,
      topicData: topicData.map(({ topic, partitions }) => ({
        topic,
        partitions: partitions.map(({ messages, ...place }) => ({
          ...place,
          messages: plain(messages).map((one) => ({ ...one, timestamp: 1_790_000_000_000 })),
        })),
      })),
    });
    await fc.assert(
      fc.asyncProperty(produceParts(fc.constantFrom(0, 1)), async (parts) => {
        const expected = await encodeProduce(ofOneTime(parts), buffers, lookupCodec);
        const written = await encodeProduce(writtenBefore(parts), buffers, lookupCodec);
        expect(written.payload.buffer.equals(expected.payload.buffer)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('takes a value in pieces as if they were joined', async () => {
    const pieces = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), bytes));
    await fc.assert(
      fc.asyncProperty(pieces, async (value) => {
        const joined = Buffer.concat(value.map((piece) => Buffer.from(piece as string)));
        const encode = async (held: Buffer | readonly (Buffer | string)[]) => {
          const messages = [{ key: 'k', value: held, timestamp: 1_790_000_000_000 }];
          const topicData = [{ topic: 't', partitions: [{ partition: 0, messages }] }];
          const parts = { acks: -1, timeout: 1, topicData };
          return (await encodeProduce(parts, new RequestBuffers(), lookupCodec)).payload.buffer;
        };
        expect((await encode(value)).equals(await encode(joined))).toBe(true);
      }),
    );
  });

  it('gives a record without a time of its own the time of the request', async () => {
    vi.useFakeTimers({ now: 1_790_000_000_000, toFake: ['Date'] });
    try {
      const parts = {
        acks: -1,
        timeout: 30_000,
        topicData: [{ topic: 't', partitions: [{ partition: 0, messages: [{ value: 'v' }] }] }],
      };
      const { payload } = await encodeProduce(parts, new RequestBuffers(), lookupCodec);
      expect(payload.buffer.equals((await driversOwn(parts).encode()).buffer)).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the frame of a request', () => {
  const frame = (clientId: string, encode: () => Promise<{ buffer: Buffer }>) =>
    frameRequest({ correlationId: 77, clientId, request: { apiKey: 0, apiVersion: 7, encode } });

  it('goes before a payload that left room for it, and before any other', async () => {
    const parts = {
      acks: -1,
      timeout: 30_000,
      topicData: [{ topic: 't', partitions: [{ partition: 0, messages: [{ value: 'v' }] }] }],
    };
    for (const clientId of ['screener', '顧客', 'x'.repeat(300)]) {
      const { payload } = await encodeProduce(parts, new RequestBuffers(), lookupCodec);
      const copy = Buffer.from(payload.buffer);
      const { buffer } = await frame(clientId, () => Promise.resolve(payload));
      const other = await frame(clientId, () => Promise.resolve({ buffer: copy }));
      expect(buffer.equals(other.buffer)).toBe(true);
      expect(buffer.readInt32BE(0)).toBe(buffer.length - 4);
      expect(buffer.subarray(buffer.length - copy.length).equals(copy)).toBe(true);
      expect(buffer.toString('utf8', 14, 14 + Buffer.byteLength(clientId))).toBe(clientId);
    }
  });
});

describe('the buffers of requests', () => {
  it('are used again only when they were given back, and never twice at once', () => {
    const buffers = new RequestBuffers();
    const first = buffers.take(100_000);
    const second = buffers.take(100_000);
    expect(second).not.toBe(first);
    buffers.giveBack(first);
    expect(buffers.take(200_000)).not.toBe(first);
    expect(buffers.take(100_000)).toBe(first);
    expect(buffers.take(100_000)).not.toBe(first);
  });
});
