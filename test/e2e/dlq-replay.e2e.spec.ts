import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DlqRun, ovenOrder } from '../support/dlq-run.js';

const folder = mkdtempSync(join(tmpdir(), 'holdpoint-dlq-'));
const run = new DlqRun();
beforeAll(async () => {
  await run.start();
});
afterAll(async () => {
  await run[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

it('two replays at a time put a dead letter back once, and one that died leaves nothing behind', async () => {
  const place = await run.deadLetterOf('SO-4');
  const [partition, offset] = place.split(':').map(Number) as [number, number];
  // A replay that stopped between writing and committing.
  const dead = run.kafka.producer({
    transactionalId: `${run.run}.replay-${run.topics.createdDlq}-${partition}`,
  });
  await dead.connect();
  const transaction = await dead.transaction();
  await transaction.sendBatch({
    topicMessages: [
      { topic: run.topics.created, messages: [{ key: 'SO-4', value: 'half done', partition }] },
      {
        topic: run.topics.createdDlq,
        messages: [
          {
            key: 'SO-4',
            value: null,
            partition,
            headers: { 'dlq.replayed-offset': String(offset), 'dlq.replayed-at': 'never' },
          },
        ],
      },
    ],
  });

  const repaired = join(folder, 'so-4.json');
  writeFileSync(repaired, JSON.stringify(ovenOrder('SO-4', 4)));
  const replays = await Promise.all(
    Array.from({ length: 3 }, () => run.dlq(['replay', place, '--value', repaired])),
  );
  expect(replays.filter(({ exit }) => exit === 0).length).toBeLessThanOrEqual(1);
  await run.dlq(['replay', place, '--value', repaired]);
  await expect(transaction.commit()).rejects.toThrow();
  await dead.disconnect();
  await run.approved('SO-4');
  expect((await run.dlq(['replay', place, '--value', repaired])).errors).toContain(
    'was put back already',
  );
  expect(run.keyed('created', 'SO-4').map(({ message }) => String(message.value))).toEqual([
    JSON.stringify(ovenOrder('SO-4', -1)),
    readFileSync(repaired, 'utf8'),
  ]);
});

it('all of one reason go back in their order, those of other reasons stay', async () => {
  const letters = Array.from({ length: 250 }, (_, index) => ({
    key: `many-${index % 7}`,
    value: `not JSON ${index}`,
  }));
  await run.publish('created', [...letters, { key: 'other', value: '{"orderId":"other"}' }]);
  await run.lettersArrived(251, /^(many|other)/);

  const replay = await run.dlq(['replay', '--all', '--reason', 'not-json']);
  expect(replay.exit).toBe(0);
  expect(replay.errors).toContain('250 put back, 0 put back before, 0 refused');
  const again = await run.dlq(['replay', '--all', '--reason', 'not-json', '--max-attempts', '1']);
  expect(again.errors).toContain('0 put back, 250 put back before');
  for (let key = 0; key < 7; key += 1) {
    const sent = letters.filter((letter) => letter.key === `many-${key}`).map(({ value }) => value);
    expect(await run.valuesOf(`many-${key}`, sent.length * 2)).toEqual([...sent, ...sent]);
  }
  expect((await run.listed('other')).map(({ replayedAt }) => replayedAt)).toEqual([null]);
});

it('a replay that is killed again and again puts each dead letter back once', async () => {
  const letters = Array.from({ length: 600 }, (_, index) => ({
    key: `kill-${index % 9}`,
    value: `{"orderId":"kill-${index % 9}","revision":"${index}"}`,
  }));
  await run.publish('created', letters);
  await run.lettersArrived(600, /^kill-/);

  const moment = new Date(Date.now() - 60_000).toISOString();
  const args = ['replay', '--all', '--reason', 'invalid', '--since', moment, '--max-attempts', '2'];
  let kills = 0;
  while (!(await run.dlqKilled(args)) && kills < 30) kills += 1;
  const left = await run.dlq(args);
  expect(left.out).toBe('');
  expect(kills).toBeGreaterThan(1);
  for (let key = 0; key < 9; key += 1) {
    const sent = letters.filter((letter) => letter.key === `kill-${key}`).map(({ value }) => value);
    expect(await run.valuesOf(`kill-${key}`, sent.length * 2)).toEqual([...sent, ...sent]);
  }
});
