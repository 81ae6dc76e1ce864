import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePorts } from '../../tools/broker/ports.js';
import { partitionOf, withAdmin, type CommittedRecord } from '../../tools/processes/index.js';
import { DlqRun, ovenOrder } from '../support/dlq-run.js';
import { decisionOf } from '../support/screening-run.js';

const PARTITIONS = 4;
const folder = mkdtempSync(join(tmpdir(), 'holdpoint-dlq-'));
const run = new DlqRun();
beforeAll(async () => {
  await run.start();
});
afterAll(async () => {
  await run[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const headerOf = ({ message }: CommittedRecord, name: string): string =>
  String(message.headers?.[name] ?? '');

it('a malformed order is listed, shown, repaired, put back once, and approved', async () => {
  const place = await run.deadLetterOf('SO-1', { traceparent: '00-aa-bb-01' });

  const list = await run.dlq(['list', '--reason', 'negative-number', '--check']);
  expect(list.exit).toBe(1);
  expect(list.out).toMatch(
    new RegExp(`${place} +SO-1 +invalid/negative-number +1 +/items/0/quantity +1 +20`),
  );
  expect(list.out).toMatch(/createdDlq|created\.dlq +invalid\/negative-number +1 +1/);

  const file = join(folder, 'as-it-came.json');
  const show = await run.dlq(['show', place, '--output', file]);
  expect(show.exit).toBe(0);
  expect(show.out).toContain('/items/0/quantity  negative-number');
  expect(show.out).toContain('Send a number of 0 or more.');
  expect(show.out).toContain('traceparent: 00-aa-bb-01');
  expect(readFileSync(file, 'utf8')).toBe(JSON.stringify(ovenOrder('SO-1', -1)));
  expect((await run.dlq(['show', place, '--output', '-'])).out).toBe(readFileSync(file, 'utf8'));

  const repaired = join(folder, 'repaired.json');
  writeFileSync(repaired, JSON.stringify(ovenOrder('SO-1', 1), null, 2));
  const dry = await run.dlq(['replay', place, '--value', repaired, '--dry-run']);
  expect([dry.exit, dry.errors]).toEqual([0, '']);
  expect(dry.out).toContain('would be put back');
  const replay = await run.dlq(['replay', place, '--value', repaired]);
  expect([replay.exit, replay.errors]).toEqual([0, '']);
  await run.approved('SO-1');

  const again = await run.dlq(['replay', place, '--value', repaired]);
  expect(again.exit).toBe(1);
  expect(again.errors).toContain('was put back already');
  expect(again.out).toBe('');

  const [, putBack, ...more] = run.keyed('created', 'SO-1');
  expect(more).toEqual([]);
  expect(putBack?.message.value).toEqual(readFileSync(repaired));
  expect(putBack?.partition).toBe(partitionOf('SO-1', PARTITIONS));
  expect(Object.keys(putBack?.message.headers ?? {}).sort()).toEqual([
    'dlq.attempt',
    'dlq.replay-of',
    'traceparent',
  ]);
  expect(run.keyed('approved', 'SO-1').map((record) => decisionOf(record).data.orderId)).toEqual([
    'SO-1',
  ]);
  expect((await run.listed('SO-1')).map(({ replayedAt }) => replayedAt === null)).toEqual([false]);
  expect((await run.dlq(['show', place])).out).toContain('with a repaired value');
  expect((await run.dlq(['list', '--open', '--reason', 'negative-number', '--check'])).exit).toBe(
    0,
  );
});

it('what is put back unrepaired comes back with one attempt more, until the cap', async () => {
  let place = await run.deadLetterOf('SO-2');
  for (const attempt of [1, 2]) {
    const replay = await run.dlq(['replay', place]);
    expect(replay.exit).toBe(0);
    expect(replay.errors).toContain('will be refused again');
    const before = place;
    place = await run.letterOf('SO-2', attempt + 1);
    const letter = run.keyed('createdDlq', 'SO-2').at(-1)!;
    expect(headerOf(letter, 'dlq.attempt')).toBe(String(attempt + 1));
    expect(headerOf(letter, 'dlq.replay-of')).toBe(
      `${run.topics.createdDlq}/${before.replace(':', '/')}`,
    );
  }
  const capped = await run.dlq(['replay', place]);
  expect(capped.exit).toBe(1);
  expect(capped.errors).toContain('was refused 3 time(s), and --max-attempts is 3');
  expect((await run.dlq(['replay', '--all', '--reason', 'negative-number'])).exit).toBe(1);
  expect(run.keyed('created', 'SO-2')).toHaveLength(3);
  expect(
    (await run.listed('SO-2')).map(({ attempt, replayedAt }) => [attempt, replayedAt === null]),
  ).toEqual([
    [1, false],
    [2, false],
    [3, true],
  ]);
});

it('dead letters whose transaction was rolled back are not seen and cannot be put back', async () => {
  await run.deadLetterOf('SO-3');
  const partition = partitionOf('SO-3', PARTITIONS);
  const writers = await Promise.all(
    ['a', 'b'].map(async (name) => {
      const producer = run.kafka.producer({ transactionalId: `${run.run}.${name}` });
      await producer.connect();
      return { producer, transaction: await producer.transaction() };
    }),
  );
  const headers = {
    'dlq.topic': run.topics.created,
    'dlq.partition': String(partition),
    'dlq.offset': '0',
  };
  // Interleaved: the one that begins first ends last.
  for (const { transaction } of [...writers, ...writers]) {
    await transaction.send({
      topic: run.topics.createdDlq,
      messages: [{ key: 'SO-3', value: 'rolled back', partition, headers }],
    });
  }
  for (const { transaction, producer } of writers.reverse()) {
    await transaction.abort();
    await producer.disconnect();
  }
  expect(await run.listed('SO-3')).toHaveLength(1);
  const place = (await run.listed('SO-3'))[0]!.position;
  const rolledBack = `${partition}:${Number(place.split(':')[1]) + 2}`;
  expect((await run.dlq(['show', rolledBack])).exit).toBe(1);
  const replay = await run.dlq(['replay', rolledBack]);
  expect([replay.exit, replay.out]).toEqual([1, '']);
});

it('leaves no consumer group behind', async () => {
  const groups = (): Promise<string[]> =>
    withAdmin(run.kafka, async (admin) =>
      (await admin.listGroups()).groups.map(({ groupId }) => groupId).sort(),
    );
  const before = await groups();
  await run.dlq(['list']);
  expect(await groups()).toEqual(before);
});

it('says what is wrong: settings by exit code 2, brokers that are away and topics that are not there by 3', async () => {
  expect(await run.dlq(['list'], { KAFKA_BROKERS: '' })).toMatchObject({
    exit: 2,
    errors: expect.stringContaining('KAFKA_BROKERS is missing') as string,
  });
  const [port] = await freePorts(1);
  expect(await run.dlq(['list'], { KAFKA_BROKERS: `127.0.0.1:${String(port)}` })).toMatchObject({
    exit: 3,
    errors: expect.stringContaining('brokers-unreachable') as string,
  });
  expect(await run.dlq(['list'], { TOPIC_ORDERS_CREATED_DLQ: 'nowhere.dlq' })).toMatchObject({
    exit: 3,
    errors: expect.stringContaining(
      'topic-missing: The topic nowhere.dlq does not exist',
    ) as string,
  });
});
