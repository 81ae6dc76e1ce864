import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startChild } from './support/child-service.js';
import { withAdmin } from './support/driver.js';
import { untilAnswered } from './support/eventually.js';
import { expectEachAnsweredOnce } from './support/expect-once.js';
import { createRoute, uniqueName } from './support/topics.js';
import { numbered, write } from './support/write.js';

describe('a service that is killed', () => {
  it('leaves every record answered once when SIGKILL meets it in the middle of its work', async () => {
    const [input, output, groupId] = [uniqueName('in'), uniqueName('out'), uniqueName('group')];
    await createRoute(input, [output]);
    await write(input, numbered(120_000, 6));

    for (const answersBefore of [2_000, 25_000]) {
      const service = startChild({ groupId, input, output });
      await untilWritten(output, answersBefore);
      await service.end();
    }
    const last = startChild({ groupId, input, output });
    await last.ready;
    await untilAnswered(groupId, [input]);
    expect(await last.end('SIGTERM')).toBe(0);

    expect(await expectEachAnsweredOnce(input, output)).toBe(120_000);
  });

  it('finishes the transaction in hand when it is asked to end, and another goes on from there', async () => {
    const [input, output, groupId] = [uniqueName('in'), uniqueName('out'), uniqueName('group')];
    await createRoute(input, [output]);
    await write(input, numbered(40_000, 6));
    const first = startChild({ groupId, input, output });
    await untilWritten(output, 2_000);
    expect(await first.end('SIGTERM')).toBe(0);

    const second = startChild({ groupId, input, output });
    await second.ready;
    await untilAnswered(groupId, [input]);
    await second.end('SIGTERM');
    expect(await expectEachAnsweredOnce(input, output)).toBe(40_000);
  });
});

async function untilWritten(topic: string, records: number): Promise<void> {
  await withAdmin(async (admin) => {
    for (;;) {
      const ends = await admin.fetchTopicOffsets(topic);
      if (ends.reduce((sum, { high }) => sum + Number(high), 0) >= records) return;
      await sleep(10);
    }
  });
}
