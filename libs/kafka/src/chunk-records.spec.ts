import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunkRecords, type PartOutputs } from './chunk-records.js';

const LIMITS = { bytes: 100, records: 5 };

const sizes = fc.array(fc.integer({ min: 1, max: 150 }), { maxLength: 30 });
const parts = fc.array(
  fc.record({
    partition: fc.integer({ min: 0, max: 2 }),
    topics: fc.dictionary(fc.constantFrom('approved', 'held', 'alerts'), sizes),
  }),
  { maxLength: 5 },
);

/** Every record has a name of its own, so that order and loss can be seen. */
function named(
  input: readonly { partition: number; topics: Record<string, number[]> }[],
): PartOutputs[] {
  return input.map(({ partition, topics }, part) => ({
    partition,
    topics: new Map(
      Object.entries(topics).map(([topic, all]) => [
        topic,
        {
          sizes: all,
          messages: all.map((size, n) => ({ key: String(size), value: `${part}/${n}`, partition })),
        },
      ]),
    ),
  }));
}

function valuesFor(topic: string, partition: number, outputs: readonly PartOutputs[]): unknown[] {
  return outputs
    .filter((part) => part.partition === partition)
    .flatMap(({ topics }) => topics.get(topic)?.messages ?? [])
    .map(({ value }) => value);
}

describe('cutting the answers of a transaction into sends', () => {
  it('keeps every record, in order within each partition of each topic', () => {
    fc.assert(
      fc.property(parts, (input) => {
        const outputs = named(input);
        const sent = chunkRecords(outputs, LIMITS).flatMap(({ topicMessages }) => topicMessages);
        for (const topic of ['approved', 'held', 'alerts']) {
          for (const partition of [0, 1, 2]) {
            const values = sent
              .filter((one) => one.topic === topic)
              .flatMap(({ messages }) => messages)
              .filter((message) => message.partition === partition)
              .map(({ value }) => value);
            expect(values).toEqual(valuesFor(topic, partition, outputs));
          }
        }
      }),
    );
  });

  it('no send has more for a partition than the limits, unless it is a single record', () => {
    fc.assert(
      fc.property(parts, (input) => {
        for (const { topicMessages, partitions } of chunkRecords(named(input), LIMITS)) {
          const batches = topicMessages.flatMap(({ messages }) => [
            ...Map.groupBy(messages, ({ partition }) => partition).values(),
          ]);
          expect(batches).toHaveLength(partitions);
          for (const batch of batches) {
            const bytes = batch.reduce((sum, { key }) => sum + Number(key), 0);
            expect(batch.length === 1 || bytes <= LIMITS.bytes).toBe(true);
            expect(batch.length).toBeLessThanOrEqual(LIMITS.records);
          }
        }
      }),
    );
  });

  it('sends nothing when there is nothing', () => {
    expect(chunkRecords([{ partition: 0, topics: new Map() }])).toEqual([]);
  });
});
