import type { PartitionRange, ReadRange } from './topic-connection.js';
import { sourceOfDeadLetter } from './dead-letter.js';
import type { Answers, RecordPlace, StoredRecord } from './stored-record.js';

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
const LONGEST_LOOK = 500_000;

/**
 * The first record of an input partition, at or behind `sure`, that no committed answer names; found in the answers themselves,
 * where the committed offset is not to be believed. Null where the answers do not reach `sure`, or cannot be read to their end: then
 * the committed offset is all there is.
 */
export async function firstUnanswered(
  reader: PartitionReader,
  { outputs, sourceOf }: Answers,
  { topic, partition, offset: sure }: RecordPlace,
): Promise<number | null> {
  const answered = new Set<number>();
  for (const output of outputs) {
    const offsets = await answeredIn(reader, output, sourceOf, { topic, partition, offset: sure });
    if (offsets === null) return null;
    for (const offset of offsets) answered.add(offset);
  }
  const last = Math.max(...answered, -1);
  if (last < sure - 1) return null;
  let first = last + 1;
  await reader.ranges(topic);
  const end = await reader.read(
    topic,
    partition,
    { from: sure, end: last + 1, patience: PATIENCE_MILLISECONDS },
    ({ offset, value }) => {
      if (value !== null && !answered.has(offset)) first = Math.min(first, offset);
    },
  );
  return end > last ? first : null;
}

/** The same with the input's dead letters, which are answers as well. */
export function withDeadLetters(answers: Answers, deadLetterTopic: string): Answers {
  return {
    outputs: [...answers.outputs, deadLetterTopic],
    sourceOf: (record) =>
      record.topic === deadLetterTopic
        ? sourceOfDeadLetter(record.headers)
        : answers.sourceOf(record),
  };
}

/** The last input that the output has an answer to, and all behind `sure`. */
async function answeredIn(
  reader: PartitionReader,
  output: string,
  sourceOf: Answers['sourceOf'],
  { topic, partition, offset: sure }: RecordPlace,
): Promise<readonly number[] | null> {
  const range = (await reader.ranges(output)).find((each) => each.partition === partition);
  if (range === undefined) return [];
  for (let look = FIRST_LOOK; ; look *= WIDER) {
    const from = Math.max(range.low, range.end - look);
    const offsets: number[] = [];
    const end = await reader.read(
      output,
      partition,
      { from, end: range.end, patience: PATIENCE_MILLISECONDS },
      (record) => {
        const source = sourceOf(record);
        if (source?.topic === topic && source.partition === partition) offsets.push(source.offset);
      },
    );
    if (end < range.end || look > LONGEST_LOOK) return null;
    const reachesBack = offsets[0] !== undefined && offsets[0] < sure;
    if (reachesBack || from === range.low) return offsets;
  }
}
