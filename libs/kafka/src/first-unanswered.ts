import { readDeadLetterRecord } from './dead-letter-record.js';
import type { Answers, RecordPlace, StoredRecord } from './stored-record.js';
import type { PartitionRange, ReadRange } from './topic-connection.js';

/** Reads committed records by their place; `read` answers how far it came. */
export interface PartitionReader {
  ranges(topic: string): Promise<readonly PartitionRange[]>;
  read(
    topic: string,
    partition: number,
    range: ReadRange,
    take: (record: StoredRecord) => void,
  ): Promise<number>;
}

/** How long a transaction that somebody else left open is waited for. */
const PATIENCE_MILLISECONDS = 5_000;
/** So many records of an output are looked at first, and then four times as many, until its answers reach back far enough. */
const FIRST_LOOK = 2_000;
const WIDER = 4;
const LONGEST_LOOK = 128_000;

/**
 * The first record of an input partition, at or behind `sure`, that no committed answer names; found in the answers themselves,
 * where the committed offset is not to be believed. Null where the answers do not reach `sure`, or cannot be read to their end: then
 * the committed offset is all there is. `nullValues`: whether a record without a value needs an answer.
 */
export async function firstUnanswered(
  reader: PartitionReader,
  { outputs, sourceOf }: Answers,
  { topic, partition, offset: sure }: RecordPlace,
  nullValues: 'skip' | 'deliver',
): Promise<number | null> {
  const answered = new Set<number>();
  let last = -1;
  for (const output of outputs) {
    const offsets = await answeredIn(reader, output, sourceOf, { topic, partition, offset: sure });
    if (offsets === null) return null;
    for (const offset of offsets) {
      answered.add(offset);
      last = Math.max(last, offset);
    }
  }
  if (last < sure - 1) return null;
  let first = last + 1;
  // The reader knows a topic's leaders when it was asked for its ranges.
  await reader.ranges(topic);
  const end = await reader.read(
    topic,
    partition,
    { from: sure, end: last + 1, patience: PATIENCE_MILLISECONDS },
    ({ offset, value }) => {
      const needsAnswer = value !== null || nullValues === 'deliver';
      if (needsAnswer && !answered.has(offset)) first = Math.min(first, offset);
    },
  );
  return end > last ? first : null;
}

/** The same with the input's dead letters, which are answers as well. */
export function withDeadLetters(answers: Answers, deadLetterTopic: string): Answers {
  return {
    outputs: [...answers.outputs, deadLetterTopic],
    sourceOf: (record) => {
      if (record.topic !== deadLetterTopic) return answers.sourceOf(record);
      const entry = readDeadLetterRecord(record);
      if (entry.kind !== 'dead-letter') return null;
      const { topic, partition, offset } = entry.origin;
      return { topic, partition, offset: Number(offset) };
    },
  };
}

/** What the output answers from just before `sure` on; null where that is not to be read. */
async function answeredIn(
  reader: PartitionReader,
  output: string,
  sourceOf: Answers['sourceOf'],
  { topic, partition, offset: sure }: RecordPlace,
): Promise<readonly number[] | null> {
  const range = (await reader.ranges(output)).find((each) => each.partition === partition);
  if (range === undefined) return [];
  for (let look = FIRST_LOOK; look <= LONGEST_LOOK; look *= WIDER) {
    const from = Math.max(range.low, range.end - look);
    const offsets: number[] = [];
    let reachesBack = from === range.low;
    const end = await reader.read(
      output,
      partition,
      { from, end: range.end, patience: PATIENCE_MILLISECONDS },
      (record) => {
        const source = sourceOf(record);
        if (source?.topic !== topic || source.partition !== partition) return;
        if (source.offset < sure) reachesBack = true;
        if (source.offset >= sure - 1) offsets.push(source.offset);
      },
    );
    if (end < range.end) return null;
    if (reachesBack) return offsets;
  }
  return null;
}
