import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  TopicConnection,
  replayPartition,
  type ReplayOutcome,
  type ReplayPlan,
} from '#holdpoint/kafka';
import { errorAnswer, type ErrorName } from '../../tools/faults/proxy/error-answers.js';
import type { Api } from '../../tools/faults/proxy/frames.js';
import { CUT, type Verdict } from '../../tools/faults/proxy/kafka-proxy.js';
import { startProxiedBroker, type ProxiedBroker } from '../../tools/faults/proxy/proxied-broker.js';
import { setTrap } from '../../tools/faults/proxy/traps.js';
import { createKafka, readCommitted, until, untilLed } from '../../tools/processes/index.js';
import { uniqueName } from './support/topics.js';

const PARTITIONS = 3;
const LETTERS = 250;

let cluster: ProxiedBroker;
beforeAll(async () => {
  cluster = await startProxiedBroker({ quiet: true });
});
afterAll(() => cluster.stop());

interface Box {
  readonly input: string;
  readonly topic: string;
  readonly replay: (changes?: Partial<ReplayPlan>) => Promise<readonly ReplayOutcome['kind'][]>;
  /** The values on the input under read_committed, in order. */
  readonly putBack: () => Promise<readonly string[]>;
}

/** An input with its dead letters, all on partition 1, of which everything is replayed through the proxy. */
async function boxWithLetters(count = LETTERS): Promise<Box> {
  const input = uniqueName('in');
  const topic = `${input}.dlq`;
  const kafka = createKafka(cluster.broker.brokers, 'specs');
  const admin = kafka.admin();
  await admin.connect();
  const topics = [input, topic].map((name) => ({ topic: name, numPartitions: PARTITIONS }));
  await admin.createTopics({ topics, waitForLeaders: false });
  for (const name of [input, topic]) await untilLed(admin, name, PARTITIONS);
  await admin.disconnect();

  const producer = kafka.producer();
  await producer.connect();
  const messages = Array.from({ length: count }, (_, index) => ({
    key: `k${index % 5}`,
    value: `letter ${index}`,
    partition: 1,
    headers: { 'dlq.topic': input, 'dlq.partition': '1', 'dlq.offset': String(index) },
  }));
  await producer.send({ topic, messages });
  await producer.disconnect();

  const replay: Box['replay'] = async (changes = {}) => {
    const outcomes: ReplayOutcome['kind'][] = [];
    const connection = new TopicConnection({
      brokers: cluster.throughProxy,
      clientId: 'replay',
      ssl: undefined,
      sasl: undefined,
    });
    await connection.connect();
    try {
      await replayPartition(connection, {
        topic,
        partition: 1,
        from: 0,
        inputs: [input],
        transactionalId: `${topic}.replay`,
        maxAttempts: 3,
        replayedAt: new Date().toISOString(),
        isDryRun: false,
        isWanted: () => true,
        valueFor: ({ value }) => value,
        onOutcome: (_, { kind }) => outcomes.push(kind),
        ...changes,
      });
    } finally {
      await connection.close();
    }
    return outcomes;
  };
  const putBack = async (): Promise<string[]> => {
    const values: string[] = [];
    const end = 'the end';
    const last = kafka.producer();
    await last.connect();
    const ends = Array.from({ length: PARTITIONS }, (_, partition) => ({ value: end, partition }));
    await last.send({ topic: input, messages: ends });
    await last.disconnect();
    const reader = await readCommitted(kafka, uniqueName('reader'), [input], ({ message }) =>
      values.push(String(message.value)),
    );
    const ended = (): number => values.filter((value) => value === end).length;
    await until(() => ended() >= PARTITIONS, {
      withinMs: 60_000,
      late: () => 'a transaction on the input is still open',
    });
    await reader.stop();
    return values.filter((value) => value !== end);
  };
  return { input, topic, replay, putBack };
}

/** Every letter once; those of one key in their order. */
function expectEachOnce(values: readonly string[], count = LETTERS): void {
  expect(values).toHaveLength(count);
  expect(new Set(values).size).toBe(count);
  for (let key = 0; key < 5; key += 1) {
    const numbers = values.map((value) => Number(value.slice(7))).filter((n) => n % 5 === key);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  }
}

const WAYS: readonly (readonly [Api, 'asked' | 'answered'])[] = [
  ['InitProducerId', 'asked'],
  ['InitProducerId', 'answered'],
  ['AddPartitionsToTxn', 'asked'],
  ['AddPartitionsToTxn', 'answered'],
  ['Produce', 'asked'],
  ['Produce', 'answered'],
  ['EndTxn', 'asked'],
  ['EndTxn', 'answered'],
  ['Fetch', 'answered'],
];

describe('a replay', () => {
  it.each(WAYS)(
    'whose connection breaks at %s, when it is %s, puts each dead letter back once',
    async (api, moment) => {
      const box = await boxWithLetters();
      const trap = setTrap(cluster.proxy, { api, moment }, () => CUT);
      const outcomes = await box.replay();
      await trap.sprung;
      trap.remove();
      expect(outcomes).toEqual(Array.from({ length: LETTERS }, () => 'replayed'));
      expectEachOnce(await box.putBack());
      expect(new Set(await box.replay())).toEqual(new Set(['replayed-before']));
    },
  );

  it.each<[Api, ErrorName]>([
    ['InitProducerId', 'COORDINATOR_LOAD_IN_PROGRESS'],
    ['AddPartitionsToTxn', 'CONCURRENT_TRANSACTIONS'],
    ['AddPartitionsToTxn', 'NOT_COORDINATOR'],
    ['Produce', 'NOT_LEADER_OR_FOLLOWER'],
    ['EndTxn', 'COORDINATOR_NOT_AVAILABLE'],
  ])('to which %s is answered with %s goes on and does it once', async (api, error) => {
    const box = await boxWithLetters();
    const answer = (request: Parameters<typeof errorAnswer>[0]): Verdict => ({
      kind: 'answer',
      body: errorAnswer(request, error),
    });
    const trap = setTrap(cluster.proxy, { api, moment: 'asked' }, answer);
    const outcomes = await box.replay();
    await trap.sprung;
    trap.remove();
    expect(new Set(outcomes)).toEqual(new Set(['replayed']));
    expectEachOnce(await box.putBack());
  });

  it('that another one overtakes before its commit says so, and the other one does it', async () => {
    const box = await boxWithLetters(20);
    let overtaken: (verdict: unknown) => void = () => undefined;
    const over = new Promise((resolve) => (overtaken = resolve));
    const trap = setTrap(cluster.proxy, { api: 'EndTxn', moment: 'asked' }, () => ({
      kind: 'delay',
      until: () => over,
    }));
    const slow = box.replay().then(
      (outcomes) => String(outcomes),
      (error: unknown) => (error as { code?: string }).code,
    );
    await trap.sprung;
    trap.remove();
    const quick = await box.replay();
    overtaken(null);
    expect(new Set(quick)).toEqual(new Set(['replayed']));
    expect(await slow).toBe('replay-fenced');
    expectEachOnce(await box.putBack(), 20);
  });

  it('waits for no one: while a transaction on the dead letters is open it does nothing and says why', async () => {
    const box = await boxWithLetters(20);
    const open = createKafka(cluster.broker.brokers, 'open').producer({
      transactionalId: uniqueName('open'),
      maxInFlightRequests: 1,
      idempotent: true,
    });
    await open.connect();
    const transaction = await open.transaction();
    const message = { key: 'k', value: 'undecided', partition: 1 };
    await transaction.send({ topic: box.topic, messages: [message] });
    await expect(box.replay()).rejects.toThrow(/has been open from offset 20 on/);
    await transaction.abort();
    await open.disconnect();
    expect(await box.replay()).toHaveLength(20);
    expectEachOnce(await box.putBack(), 20);
  });

  it('puts nothing back that did not come from an input of these dead letters', async () => {
    const box = await boxWithLetters(3);
    expect(await box.replay({ inputs: ['another-input'] })).toEqual(
      Array.from({ length: 3 }, () => 'other-origin'),
    );
    expect(await box.putBack()).toEqual([]);
  });
});
