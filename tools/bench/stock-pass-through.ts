// The limit that everything is measured against: reads orders and writes the same bytes, exactly once, with
// the published driver as it is. It takes the shape of the transport (lanes, one transaction for all that waits
// in a lane, offsets first) and none of its checks, corrections or framework. A program of its own.
import { setTimeout as sleep } from 'node:timers/promises';
import process from 'node:process';
import kafkajs, { type Batch, type Kafka, type Message, type Producer } from 'kafkajs';
import { passThroughSettings } from './pass-through-settings.js';

/** As in the transport: one record batch must stay below Kafka's 1 MiB. */
const CHUNK_RECORDS = 500;

const { brokers, groupId, input, output, lanes } = passThroughSettings(process.env);

class Lane {
  private waiting: { batch: Batch; done: () => void }[] = [];
  private isWorking = false;

  constructor(private readonly producer: Producer) {}

  carry(batch: Batch): Promise<void> {
    return new Promise((done) => {
      this.waiting.push({ batch, done });
      if (!this.isWorking) void this.work();
    });
  }

  private async work(): Promise<void> {
    this.isWorking = true;
    await Promise.resolve();
    for (let taken = this.waiting; taken.length > 0; taken = this.waiting) {
      this.waiting = [];
      await this.commit(taken.map(({ batch }) => batch));
      for (const { done } of taken) done();
    }
    this.isWorking = false;
  }

  private async commit(batches: readonly Batch[]): Promise<void> {
    const transaction = await this.begin(batches);
    const longest = Math.max(...batches.map(({ messages }) => messages.length));
    for (let from = 0; from < longest; from += CHUNK_RECORDS) {
      const messages = batches.flatMap((batch) =>
        batch.messages
          .slice(from, from + CHUNK_RECORDS)
          .map(({ key, value }): Message => ({ key, value, partition: batch.partition })),
      );
      await transaction.sendBatch({ acks: -1, topicMessages: [{ topic: output, messages }] });
    }
    await transaction.commit();
  }

  /** The broker may still be busy with the markers of the transaction before. */
  private async begin(batches: readonly Batch[]) {
    for (let tries = 1; ; tries++) {
      const transaction = await this.producer.transaction();
      try {
        await transaction.sendOffsets({
          consumerGroupId: groupId,
          topics: [
            {
              topic: input,
              partitions: batches.map((batch) => ({
                partition: batch.partition,
                offset: String(BigInt(batch.lastOffset()) + 1n),
              })),
            },
          ],
        });
        return transaction;
      } catch (error) {
        if ((error as { type?: string }).type !== 'CONCURRENT_TRANSACTIONS') throw error;
        await transaction.abort();
        await sleep(Math.min(20, 2 * tries));
      }
    }
  }
}

async function openLane(kafka: Kafka, lane: number): Promise<Lane> {
  const producer = kafka.producer({
    transactionalId: `${groupId}.lane-${lane}`,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    retry: { retries: 0 },
    createPartitioner:
      () =>
      ({ message }) =>
        message.partition ?? -1,
  });
  await producer.connect();
  return new Lane(producer);
}

const kafka = new kafkajs.Kafka({
  clientId: 'holdpoint-bench-stock',
  brokers,
  logLevel: kafkajs.logLevel.ERROR,
});
const consumer = kafka.consumer({
  groupId,
  maxWaitTimeInMs: 200,
  minBytes: 1,
  maxBytesPerPartition: 1_048_576,
  maxBytes: 16_777_216,
  readUncommitted: false,
});
const open = await Promise.all(Array.from({ length: lanes }, (_, lane) => openLane(kafka, lane)));
await consumer.connect();
await consumer.subscribe({ topics: [input], fromBeginning: true });
process.on('SIGTERM', () => void consumer.disconnect().finally(() => process.exit(0)));
await consumer.run({
  autoCommit: false,
  eachBatchAutoResolve: false,
  partitionsConsumedConcurrently: 64,
  eachBatch: async (payload) => {
    await open[payload.batch.partition % lanes]!.carry(payload.batch);
    payload.resolveOffset(payload.batch.lastOffset());
    await payload.heartbeat();
  },
});
