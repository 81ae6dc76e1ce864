import { kafkajs } from '#holdpoint/kafka';
import { toRecord, take, type Published } from '../run/load.js';
import type { FaultRun } from '../run/fault-run.js';
import { ordersAtTheLimit, publishLargest } from '../run/size-limits.js';
import type { Scenario } from '../scenario.js';

/** The limit on dead letters would stop the lane, as it should; here it must not. */
const NO_LIMIT = { SCREENER_DEAD_LETTER_SHARE: '1' };
const EVERY = 10;
const TINY = { short: 20_000, whole: 200_000 } as const;
const BIG_BYTES = 500_000;

export const poison: Scenario = {
  name: 'poison',
  title:
    'Malformed among good, a batch of tiny records, records at and above the size limit, every compression',
  cluster: 'one',
  short: true,
  run: async ({ openRun, short }) => {
    const good = short ? 5_000 : 100_000;
    await using run = openRun({ env: NO_LIMIT });
    await run.start();
    await run.input.publishAll(mixed(run, good));
    await publishTiny(run, short ? TINY.short : TINY.whole);
    // One at a time: the driver would make one batch of them, which the broker refuses.
    for (const order of [...big(BIG_BYTES), ...ordersAtTheLimit(run)]) {
      await run.input.publishAll([order]);
    }
    const largest = await publishLargest(run);
    await publishCompressed(run);
    return {
      malformed: good / EVERY,
      'tiny records in one batch': short ? TINY.short : TINY.whole,
      'largest record': largest,
      compressions: 5,
      ...(await run.finish()),
    };
  },
};

function mixed(run: FaultRun, good: number): Published[] {
  return take(run.input.orders, good).flatMap((order, at) =>
    at % EVERY === 0 ? [order, { ...malformed(at), key: order.key }] : [order],
  );
}

function malformed(number: number): Omit<Published, 'key'> {
  const ways = ['{', '[]', '"text"', 'null', '\u0000', `{"orderId":"${number}"}`, '{"orderId":{}}'];
  return { value: ways[number % ways.length]!, expect: 'dead-letter' };
}

/** One record batch: the driver makes one of whatever one send has for a partition. */
async function publishTiny(run: FaultRun, count: number): Promise<void> {
  const messages = Array.from({ length: count }, (_, at) => ({
    ...toRecord(
      {
        key: 't',
        value: at % 20 === 0 ? '0' : null,
        expect: at % 20 === 0 ? 'dead-letter' : 'skipped',
      },
      1,
    ),
  }));
  await run.input.send(messages, kafkajs.CompressionTypes.GZIP);
}

/** Orders with so much said about their items. */
function big(bytes: number): Published[] {
  const text = 'x'.repeat(4_900);
  const items = Array.from({ length: Math.ceil(bytes / 5_000) }, (_, at) => ({
    itemId: String(at + 1),
    description: text,
  }));
  return [1, 2, 3].map((number) => ({
    key: `BIG-${bytes}-${number}`,
    value: JSON.stringify({
      orderId: `BIG-${bytes}-${number}`,
      parties: [{ role: 'end-user', name: 'Sakura Kogyo K.K.', country: 'JP' }],
      items,
    }),
    expect: 'decision',
  }));
}

async function publishCompressed(run: FaultRun): Promise<void> {
  const { None, GZIP, Snappy, LZ4, ZSTD } = kafkajs.CompressionTypes;
  for (const compression of [None, GZIP, Snappy, LZ4, ZSTD]) {
    const records = take(run.input.orders, 300).map((order) => toRecord(order, run.partitions));
    await run.input.send(records, compression);
  }
}
