import type { CompressionTypes } from 'kafkajs';
import { describe, expect, it } from 'vitest';
import type { Chunk } from './chunk-records.js';
import { kafkajs } from './driver.js';
import { FlexibleReader, FlexibleWriter } from './flexible-fields.js';
import { ImplicitTransaction, type TransactionRoutes } from './implicit-transaction.js';
import { RecordBatch } from './patches/record-batch.js';
import { RequestBuffers } from './patches/request-buffers.js';
import type { Exchange, ProducerIdentity } from './transaction-requests.js';

const identity: ProducerIdentity = { transactionalId: 'lane-1', producerId: 3n, producerEpoch: 8 };
const NONE: CompressionTypes = kafkajs.CompressionTypes.None;
const buffers = new RequestBuffers();
const BUSY = 51;
const NOT_LEADER = 6;
const FENCED = 90;
/** In a batch, where its producer's epoch and first sequence number stand. */
const EPOCH_AT = 51;
const SEQUENCE_AT = 53;

/** The error code for a batch (`topic/partition@first sequence`), `offsets` or `end`; null leaves it out of the answer. */
type Say = (what: string, tries: number) => number | null;

/** Brokers that read the bytes of what they are asked, and answer in bytes. */
function brokers(say: Say): { readonly routes: TransactionRoutes; readonly asked: string[] } {
  const asked: string[] = [];
  const tries = new Map<string, number>();
  const codeFor = (what: string): number | null => {
    tries.set(what, (tries.get(what) ?? 0) + 1);
    return say(what, tries.get(what)!);
  };
  const exchanged = async <T>(
    { request, response }: Exchange<T>,
    answer: (bytes: Buffer) => Buffer,
  ): Promise<T> => {
    const { buffer } = await request.encode();
    return response.parse(await response.decode(answer(buffer)));
  };
  const routes: TransactionRoutes = {
    leaderOf: (topic, partition) => (topic === 'unled' ? -1 : partition % 2),
    toLeader: (leader, exchange) =>
      exchanged(exchange, (bytes) => {
        const batches = readBatches(bytes);
        asked.push(`${leader}: ${batches.map(({ name }) => name).join(' ')}`);
        return produceAnswer(batches.map((batch) => ({ ...batch, code: codeFor(batch.name) })));
      }),
    toGroup: (exchange) =>
      exchanged(exchange, () => {
        asked.push('offsets');
        return offsetsAnswer(codeFor('offsets') ?? 0);
      }),
    toTransactions: (exchange) =>
      exchanged(exchange, () => {
        asked.push('end');
        const answer = new FlexibleWriter().end().int32(0);
        return answer
          .int16(codeFor('end') ?? 0)
          .int64(3n)
          .int16(9)
          .end().buffer;
      }),
  };
  return { routes, asked };
}

interface AskedBatch {
  readonly topic: string;
  readonly partition: number;
  readonly name: string;
}

function readBatches(bytes: Buffer): AskedBatch[] {
  const from = new FlexibleReader(bytes);
  from.end();
  expect(from.text()).toBe('lane-1');
  from.int16();
  from.int32();
  const topics = from.array(() => {
    const topic = from.text()!;
    const batches = from.array(() => {
      const partition = from.int32();
      const batch = from.bytes()!;
      from.end();
      expect(batch.readInt16BE(EPOCH_AT)).toBe(8);
      return { topic, partition, name: `${topic}/${partition}@${batch.readInt32BE(SEQUENCE_AT)}` };
    });
    from.end();
    return batches;
  });
  from.end();
  return topics.flat();
}

function produceAnswer(
  batches: readonly (AskedBatch & { readonly code: number | null })[],
): Buffer {
  const answer = new FlexibleWriter().end();
  const told = batches.filter(({ code }) => code !== null);
  answer.array(told, ({ topic, partition, code }) =>
    answer
      .text(topic)
      .array([null], () =>
        answer
          .int32(partition)
          .int16(code!)
          .int64(0n)
          .int64(-1n)
          .int64(0n)
          .array([], () => answer)
          .text(null)
          .end(),
      )
      .end(),
  );
  return answer.int32(0).end().buffer;
}

function offsetsAnswer(code: number): Buffer {
  const answer = new FlexibleWriter().end().int32(0);
  answer.array(['in'], (topic) =>
    answer
      .text(topic)
      .array([0, 1], (partition) => answer.int32(partition).int16(code).end())
      .end(),
  );
  return answer.end().buffer;
}

const ENDS = [0, 1].map((partition) => ({ topic: 'in', partition, end: 7 }));

function chunkFor(topic: string, partitions: readonly number[], records = 2): Chunk {
  const messages = partitions.map((partition) => {
    const written = new RecordBatch(buffers, 0);
    for (let index = 0; index < records; index += 1) written.add(Buffer.from(`v${index}`));
    return { partition, value: null, written };
  });
  return { topicMessages: [{ topic, messages }], partitions: partitions.length };
}

function begin(say: Say) {
  const { routes, asked } = brokers(say);
  const next: ProducerIdentity[] = [];
  const transaction = new ImplicitTransaction(identity, routes, (identity) => next.push(identity));
  return { transaction, asked, next };
}

describe('a transaction without announcements', () => {
  it('numbers the records of each partition from 0 and goes on with the epoch that the end gave', async () => {
    const { transaction, asked, next } = begin(() => 0);
    await transaction.sendOffsets('group', ENDS);
    await transaction.send(chunkFor('out', [0, 1, 2]), NONE);
    await transaction.send(chunkFor('out', [0], 3), NONE);
    await transaction.send(chunkFor('other', [0]), NONE);
    await transaction.send(chunkFor('out', [0, 1]), NONE);
    expect(next).toEqual([]);
    await transaction.commit();
    expect(asked).toEqual([
      'offsets',
      '0: out/0@0 out/2@0',
      '1: out/1@0',
      '0: out/0@2',
      '0: other/0@0',
      '0: out/0@5',
      '1: out/1@2',
      'end',
    ]);
    expect(next).toEqual([{ ...identity, producerEpoch: 9 }]);
  });

  it('asks again where the one before is not finished: for the offsets, and for the batches that were refused', async () => {
    const { transaction, asked } = begin((what, tries) => {
      if (what === 'offsets') return tries < 3 ? BUSY : 0;
      return what === 'out/2@0' && tries < 2 ? BUSY : 0;
    });
    await transaction.sendOffsets('group', ENDS);
    await transaction.send(chunkFor('out', [0, 2]), NONE);
    await transaction.send(chunkFor('out', [2]), NONE);
    expect(asked).toEqual([
      'offsets',
      'offsets',
      'offsets',
      '0: out/0@0 out/2@0',
      '0: out/2@0',
      '0: out/2@2',
    ]);
  });

  it('fails with the first refusal that is another, and asks no second time', async () => {
    const { transaction, asked } = begin((what) => {
      if (what === 'out/0@0') return BUSY;
      return what === 'out/2@0' ? NOT_LEADER : 0;
    });
    await expect(transaction.send(chunkFor('out', [0, 2]), NONE)).rejects.toMatchObject({
      type: 'NOT_LEADER_FOR_PARTITION',
    });
    expect(asked).toHaveLength(1);
    const unset = begin(() => FENCED);
    await expect(unset.transaction.sendOffsets('group', ENDS)).rejects.toMatchObject({
      type: 'PRODUCER_FENCED',
      code: FENCED,
    });
  });

  it('fails where a partition has no answer, or nobody to answer', async () => {
    const { transaction } = begin((what) => (what === 'out/2@0' ? null : 0));
    await expect(transaction.send(chunkFor('out', [0, 2]), NONE)).rejects.toThrow(
      'out/2 was not answered',
    );
    await expect(transaction.send(chunkFor('unled', [0]), NONE)).rejects.toMatchObject({
      code: 'partition-not-written',
    });
  });

  it('has an unknown outcome, and no next epoch, where the end was refused', async () => {
    const { transaction, next, asked } = begin((what) => (what === 'end' ? BUSY : 0));
    await expect(transaction.commit()).rejects.toMatchObject({ type: 'CONCURRENT_TRANSACTIONS' });
    expect(next).toEqual([]);
    expect(asked).toEqual(['end']);
  });
});
