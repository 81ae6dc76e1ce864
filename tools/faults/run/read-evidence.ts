import { setTimeout as sleep } from 'node:timers/promises';
import type { Kafka } from 'kafkajs';
import { readCommitted, type Reader } from '../../processes/index.js';
import { EvidenceFile, outputLine, type Evidence } from './evidence.js';
import { consoleConsume } from './java-tools.js';
import type { RunTopics } from './run-topics.js';
import { crc32 } from 'node:zlib';

const END_HEADER = 'test-end';
/** A reader that is given nothing for so long will not be given more. */
const IDLE_MS = 60_000;
const LOOK_EVERY_MS = 100;

/**
 * Reads everything that is committed. A last record of our own, outside of any transaction, goes to the end of each
 * partition first: a reader of committed records comes to it only when no transaction is left open before it.
 */
export async function readEvidence(
  kafka: Kafka,
  run: string,
  topics: RunTopics,
  partitions: number,
): Promise<Evidence> {
  await appendEnds(kafka, topics, partitions);
  const file = new EvidenceFile(topics);
  const ends = new Set<string>();
  const wanted = Object.values(topics).length * partitions;
  let failure: unknown = null;
  let lastAt = performance.now();
  const reader: Reader = await readCommitted(
    kafka,
    `${run}-judge`,
    Object.values(topics),
    (record) => {
      lastAt = record.receivedAt;
      try {
        if (record.message.headers?.[END_HEADER] === undefined) file.take(record);
        else ends.add(`${record.topic} ${record.partition}`);
      } catch (error) {
        failure ??= error;
      }
    },
  );
  try {
    while (failure === null && ends.size < wanted) {
      if (performance.now() - lastAt > IDLE_MS) {
        throw new Error(
          `${wanted - ends.size} partitions cannot be read to their end under read_committed: a transaction is open`,
        );
      }
      await sleep(LOOK_EVERY_MS);
    }
  } finally {
    await reader.stop();
  }
  if (failure !== null) throw new Error('a record cannot be judged', { cause: failure });
  return file.evidence;
}

async function appendEnds(kafka: Kafka, topics: RunTopics, partitions: number): Promise<void> {
  const producer = kafka.producer();
  await producer.connect();
  await producer.sendBatch({
    topicMessages: Object.values(topics).map((topic) => ({
      topic,
      messages: Array.from({ length: partitions }, (_, partition) => ({
        key: END_HEADER,
        value: '',
        partition,
        headers: { [END_HEADER]: '' },
      })),
    })),
  });
  await producer.disconnect();
}

/** Kafka's own consumer must have been shown the same records as ours; answers what is not so. */
export async function compareWithConsole(
  brokers: readonly string[],
  topics: RunTopics,
  { outputs }: Evidence,
): Promise<string[]> {
  let records = 0;
  let checksum = 0;
  const { approved, held, alerts, ledger, createdDlq } = topics;
  await consoleConsume(brokers, [approved, held, alerts, ledger, createdDlq], (line) => {
    if (line.endsWith(` ${END_HEADER}`)) return;
    const [partition = '', offset = ''] = line.split(' ', 2);
    const key = line.slice(partition.length + offset.length + 2);
    records += 1;
    checksum += crc32(outputLine(Number(partition), offset, key));
  });
  if (records === outputs.records && checksum === outputs.checksum) return [];
  return [
    `Kafka's console consumer is shown ${records} committed records (checksum ${checksum}), our reader ${outputs.records} (${outputs.checksum})`,
  ];
}
