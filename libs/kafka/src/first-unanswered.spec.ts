import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadLetter } from './dead-letter.js';
import { firstUnanswered, withDeadLetters, type PartitionReader } from './first-unanswered.js';
import { RecordContext } from './record-context.js';
import type { Answers, StoredRecord } from './stored-record.js';

const INPUT = 'orders';
const EMPTY = { timestamp: '0', key: null, headers: {} };

/** A record of an output that answers the input's record at `source`. */
const answer = (topic: string, offset: number, source: number): StoredRecord => ({
  ...EMPTY,
  topic,
  partition: 0,
  offset,
  value: Buffer.from(String(source)),
});
const order = (offset: number, value: string | null = 'order'): StoredRecord => ({
  ...EMPTY,
  topic: INPUT,
  partition: 0,
  offset,
  value: value === null ? null : Buffer.from(value),
});

const ANSWERS: Answers = {
  outputs: ['approved', 'held'],
  sourceOf: ({ value }) => ({ topic: INPUT, partition: 0, offset: Number(value) }),
};

function readerOf(records: readonly StoredRecord[], openFrom = Infinity): PartitionReader {
  const of = (topic: string): StoredRecord[] => records.filter((each) => each.topic === topic);
  return {
    ranges: (topic) =>
      Promise.resolve([{ partition: 0, low: 0, end: (of(topic).at(-1)?.offset ?? -1) + 1 }]),
    read: (topic, _partition, { from, end }, take) => {
      const last = Math.min(end, topic === INPUT ? end : openFrom);
      for (const record of of(topic)) {
        if (record.offset >= from && record.offset < last) take(record);
      }
      return Promise.resolve(last);
    },
  };
}

const find = (
  records: readonly StoredRecord[],
  sure: number,
  openFrom?: number,
  nullValues: 'skip' | 'deliver' = 'skip',
) =>
  firstUnanswered(
    readerOf(records, openFrom),
    withDeadLetters(ANSWERS, 'dlq'),
    { topic: INPUT, partition: 0, offset: sure },
    nullValues,
  );

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);

describe('where the answers themselves say that the input goes on', () => {
  it('is behind the last answer on any output', async () => {
    const records = [
      ...range(0, 12).map((at) => order(at)),
      ...range(0, 8).map((at) => answer('approved', at, at)),
      answer('held', 0, 8),
      answer('held', 1, 9),
    ];
    expect(await find(records, 6)).toBe(10);
  });

  it('is the first order without an answer, should one be missing before others', async () => {
    const records = [
      ...range(0, 12).map((at) => order(at)),
      ...[0, 1, 2, 3, 4, 5, 6, 8].map((source, at) => answer('approved', at, source)),
    ];
    expect(await find(records, 5)).toBe(7);
  });

  it('leaves out what needs no answer: tombstones, and offsets where no record is', async () => {
    const records = [
      ...range(0, 6).map((at) => order(at)),
      order(6, null),
      order(8),
      ...[0, 1, 2, 3, 4, 5, 8].map((source, at) => answer('approved', at, source)),
    ];
    expect(await find(records, 5)).toBe(9);
    expect(await find(records, 5, Infinity, 'deliver')).toBe(6);
  });

  it('is found behind two hundred thousand answers', async () => {
    const records = [
      order(200_000),
      ...range(0, 100_000).flatMap((at) => [
        answer('approved', at, 2 * at),
        answer('held', at, 2 * at + 1),
      ]),
    ];
    expect(await find(records, 2)).toBe(200_000);
  });

  it('is not known where the answers would have to be read for ever', async () => {
    const records = range(0, 200_000).map((at) => answer('approved', at, 9));
    expect(await find(records, 8)).toBeNull();
  });

  it('counts dead letters as answers', async () => {
    const context = new RecordContext(INPUT, 0, {
      offset: '3',
      key: null,
      value: Buffer.from('?'),
      headers: {},
      timestamp: '0',
    } as never);
    const refusal = {
      errorClass: 'unreadable',
      errorCode: 'not-json',
      message: '',
      problems: [],
    } as const;
    const { headers = {} } = deadLetter(context, refusal, { serviceVersion: '1', failedAt: '' });
    const records = [
      ...range(0, 5).map((at) => order(at)),
      ...range(0, 3).map((at) => answer('approved', at, at)),
      { ...EMPTY, topic: 'dlq', partition: 0, offset: 0, value: Buffer.from('?'), headers },
    ];
    expect(await find(records, 2)).toBe(4);
  });

  it('is not known where the answers do not reach what was sure: the outputs lost records, too', async () => {
    const records = [
      ...range(0, 12).map((at) => order(at)),
      ...range(0, 4).map((at) => answer('approved', at, at)),
    ];
    expect(await find(records, 6)).toBeNull();
  });

  it('is not known while somebody’s transaction is open on an output', async () => {
    const records = [
      ...range(0, 12).map((at) => order(at)),
      ...range(0, 10).map((at) => answer('approved', at, at)),
    ];
    expect(await find(records, 6, 9)).toBeNull();
  });

  it('never skips an unanswered order, and repeats none where all answers are in a row', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('approved', 'held', 'none'), { minLength: 1, maxLength: 40 }),
        fc.nat(39),
        async (outcomes, sure) => {
          const next = new Map([
            ['approved', 0],
            ['held', 0],
          ]);
          const answers = outcomes.flatMap((outcome, source) => {
            const offset = next.get(outcome);
            if (offset === undefined) return [];
            next.set(outcome, offset + 1);
            return [answer(outcome, offset, source)];
          });
          const found = await find([...outcomes.map((_, at) => order(at)), ...answers], sure);
          if (found === null) return;
          expect(outcomes.slice(sure, found)).not.toContain('none');
          const last = outcomes.findLastIndex((outcome) => outcome !== 'none');
          if (!outcomes.slice(sure, last).includes('none')) expect(found).toBe(last + 1);
        },
      ),
    );
  });
});
