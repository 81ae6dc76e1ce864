import type { EachBatchPayload } from 'kafkajs';
import { describe, expect, it } from 'vitest';
import { Assignment } from './assignment.js';
import { InFlightBatch } from './in-flight-batch.js';
import { GROUP_LIMITS, readGroup } from './read-group.js';

const batchOf = (values: readonly (Buffer | null)[]): InFlightBatch => {
  const messages = values.map((value, offset) => ({ offset: String(offset), value }));
  const batch = { topic: 'in', partition: 3, messages, lastOffset: () => `${values.length - 1}` };
  return new InFlightBatch({ batch } as unknown as EachBatchPayload, new Assignment());
};
const texts = (count: number): Buffer[] =>
  Array.from({ length: count }, (_, at) => Buffer.from(`v${at}`));
const upper = (value: Buffer): string => value.toString().toUpperCase();

describe('a group of records', () => {
  it('is read in the order of the batch, each with its place', () => {
    const group = readGroup(batchOf(texts(5)), 1, 4, upper);
    expect(
      group.map(({ payload, context }) => [payload, context.partition, context.offset]),
    ).toEqual([
      ['V1', 3, '1'],
      ['V2', 3, '2'],
      ['V3', 3, '3'],
    ]);
  });

  it('is the bytes as they came where nobody reads them', () => {
    const values = texts(2);
    expect(readGroup(batchOf(values), 0, 2, undefined).map(({ payload }) => payload)).toEqual(
      values,
    );
  });

  it('has no more than so many records, and of large ones fewer, but one at least', () => {
    expect(readGroup(batchOf(texts(500)), 0, 500, upper)).toHaveLength(GROUP_LIMITS.records);
    const large = Buffer.alloc(GROUP_LIMITS.bytes / 2, 'x');
    expect(readGroup(batchOf([large, large, large]), 0, 3, upper)).toHaveLength(2);
    const largest = Buffer.alloc(GROUP_LIMITS.bytes + 1, 'x');
    expect(readGroup(batchOf([largest, largest]), 0, 2, upper)).toHaveLength(1);
  });

  it('keeps what a reader throws with its record, and reads on', () => {
    const failure = new Error('no letters');
    const group = readGroup(batchOf(texts(3)), 0, 3, (value) => {
      if (value.toString() === 'v1') throw failure;
      return upper(value);
    });
    expect(group.map(({ payload, error }) => error ?? payload)).toEqual(['V0', failure, 'V2']);
  });

  it('hands on a record without a value unread', () => {
    const [record] = readGroup(batchOf([null]), 0, 1, upper);
    expect(record?.payload).toBeNull();
  });
});
