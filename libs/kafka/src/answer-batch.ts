import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Message } from 'kafkajs';
import { callHandler, refusalOf, type RecordHandler } from './call-handler.js';
import type { SizedMessages } from './chunk-records.js';
import { deadLetter, DEAD_LETTER_HEADERS } from './dead-letter.js';
import { KafkaTransportError } from './errors.js';
import type { InFlightBatch } from './in-flight-batch.js';
import type { OutgoingRecord } from './outgoing-record.js';
import { sizeOfFitRecord, type Outputs, type RecordSize } from './outputs.js';
import type { MessageToEncode } from './patches/produce-request.js';
import { RecordContext } from './record-context.js';

/** How an input's records are answered. */
export interface Answering {
  readonly handlerOf: (topic: string) => RecordHandler;
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
  readonly topics: ReadonlyMap<string, SizedMessages>;
  readonly deadLetters: readonly { readonly errorClass: string; readonly errorCode: string }[];
}

/** After so many records the other lanes, the health check and the heartbeat get their turn. */
const RECORDS_A_TURN = 200;
/** One transaction takes no more of a batch: it must be over long before its time-out. */
export const PART_LIMITS = { records: 10_000, bytes: 16_777_216 } as const;

/** Null when the partition was taken away in the middle. */
export async function answerBatch(
  batch: InFlightBatch,
  from: number,
  answering: Answering,
): Promise<AnsweredPart | null> {
  const { messages, topic, partition } = batch;
  const handler = answering.handlerOf(topic);
  const first = batch.indexAt(from);
  const answers = new PartAnswers(partition);
  let skipped = 0;
  let index = first;
  for (; index < messages.length; index += 1) {
    const done = index - first;
    if (done >= PART_LIMITS.records || answers.bytes >= PART_LIMITS.bytes) break;
    if (done > 0 && done % RECORDS_A_TURN === 0) {
      await nextTurn();
      await batch.beat();
      if (!batch.isAlive()) return null;
    }
    const message = messages[index]!;
    if (message.value === null && answering.nullValues === 'skip') {
      skipped += 1;
      continue;
    }
    const context = new RecordContext(topic, partition, message);
    try {
      answers.add(await callHandler(handler, context), answering);
    } catch (error) {
      answers.addDeadLetter(context, error, answering);
    }
  }
  answers.countDeadLetters(answering.deadLetterTopic(topic));
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

class PartAnswers {
  readonly topics = new Map<string, SizedMessages>();
  readonly deadLetters: { errorClass: string; errorCode: string }[] = [];
  bytes = 0;

  constructor(private readonly partition: number) {}

  /** All of a record's answers or none: a dead letter stands for all of them. */
  add(records: readonly OutgoingRecord[], answering: Answering): void {
    const outputs = answering.outputs();
    const sizes = records.map((record) => sizeOfFitRecord(record, outputs));
    for (let index = 0; index < records.length; index += 1)
      this.put(records[index]!, sizes[index]!);
  }

  addDeadLetter(context: RecordContext, error: unknown, answering: Answering): void {
    const record = deadLetter(context, refusalOf(error), {
      topic: answering.deadLetterTopic(context.topic),
      serviceVersion: answering.serviceVersion,
      failedAt: new Date().toISOString(),
    });
    try {
      this.add([record], answering);
    } catch (cause) {
      // A record that was small only while compressed. Cutting it would lose what it said.
      throw new KafkaTransportError(
        'output-too-large',
        `${context.topic}-${context.partition} offset ${context.offset} cannot be put aside: ${(cause as Error).message}. Raise max.message.bytes of ${record.topic} and start again.`,
        { cause },
      );
    }
  }

  countDeadLetters(topic: string): void {
    for (const { headers } of this.topics.get(topic)?.messages ?? []) {
      this.deadLetters.push({
        errorClass: String(headers?.[DEAD_LETTER_HEADERS.errorClass] ?? 'unknown'),
        errorCode: String(headers?.[DEAD_LETTER_HEADERS.errorCode] ?? 'unknown'),
      });
    }
  }

  private put({ topic, key, value, headers }: OutgoingRecord, size: RecordSize): void {
    let target = this.topics.get(topic);
    if (target === undefined) {
      target = { messages: [], sizes: [] };
      this.topics.set(topic, target);
    }
    // The driver hands a message through to our encoding of the request, which knows pieces and their length.
    const message: Message & MessageToEncode = {
      key,
      value: value as Buffer,
      valueBytes: size.value,
      partition: this.partition,
    };
    if (headers !== undefined) message.headers = headers;
    target.messages.push(message);
    target.sizes.push(size.record);
    this.bytes += size.record;
  }
}
