import { setImmediate as nextTurn } from 'node:timers/promises';
import { callHandler, refusalOf, type RecordHandler } from './call-handler.js';
import { deadLetter, DEAD_LETTER_HEADERS } from './dead-letter.js';
import { KafkaTransportError } from './errors.js';
import type { InFlightBatch } from './in-flight-batch.js';
import type { OutgoingRecord } from './outgoing-record.js';
import { checkSize, outputOf, type Outputs } from './outputs.js';
import { RecordBatch } from './patches/record-batch.js';
import { RecordTails } from './patches/record-encoding.js';
import { RequestBuffers } from './patches/request-buffers.js';
import { readGroup, type ReadRecord, type RecordReader } from './read-group.js';
import type { RecordContext } from './record-context.js';

/** How an input's records are answered. */
export interface Answering {
  readonly handlerOf: (topic: string) => RecordHandler;
  readonly readerOf: (topic: string) => RecordReader | undefined;
  readonly outputs: () => Outputs;
  readonly deadLetterTopic: (inputTopic: string) => string;
  readonly serviceVersion: string;
  readonly nullValues: 'skip' | 'deliver';
}

/** The answers to some of a batch's records, from one offset up to another. */
export interface AnsweredPart {
  readonly from: number;
  readonly end: number;
  readonly partition: number;
  readonly records: number;
  readonly skipped: number;
  /** Batches for this partition, in order, by topic. */
  readonly topics: ReadonlyMap<string, readonly RecordBatch[]>;
  readonly deadLetters: readonly { readonly errorClass: string; readonly errorCode: string }[];
}

/** One transaction takes no more of a batch: it must be over long before its time-out. */
export const PART_LIMITS = { records: 10_000, bytes: 16_777_216 } as const;
/**
 * A topic's max.message.bytes holds for a batch, compressed or not; Kafka's default is 1 MiB. A larger record
 * travels alone.
 */
const BATCH_LIMITS = { records: 1_000, bytes: 700_000 } as const;

const batchBuffers = new RequestBuffers();
const tails = new RecordTails();

/** Null when the partition was taken away in the middle. */
export async function answerBatch(
  batch: InFlightBatch,
  from: number,
  answering: Answering,
): Promise<AnsweredPart | null> {
  const { messages, topic, partition } = batch;
  const handler = answering.handlerOf(topic);
  const reader = answering.readerOf(topic);
  const first = batch.indexAt(from);
  const last = Math.min(messages.length, first + PART_LIMITS.records);
  const answers = new PartAnswers(answering.deadLetterTopic(topic));
  let skipped = 0;
  let index = first;
  while (index < last && answers.bytes < PART_LIMITS.bytes) {
    // Between two groups the other lanes, the health check and the heartbeat get their turn.
    if (index > first) {
      await nextTurn();
      await batch.beat();
      if (!batch.isAlive()) return null;
    }
    const group = readGroup(batch, index, last, reader);
    index += group.length;
    const handled = answering.nullValues === 'skip' ? group.filter(hasValue) : group;
    skipped += group.length - handled.length;
    for (const answer of await answersTo(handled, handler)) answers.add(answer, answering);
  }
  return {
    from,
    end: index < messages.length ? Number(messages[index]!.offset) : batch.end,
    partition,
    records: index - first,
    skipped,
    topics: answers.topics,
    deadLetters: answers.deadLetters,
  };
}

function hasValue({ context }: ReadRecord): boolean {
  return context.value !== null;
}

/** What a handler answers a record with, or why it does not. */
interface Answer {
  readonly context: RecordContext;
  readonly records?: readonly OutgoingRecord[];
  readonly error?: unknown;
}

async function answersTo(
  group: readonly ReadRecord[],
  handler: RecordHandler,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const read of group) {
    const { context, payload } = read;
    if ('error' in read) {
      answers.push({ context, error: read.error });
      continue;
    }
    try {
      answers.push({ context, records: await callHandler(handler, payload, context) });
    } catch (error) {
      answers.push({ context, error });
    }
  }
  return answers;
}

/** When they are committed: nothing will send them again. */
export function releaseAnswers({ topics }: AnsweredPart): void {
  for (const batches of topics.values()) for (const batch of batches) batch.release();
}

class PartAnswers {
  readonly topics = new Map<string, RecordBatch[]>();
  readonly deadLetters: { errorClass: string; errorCode: string }[] = [];
  bytes = 0;

  constructor(private readonly deadLetterTopic: string) {}

  /** All of a record's answers or none: a dead letter stands for all of them. */
  add({ context, records, error }: Answer, answering: Answering): void {
    if (records === undefined) {
      this.addDeadLetter(context, error, answering);
      return;
    }
    try {
      this.write(records, answering);
    } catch (problem) {
      this.addDeadLetter(context, problem, answering);
    }
  }

  private write(records: readonly OutgoingRecord[], answering: Answering): void {
    tails.clear();
    let start = 0;
    const ends = records.map((record) => {
      const output = outputOf(record, answering.outputs());
      const end = tails.write(record);
      checkSize(end - start, output);
      return (start = end);
    });
    for (let index = 0; index < records.length; index += 1) {
      this.put(records[index]!, tails.bytes(ends[index - 1] ?? 0, ends[index]!));
    }
  }

  private addDeadLetter(context: RecordContext, error: unknown, answering: Answering): void {
    const record = deadLetter(context, refusalOf(error), {
      topic: this.deadLetterTopic,
      serviceVersion: answering.serviceVersion,
      failedAt: new Date().toISOString(),
    });
    try {
      this.write([record], answering);
    } catch (cause) {
      // A record that was small only while compressed. Cutting it would lose what it said.
      throw new KafkaTransportError(
        'output-too-large',
        `${context.topic}-${context.partition} offset ${context.offset} cannot be put aside: ${(cause as Error).message}. Raise max.message.bytes of ${record.topic} and start again.`,
        { cause },
      );
    }
  }

  private put({ topic, headers }: OutgoingRecord, tail: Buffer): void {
    this.batchFor(topic, tail.length).add(tail);
    this.bytes += tail.length;
    if (topic === this.deadLetterTopic) {
      this.deadLetters.push({
        errorClass: String(headers?.[DEAD_LETTER_HEADERS.errorClass] ?? 'unknown'),
        errorCode: String(headers?.[DEAD_LETTER_HEADERS.errorCode] ?? 'unknown'),
      });
    }
  }

  private batchFor(topic: string, bytes: number): RecordBatch {
    let batches = this.topics.get(topic);
    if (batches === undefined) this.topics.set(topic, (batches = []));
    const last = batches.at(-1);
    if (
      last !== undefined &&
      last.records < BATCH_LIMITS.records &&
      last.size + bytes <= BATCH_LIMITS.bytes
    ) {
      return last;
    }
    const next = new RecordBatch(batchBuffers, Date.now(), BATCH_LIMITS.bytes);
    batches.push(next);
    return next;
  }
}
