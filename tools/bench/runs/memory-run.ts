import { freePorts } from '../../broker/ports.js';
import { withAdmin } from '../../processes/index.js';
import { createTopics, deleteTopics } from '../bench-topics.js';
import { connectInspector } from '../inspector.js';
import { measureMemory, type MemorySample } from '../memory.js';
import type { MemoryResult } from '../results.js';
import { withContestant, type RunPart } from './bench.js';

const SAMPLES = 20;
const MIB = 1_048_576;
/** Of each partition. */
const RETENTION_BYTES = 64 * MIB;
/** Of each thread: two generations of a hundred thousand (apps/screener/src/ledger-memory.ts). */
const LEDGER_ENTRIES = 200_000;

export const runMemory: RunPart<MemoryResult> = async (bench, keep) => {
  const { kafka } = await bench.cluster();
  const { options, nextOrder, limit, say } = bench;
  const run = 'bench.m';
  const input = `${run}.orders.created`;
  await createTopics(kafka, [{ topic: input }], RETENTION_BYTES);
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  await producer.connect();
  const [port = 0] = await freePorts(1);
  const samples: MemorySample[] = [];
  const result = (): MemoryResult => ({ ledgerEntries: LEDGER_ENTRIES, samples: [...samples] });
  const onSample = (sample: MemorySample): void => {
    samples.push(sample);
    keep(result());
    say(
      `memory: ${sample.orders.toLocaleString('en-US')} orders: ${Math.round(sample.heldBytes / MIB)} MiB held, ${Math.round(sample.residentBytes / MIB)} MiB resident`,
    );
  };
  say(`memory: ${options.memory.toLocaleString('en-US')} orders …`);
  try {
    await withContestant(bench, {
      contestant: 'screener',
      run,
      input,
      retentionBytes: RETENTION_BYTES,
      nodeOptions: [`--inspect=127.0.0.1:${port}`],
      measure: async (running) => {
        using inspector = await connectInspector(port);
        const step = Math.ceil(options.memory / SAMPLES);
        await withAdmin(kafka, (admin) =>
          measureMemory(
            { admin, producer, running, inspector, input, nextOrder, limit },
            { total: options.memory, step },
            onSample,
          ),
        );
      },
    });
    return result();
  } finally {
    await producer.disconnect();
    await deleteTopics(kafka, [input]);
  }
};
