import type { OutputTopic } from './options.js';
import type { OutgoingRecord, RecordHeaders } from './outgoing-record.js';

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

/** Bytes, before compression. */
export interface RecordSize {
  /** What the record takes on the wire. */
  readonly record: number;
  readonly value: number;
}

/** Measures a record that can be written; throws `UnfitAnswer` of one that cannot. */
export function sizeOfFitRecord(record: OutgoingRecord, outputs: Outputs): RecordSize {
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
  const value = sizeOfValue(record.value);
  const size = RECORD_OVERHEAD + sizeOf(record.key) + value + sizeOfHeaders(record.headers);
  if (size + BATCH_OVERHEAD > topic.maxMessageBytes) {
    throw new UnfitAnswer(
      'output-too-large',
      `a record of ${size} bytes for ${record.topic}, whose limit is ${topic.maxMessageBytes}`,
    );
  }
  return { record: size, value };
}

function isPart(part: unknown): part is Buffer | string | null {
  return typeof part === 'string' || part === null || Buffer.isBuffer(part);
}

function isValue(value: unknown): value is OutgoingRecord['value'] {
  return Array.isArray(value)
    ? value.every((piece) => piece !== null && isPart(piece))
    : isPart(value);
}

function sizeOfValue(value: OutgoingRecord['value']): number {
  if (value === null || typeof value === 'string' || Buffer.isBuffer(value)) return sizeOf(value);
  let size = 0;
  for (const piece of value) size += sizeOf(piece);
  return size;
}

function sizeOf(part: Buffer | string | null): number {
  if (part === null) return 0;
  return typeof part === 'string' ? Buffer.byteLength(part) : part.length;
}

function sizeOfHeaders(headers: RecordHeaders | undefined): number {
  let size = 0;
  for (const name in headers) {
    const value = headers[name] ?? '';
    for (const one of Array.isArray(value) ? value : [value]) {
      size += RECORD_OVERHEAD / 2 + name.length * 3 + sizeOf(one);
    }
  }
  return size;
}
