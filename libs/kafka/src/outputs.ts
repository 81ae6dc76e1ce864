import type { OutputTopic } from './options.js';
import type { OutgoingRecord } from './outgoing-record.js';

/** The topics that may be written to, as they were found on the brokers. */
export interface Outputs {
  readonly topics: ReadonlyMap<string, FoundOutput>;
  /** Every output has at least so many partitions. */
  readonly partitions: number;
}

export interface FoundOutput extends OutputTopic {
  readonly maxMessageBytes: number;
}

/** A handler answered with something that cannot be written; it becomes the record's dead letter. */
export class UnfitAnswer extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'UnfitAnswer';
  }
}

/** A record's length fields and a batch's own header take this much at most. */
const RECORD_OVERHEAD = 32;
const BATCH_OVERHEAD = 128;

/** The output that a record goes to; throws `UnfitAnswer` of one that cannot be written. */
export function outputOf(record: OutgoingRecord, outputs: Outputs): FoundOutput {
  const topic = outputs.topics.get(record.topic);
  if (topic === undefined) {
    throw new UnfitAnswer('topic-not-declared', `${record.topic} is not a declared output`);
  }
  if (!isPart(record.key) || !isValue(record.value)) {
    throw new UnfitAnswer(
      'record-malformed',
      'key and value must be a Buffer, text or null; a value may be a list of such pieces',
    );
  }
  if (topic.compacted === true && record.key === null) {
    throw new UnfitAnswer('key-missing', `${record.topic} is compacted: its records need a key`);
  }
  return topic;
}

/** `bytes`: of key, value and headers, before compression. */
export function checkSize(bytes: number, { name, maxMessageBytes }: FoundOutput): void {
  const size = RECORD_OVERHEAD + bytes;
  if (size + BATCH_OVERHEAD <= maxMessageBytes) return;
  throw new UnfitAnswer(
    'output-too-large',
    `a record of ${size} bytes for ${name}, whose limit is ${maxMessageBytes}`,
  );
}

function isPart(part: unknown): part is Buffer | string | null {
  return typeof part === 'string' || part === null || Buffer.isBuffer(part);
}

function isValue(value: unknown): value is OutgoingRecord['value'] {
  return Array.isArray(value)
    ? value.every((piece) => piece !== null && isPart(piece))
    : isPart(value);
}
