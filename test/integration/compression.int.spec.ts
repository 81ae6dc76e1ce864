import { describe, expect, it } from 'vitest';
import { kafkajs, OUTPUT_COMPRESSIONS } from '#holdpoint/kafka';
import { untilAnswered } from './support/eventually.js';
import { expectEachAnsweredOnce } from './support/expect-once.js';
import { createRoute, uniqueName } from './support/topics.js';
import { startService, upperCaseTo } from './support/upper-caser.js';
import { numbered, write } from './support/write.js';

const TYPES = kafkajs.CompressionTypes;

describe('compression', () => {
  it('inputs in every compression are read, mixed on one partition', async () => {
    const [input, output, groupId] = [uniqueName('in'), uniqueName('out'), uniqueName('group')];
    await createRoute(input, [output], 2);
    for (const compression of [TYPES.None, TYPES.GZIP, TYPES.Snappy, TYPES.LZ4, TYPES.ZSTD]) {
      await write(input, numbered(500, 2), { compression, recordsASend: 250 });
    }
    await using service = await startService({
      groupId,
      outputs: [output],
      routes: { [input]: upperCaseTo(output) },
    });
    await untilAnswered(groupId, [input]);
    expect(await expectEachAnsweredOnce(input, output)).toBe(2_500);
    expect(service.server.state.problem).toBeNull();
  });

  it.each(OUTPUT_COMPRESSIONS)(
    'outputs are written with %s where that is set',
    async (compression) => {
      const [input, output, groupId] = [uniqueName('in'), uniqueName('out'), uniqueName('group')];
      await createRoute(input, [output], 2);
      await write(input, numbered(500, 2));
      await using service = await startService({
        groupId,
        compression,
        outputs: [output],
        routes: { [input]: upperCaseTo(output) },
      });
      await untilAnswered(groupId, [input]);
      expect(await expectEachAnsweredOnce(input, output)).toBe(500);
      expect(service.server.state.problem).toBeNull();
    },
  );
});
