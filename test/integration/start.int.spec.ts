import { createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { TransactionalKafkaServer, type TransactionalKafkaOptions } from '#holdpoint/kafka';
import { testBrokers } from '../support/broker.js';
import { withAdmin } from './support/driver.js';
import { forwardTo } from './support/forward.js';
import { untilAnswered } from './support/eventually.js';
import { createRoute, uniqueName } from './support/topics.js';
import {
  SILENT,
  startService,
  startServiceUnready,
  untilReady,
  upperCaseTo,
} from './support/upper-caser.js';
import { numbered, write } from './support/write.js';

/** What a start with these settings says, without a Nest application around it. */
async function refusalOf(options: Partial<TransactionalKafkaOptions>): Promise<unknown> {
  const server = new TransactionalKafkaServer({
    brokers: testBrokers(),
    clientId: 'refused',
    groupId: uniqueName('group'),
    serviceVersion: '1.2.3',
    topics: { outputs: [] },
    logger: SILENT,
    ...options,
  });
  server.addHandler('some-input', () => Promise.resolve([]), true);
  const refusal = await new Promise((resolve) => {
    server.listen(resolve);
  });
  expect(server.state.ready).toBe(false);
  await server.close();
  return refusal;
}

describe('the start', () => {
  it('with SASL on a listener that speaks none is refused, and says so', async () => {
    const refusal = await refusalOf({
      sasl: { mechanism: 'plain', username: 'somebody', password: 'wrong' },
    });
    expect(refusal).toMatchObject({ name: 'KafkaTransportError' });
    expect((refusal as Error).message).toMatch(/SASL/);
    expect((refusal as { code: string }).code).toMatch(/security-mismatch|authentication-failed/);
  });

  it('with TLS on a listener that speaks none waits, and asks whether that is the reason', async () => {
    const service = await startServiceUnready({
      groupId: uniqueName('group'),
      outputs: [],
      routes: { nothing: () => undefined },
      ssl: true,
    });
    expect(service.server.state).toMatchObject({ ready: false, crashed: false });
    expect(service.server.state.problem).toContain(
      'ask whether the listener at this address speaks TLS',
    );
    await service[Symbol.asyncDispose]();
  });

  it('without a broker waits, is not ready and says why, and answers when the broker comes', async () => {
    const [input, output, groupId] = [uniqueName('in'), uniqueName('out'), uniqueName('group')];
    await createRoute(input, [output]);
    await write(input, numbered(60, 6));
    const port = await freePort();
    const warnings: string[] = [];
    await using service = await startServiceUnready({
      groupId,
      brokers: [`127.0.0.1:${port}`],
      outputs: [output],
      routes: { [input]: upperCaseTo(output) },
      logger: { ...SILENT, warn: (message) => warnings.push(message) },
    });
    expect(service.server.state).toMatchObject({ ready: false, assigned: null, crashed: false });
    expect(service.server.state.problem).toContain(
      `The brokers at 127.0.0.1:${port} cannot be used yet`,
    );
    expect(warnings[0]).toContain('cannot be used yet');

    const broker = await forwardTo(testBrokers()[0]!, port);
    await untilReady(service.server);
    await untilAnswered(groupId, [input]);
    expect(service.server.state.problem).toBeNull();
    await broker[Symbol.asyncDispose]();
  });

  it('of members that wait for each other ends with the lanes dealt to all', async () => {
    const [input, output, groupId] = [uniqueName('in'), uniqueName('out'), uniqueName('group')];
    await createRoute(input, [output]);
    const waiting: (() => void)[] = [];
    const options = {
      groupId,
      outputs: [output],
      routes: { [input]: upperCaseTo(output) },
      beforeJoin: () => new Promise<void>((join) => waiting.push(join)),
    };
    const starting = [startServiceUnready(options), startServiceUnready(options)];
    let hasStarted = false;
    void Promise.race(starting).then(() => (hasStarted = true));

    while (waiting.length < 2) await sleep(20);
    await sleep(300);
    expect(hasStarted).toBe(false);

    for (const join of waiting) join();
    await using first = await starting[0]!;
    await using second = await starting[1]!;
    const isDealt = ({ state }: TransactionalKafkaServer): boolean =>
      state.ready && state.lanes.length === 2;
    while (!isDealt(first.server) || !isDealt(second.server)) await sleep(20);
  });

  it('on topics that it has just made joins once, when all their partitions are led', async () => {
    const [input, output, groupId] = [uniqueName('in'), uniqueName('out'), uniqueName('group')];
    let joined = 0;
    await using service = await startService({
      groupId,
      outputs: [output],
      routes: { [input]: upperCaseTo(output) },
      createTopics: { partitions: 60 },
      observer: { rebalanced: () => (joined += 1) },
    });
    await write(input, numbered(60, 60));
    await untilAnswered(groupId, [input]);
    expect(joined).toBe(1);
    expect(service.server.state.lanes).toHaveLength(4);
  });

  it('closing while the brokers are away ends at once', async () => {
    const port = await freePort();
    const service = await startServiceUnready({
      groupId: uniqueName('group'),
      brokers: [`127.0.0.1:${port}`],
      outputs: [],
      routes: { nothing: () => undefined },
    });
    const closed = service[Symbol.asyncDispose]().then(() => 'closed');
    expect(await Promise.race([closed, sleep(10_000, 'still open')])).toBe('closed');
  });

  it('refuses a request handler, two handlers for a topic, and none at all', async () => {
    const server = new TransactionalKafkaServer({
      brokers: testBrokers(),
      clientId: 'refused',
      groupId: 'refused',
      serviceVersion: '1.2.3',
      topics: { outputs: [] },
      logger: SILENT,
    });
    const listen = (): Promise<unknown> => new Promise((resolve) => server.listen(resolve));
    expect(await listen()).toMatchObject({ code: 'handler-unsupported' });
    server.addHandler('asked', () => Promise.resolve('an answer'), false);
    expect(await listen()).toMatchObject({ code: 'handler-unsupported' });
    server.getHandlers().clear();
    server.addHandler('told', () => Promise.resolve([]), true);
    server.addHandler('told', () => Promise.resolve([]), true);
    expect(await listen()).toMatchObject({ code: 'handler-unsupported' });
  });
});

describe('an offset that is not on the topic any more', () => {
  it('stops the service instead of skipping or repeating records', async () => {
    const [input, output, groupId] = [uniqueName('in'), uniqueName('out'), uniqueName('group')];
    await createRoute(input, [output], 1);
    await write(input, numbered(100, 1));
    const options = { groupId, outputs: [output], routes: { [input]: upperCaseTo(output) } };
    const before = await startService(options);
    await untilAnswered(groupId, [input]);
    await before[Symbol.asyncDispose]();
    await write(input, numbered(100, 1, 100));
    await deleteBefore(input, 150);
    const fatal: string[] = [];
    await using service = await startServiceUnready({
      ...options,
      onFatal: (error) => fatal.push(error.code),
    });
    while (!service.server.state.crashed) await sleep(20);
    expect(fatal).toEqual(['offset-out-of-range']);
    expect(service.server.state.problem).toContain(`The committed offset of ${input}-0`);
    expect(await committedOffset(groupId, input)).toBe('100');
  });
});

async function deleteBefore(topic: string, offset: number): Promise<void> {
  await withAdmin(async (admin) => {
    // The driver knows a topic's leaders only when it has asked for something of it before.
    await admin.fetchTopicOffsets(topic);
    await admin.deleteTopicRecords({
      topic,
      partitions: [{ partition: 0, offset: String(offset) }],
    });
  });
}

async function committedOffset(groupId: string, topic: string): Promise<string | undefined> {
  const [offsets] = await withAdmin((admin) => admin.fetchOffsets({ groupId, topics: [topic] }));
  return offsets?.partitions[0]?.offset;
}

async function freePort(): Promise<number> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
