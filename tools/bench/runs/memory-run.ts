import { withAdmin } from '../../processes/index.js';
import { createTopics, deleteTopics } from '../bench-topics.js';
import { measureMemory, type MemorySample } from '../memory.js';
import { withContestant, type Bench } from './bench.js';

const STEP = 100_000;
const MIB = 1_048_576;
/** Of each partition. */
const RETENTION_BYTES = 64 * MIB;

export async function runMemory(bench: Bench): Promise<MemorySample[]> {
  const { kafka, options, nextOrder, say } = bench;
  const run = 'bench.m';
  const input = `${run}.orders.created`;
  await createTopics(kafka, [{ topic: input }], RETENTION_BYTES);
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  await producer.connect();
  const tell = ({ orders, residentBytes }: MemorySample): void =>
    say(`memory: ${orders} orders screened, ${Math.round(residentBytes / MIB)} MiB resident`);
  try {
    return await withContestant(bench, {
      contestant: 'screener',
      run,
      input,
      retentionBytes: RETENTION_BYTES,
      measure: (running) =>
        withAdmin(kafka, (admin) =>
          measureMemory(
            { admin, producer, running, input, nextOrder },
            { total: options.memory, step: Math.min(STEP, Math.ceil(options.memory / 5)) },
            tell,
          ),
        ),
    });
  } finally {
    await producer.disconnect();
    await deleteTopics(kafka, [input]);
  }
}
