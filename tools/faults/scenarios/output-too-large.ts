import { kafkajs } from '#holdpoint/kafka';
import { until } from '../../processes/index.js';
import { toRecord } from '../run/load.js';
import type { FaultRun } from '../run/fault-run.js';
import type { Scenario } from '../scenario.js';

const ORDERS = 500;
/** Small while compressed, so the input topic takes it; more than the outputs take. */
const BYTES = 5 * 2 ** 20;
const ENOUGH_BYTES = 2 ** 23;

export const outputTooLarge: Scenario = {
  name: 'output-too-large',
  title:
    'An input that was small only while compressed cannot even be put aside: not ready, its place is named, nothing lost; given room, it goes on',
  cluster: 'one',
  short: false,
  run: async ({ openRun }) => {
    await using run = openRun();
    const { url, child } = await run.start();
    await run.input.publish(ORDERS);
    const record = toRecord(
      { key: 'too-large', value: '{}'.padEnd(BYTES), expect: 'dead-letter' },
      run.partitions,
    );
    await run.input.send([record], kafkajs.CompressionTypes.GZIP);
    await run.input.publish(ORDERS);
    await untilPlaceIsNamed(url, `${run.topics.created}-${record.partition}`);
    const how = await child.stop();
    if (how !== 'ended with exit code 0') throw new Error(`SIGTERM: the screener ${how}`);
    await giveRoom(run);
    await run.start();
    return { bytes: BYTES, ...(await run.finish()) };
  },
};

async function untilPlaceIsNamed(url: string, place: string): Promise<void> {
  let said = '';
  await until(
    async () => {
      const answer = await fetch(`${url}/health/ready`);
      said = await answer.text();
      return answer.status === 503 && said.includes(`${place} offset`);
    },
    { withinMs: 60_000, late: () => `the record that cannot be put aside is not named: ${said}` },
  );
}

/** What the reason asks for. */
async function giveRoom({ kafka, topics }: FaultRun): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    await admin.alterConfigs({
      validateOnly: false,
      resources: [
        {
          type: kafkajs.ConfigResourceTypes.TOPIC,
          name: topics.createdDlq,
          configEntries: [{ name: 'max.message.bytes', value: String(ENOUGH_BYTES) }],
        },
      ],
    });
  } finally {
    await admin.disconnect();
  }
}
