import type { Kafka } from 'kafkajs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Api } from '../../tools/faults/proxy/frames.js';
import { PASS } from '../../tools/faults/proxy/kafka-proxy.js';
import { startProxiedBroker, type ProxiedBroker } from '../../tools/faults/proxy/proxied-broker.js';
import { createKafka, readCommitted, until } from '../../tools/processes/index.js';
import { uniqueName } from './support/topics.js';
import { updateFeature } from './support/update-feature.js';
import { startService, upperCaseTo } from './support/upper-caser.js';
import { numbered } from './support/write.js';

const PARTITIONS = 6;
const RECORDS = 600;
const FEATURE = 'transaction.version';

let cluster: ProxiedBroker;
let kafka: Kafka;
beforeAll(async () => {
  cluster = await startProxiedBroker({ quiet: true });
  kafka = createKafka(cluster.broker.brokers, 'specs');
});
afterAll(() => cluster.stop());

async function write(topic: string, from: number): Promise<void> {
  const producer = kafka.producer();
  await producer.connect();
  await producer.send({ topic, messages: numbered(RECORDS, PARTITIONS, from) });
  await producer.disconnect();
}

/** The requests of lanes that come while this works, each with its version. */
async function requestsWhile(work: () => Promise<unknown>): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  const telling: ReadonlySet<Api | null> = new Set<Api>(['AddOffsetsToTxn', 'Produce', 'EndTxn']);
  cluster.proxy.interceptor = {
    onRequest: ({ api, version, transactionalId }) => {
      if (telling.has(api) && transactionalId !== null) seen.add(`${String(api)} ${version}`);
      return PASS;
    },
  };
  await work();
  cluster.proxy.interceptor = {};
  return seen;
}

it('a service goes along when the cluster takes its transactions back to those of before, and forward again', async () => {
  const [input, output, groupId] = [uniqueName('in'), uniqueName('out'), uniqueName('group')];
  const start = () =>
    startService({
      brokers: cluster.throughProxy,
      groupId,
      outputs: [output],
      routes: { [input]: upperCaseTo(output) },
      createTopics: { partitions: PARTITIONS, replicationFactor: 1 },
    });
  const values: string[] = [];
  const setLevel = (from: number, to: number): Promise<void> =>
    updateFeature(cluster.broker.brokers[0]!, { name: FEATURE, from, to });
  let written = 0;
  const writeAndRead = async (): Promise<void> => {
    await write(input, written);
    written += RECORDS;
    await until(() => values.length >= written, {
      withinMs: 60_000,
      late: () => `${values.length} of ${written} were answered`,
    });
  };

  const first = await start();
  const reader = await readCommitted(kafka, uniqueName('reader'), [output], ({ message }) =>
    values.push(String(message.value)),
  );
  const onKafka4 = await requestsWhile(writeAndRead);
  expect([...onKafka4].sort()).toEqual(['EndTxn 5', 'Produce 12']);

  await setLevel(2, 1);
  await writeAndRead();
  await first[Symbol.asyncDispose]();
  {
    await using second = await start();
    const onKafka3 = await requestsWhile(writeAndRead);
    expect(second.server.state).toMatchObject({ ready: true, problem: null });
    expect([...onKafka3].sort()).toEqual(['AddOffsetsToTxn 1', 'EndTxn 1', 'Produce 7']);

    await setLevel(1, 2);
    await writeAndRead();
  }
  {
    await using third = await start();
    const onKafka4Again = await requestsWhile(writeAndRead);
    expect(third.server.state).toMatchObject({ ready: true, problem: null });
    expect(onKafka4Again).toContain('Produce 12');
  }
  await reader.stop();

  const expected = numbered(written, PARTITIONS).map(({ value }) => String(value).toUpperCase());
  expect([...values].sort()).toEqual(expected.sort());
});
