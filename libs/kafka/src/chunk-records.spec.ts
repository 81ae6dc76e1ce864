import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunkRecords, type PartOutputs } from './chunk-records.js';
import { RecordBatch } from './patches/record-batch.js';
import { RequestBuffers } from './patches/request-buffers.js';

const TOPICS = ['approved', 'held', 'alerts'];
const buffers = new RequestBuffers();

const parts = fc.array(
  fc.record({
    partition: fc.integer({ min: 0, max: 2 }),
    topics: fc.dictionary(fc.constantFrom(...TOPICS), fc.nat(4)),
  }),
  { maxLength: 5 },
);

/** So many batches for each topic. */
function written(
  input: readonly { partition: number; topics: Record<string, number> }[],
): PartOutputs[] {
  return input.map(({ partition, topics }) => ({
    partition,
    topics: new Map(
      Object.entries(topics).map(([topic, count]) => [
        topic,
        Array.from({ length: count }, () => new RecordBatch(buffers, 0)),
      ]),
    ),
  }));
}

const batchesOf = (
  chunks: ReturnType<typeof chunkRecords>,
  topic: string,
  partition: number,
): RecordBatch[] =>
  chunks
    .flatMap(({ topicMessages }) => topicMessages)
    .filter((one) => one.topic === topic)
    .flatMap(({ messages }) => messages)
    .filter((message) => message.partition === partition)
    .map((message) => message.written);

describe('cutting the answers of a transaction into sends', () => {
  it('keeps every batch, in order within each partition of each topic', () => {
    fc.assert(
      fc.property(parts, (input) => {
        const outputs = written(input);
        const chunks = chunkRecords(outputs);
        for (const topic of TOPICS) {
          for (const partition of [0, 1, 2]) {
            const expected = outputs
              .filter((part) => part.partition === partition)
              .flatMap(({ topics }) => topics.get(topic) ?? []);
            const sent = batchesOf(chunks, topic, partition);
            expect(sent).toHaveLength(expected.length);
            expect(sent.every((batch, index) => batch === expected[index])).toBe(true);
          }
        }
      }),
    );
  });

  it('no send has more than one batch for a partition, and says how many must answer', () => {
    fc.assert(
      fc.property(parts, (input) => {
        for (const { topicMessages, partitions } of chunkRecords(written(input))) {
          const places = topicMessages.flatMap(({ topic, messages }) =>
            messages.map(({ partition }) => `${partition}/${topic}`),
          );
          expect(new Set(places).size).toBe(places.length);
          expect(places).toHaveLength(partitions);
        }
      }),
    );
  });

  it('sends nothing when there is nothing', () => {
    expect(chunkRecords([{ partition: 0, topics: new Map() }])).toEqual([]);
  });
});
