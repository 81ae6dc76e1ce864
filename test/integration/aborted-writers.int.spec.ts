import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { testKafka } from './support/driver.js';
import { readCommitted } from './support/read-committed.js';
import { createRoute, uniqueName } from './support/topics.js';
import { startService, upperCaseTo } from './support/upper-caser.js';
import { write } from './support/write.js';

/** The order in which three writers to one partition begin, write, and end. */
const INTERLEAVINGS = [
  'a1 b1 c1 a2 aX b2 bC c2 cX',
  'a1 b1 b2 bX a2 c1 aX c2 cC',
  'c1 a1 b1 cX bX a2 aX b1 bC a1 aX',
  'a1 aX a1 b1 aC b2 bX c1 cC a1 b1 c1 cX bX aX',
];

describe('upstreams that roll back', () => {
  it('records of a rolled-back transaction are never answered, however the writers interleave', async () => {
    const [input, output, groupId] = [uniqueName('in'), uniqueName('out'), uniqueName('group')];
    await createRoute(input, [output], 1);
    const committed: string[] = [];
    for (const [round, steps] of INTERLEAVINGS.entries()) {
      committed.push(...(await writeInterleaved(input, steps, round)));
    }
    await write(input, [{ key: 'end', value: 'the end', partition: 0 }]);
    await using service = await startService({
      groupId,
      outputs: [output],
      routes: { [input]: upperCaseTo(output) },
      // Small fetches begin in the middle of transactions.
      timings: { maxBytesPerPartition: 200 },
    });
    // Not until the group has committed the end of the input: the mark of the last roll-back may be written after
    // the last record, and a mark is never handed to a consumer.
    const answers = await answersUntil('THE END', output);
    expect(service.server.state.ready).toBe(true);
    expect(answers.sort()).toEqual(
      [...committed, 'the end'].map((text) => text.toUpperCase()).sort(),
    );
  });
});

async function answersUntil(last: string, output: string): Promise<string[]> {
  for (;;) {
    const answers = (await readCommitted(output)).map(({ value }) => String(value));
    if (answers.includes(last)) return answers;
    await sleep(50);
  }
}

/** `a1`: writer a writes its record 1, beginning a transaction where it has none; `aC` commits, `aX` rolls back. */
async function writeInterleaved(topic: string, steps: string, round: number): Promise<string[]> {
  const committed: string[] = [];
  const writers = new Map<string, Awaited<ReturnType<typeof openWriter>>>();
  for (const step of steps.split(' ')) {
    const [name, action] = [step[0]!, step[1]!];
    const writer = writers.get(name) ?? (await openWriter());
    writers.set(name, writer);
    if (action === 'C') committed.push(...(await writer.end('commit')));
    else if (action === 'X') await writer.end('abort');
    else await writer.write(topic, `round ${round} ${step}`);
  }
  for (const writer of writers.values()) await writer.close();
  return committed;
}

async function openWriter() {
  const producer = testKafka().producer({
    transactionalId: uniqueName('writer'),
    maxInFlightRequests: 1,
    idempotent: true,
  });
  await producer.connect();
  let transaction: Awaited<ReturnType<typeof producer.transaction>> | null = null;
  let open: string[] = [];
  return {
    async write(topic: string, value: string) {
      transaction ??= await producer.transaction();
      await transaction.send({ topic, messages: [{ key: value, value, partition: 0 }] });
      open.push(value);
    },
    async end(how: 'commit' | 'abort') {
      await transaction?.[how]();
      transaction = null;
      const ended = open;
      open = [];
      return ended;
    },
    close: () => producer.disconnect(),
  };
}
