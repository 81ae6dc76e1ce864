import { describe, expect, it } from 'vitest';
import { testKafka } from './support/driver.js';
import { untilAnswered } from './support/eventually.js';
import { expectEachAnsweredOnce } from './support/expect-once.js';
import { createRoute, uniqueName } from './support/topics.js';
import {
  startService,
  startServiceUnready,
  upperCaseTo,
  untilReady,
} from './support/upper-caser.js';
import { numbered, write } from './support/write.js';

describe('two owners of one lane', () => {
  it('a service whose lanes are taken from it in the middle answers nothing twice', async () => {
    const [input, output, groupId] = [uniqueName('in'), uniqueName('out'), uniqueName('group')];
    await createRoute(input, [output]);
    await write(input, numbered(30_000, 6));
    let fencedAgain = 0;
    await using service = await startService({
      groupId,
      lanes: 2,
      outputs: [output],
      routes: { [input]: upperCaseTo(output) },
      observer: { laneFenced: (_lane, again) => (fencedAgain += again ? 1 : 0) },
    });
    // Somebody who believes to own both lanes obtains their ids, again and again.
    for (let round = 0; round < 3; round += 1) {
      for (const lane of [0, 1]) {
        const usurper = testKafka().producer({ transactionalId: `${groupId}.lane-${lane}` });
        await usurper.connect();
        await (await usurper.transaction()).abort();
        await usurper.disconnect();
      }
      await write(input, numbered(300, 6));
    }
    await untilAnswered(groupId, [input]);

    expect(await expectEachAnsweredOnce(input, output)).toBe(30_900);
    expect(fencedAgain).toBeGreaterThan(0);
    expect(service.server.state.ready).toBe(true);
  });

  it('lanes move to a second instance and back, and every record is answered once', async () => {
    const [input, output, groupId] = [uniqueName('in'), uniqueName('out'), uniqueName('group')];
    await createRoute(input, [output]);
    const options = { groupId, outputs: [output], routes: { [input]: upperCaseTo(output) } };
    await using first = await startService(options);
    await write(input, numbered(20_000, 6));
    {
      await using second = await startServiceUnready(options);
      await untilReady(second.server);
      await write(input, numbered(20_000, 6));
      await untilAnswered(groupId, [input]);
      const lanes = [first, second].map(({ server }) => server.state.lanes.map(({ lane }) => lane));
      expect(lanes.map((own) => own.length)).toEqual([2, 2]);
      expect(lanes.flat().sort()).toEqual([0, 1, 2, 3]);
    }
    await write(input, numbered(5_000, 6));
    await untilAnswered(groupId, [input]);
    expect(await expectEachAnsweredOnce(input, output)).toBe(45_000);
  });
});
