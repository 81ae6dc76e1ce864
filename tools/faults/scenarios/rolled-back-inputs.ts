import type { Producer } from 'kafkajs';
import { kafkajs } from '#holdpoint/kafka';
import { createKafka } from '../../processes/index.js';
import { type Published, take, toRecord } from '../run/load.js';
import type { Scenario } from '../scenario.js';

const WRITERS = 3;
const A_TRANSACTION = 8;

export const rolledBackInputs: Scenario = {
  name: 'rolled-back-inputs',
  title:
    'Order systems write in transactions, commits and aborts interleaved: what was rolled back is never screened',
  cluster: 'one',
  short: true,
  run: async ({ openRun, cluster, short }) => {
    const transactions = short ? 90 : 1_500;
    await using run = openRun({ partitions: 2, lanes: 2, console: true });
    await run.start();
    const producers = await Promise.all(
      Array.from({ length: WRITERS }, async (_, writer): Promise<Producer> => {
        const producer = createKafka(cluster.broker.brokers, `upstream-${writer}`).producer({
          transactionalId: `${run.id}-upstream-${writer}`,
          maxInFlightRequests: 1,
          createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
        });
        await producer.connect();
        return producer;
      }),
    );
    let aborts = 0;
    const write = async (producer: Producer): Promise<void> => {
      const aborted = Math.random() < 0.5;
      const orders: Published[] = take(run.input.orders, A_TRANSACTION);
      const transaction = await producer.transaction();
      for (const order of orders) {
        const expect = aborted ? 'rolled-back' : order.expect;
        await transaction.send({
          topic: run.topics.created,
          messages: [toRecord({ ...order, expect }, run.partitions)],
        });
      }
      if (aborted) {
        await transaction.abort();
        aborts += 1;
      } else await transaction.commit();
    };
    await Promise.all(
      producers.map(async (producer) => {
        for (let done = 0; done < transactions / WRITERS; done += 1) await write(producer);
        await producer.disconnect();
      }),
    );
    // A last order in each partition, so that the group's offset has something to reach behind the last marker.
    const last = take(run.input.orders, 200);
    await run.input.publishAll(last);
    return {
      transactions,
      aborts,
      'rolled-back records': aborts * A_TRANSACTION,
      ...(await run.finish()),
    };
  },
};
