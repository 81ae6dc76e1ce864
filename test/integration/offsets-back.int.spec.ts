import { describe, expect, it } from 'vitest';
import { testKafka } from './support/driver.js';
import { untilAnswered } from './support/eventually.js';
import { readCommitted } from './support/read-committed.js';
import { createRoute, uniqueName } from './support/topics.js';
import { startService, upperCaseTo } from './support/upper-caser.js';
import { numbered, write } from './support/write.js';

describe('committed offsets that the brokers took back', () => {
  it('are believed, so that nothing is lost, and what is answered again is told', async () => {
    const [input, output, groupId] = [uniqueName('in'), uniqueName('out'), uniqueName('group')];
    await createRoute(input, [output], 1);
    await write(input, numbered(500, 1));
    const told: unknown[] = [];
    await using service = await startService({
      groupId,
      lanes: 1,
      outputs: [output],
      routes: { [input]: upperCaseTo(output) },
      observer: { offsetWentBack: (...what) => told.push(what) },
    });
    await untilAnswered(groupId, [input]);
    // Takes the lane's id, and moves the group's offset back in its name.
    const other = testKafka().producer({ transactionalId: `${groupId}.lane-0` });
    await other.connect();
    const transaction = await other.transaction();
    await transaction.sendOffsets({
      consumerGroupId: groupId,
      topics: [{ topic: input, partitions: [{ partition: 0, offset: '420' }] }],
    });
    await transaction.commit();
    await other.disconnect();
    await write(input, numbered(1, 1));
    await untilAnswered(groupId, [input]);

    expect(told).toEqual([[input, 0, 80]]);
    const from = (await readCommitted(output)).map(({ headers }) => String(headers?.['from']));
    expect(new Set(from).size).toBe(501);
    expect(service.server.state.ready).toBe(true);
  });
});
