import { crc32c } from '@node-rs/crc32';
import { FIXED_LAYOUT, type ProduceLayout } from './produce-layout.js';
import { RecordBatch } from './record-batch.js';
import { RecordTails, type RecordToEncode } from './record-encoding.js';
import type { RequestBuffers } from './request-buffers.js';
import { HEADER_ROOM, RoomyPayload } from './request-frame.js';

export interface ProduceParts {
  readonly acks: number;
  /** Milliseconds. */
  readonly timeout: number;
  readonly transactionalId?: string | null | undefined;
  readonly producerId?: unknown;
  readonly producerEpoch?: number | undefined;
  readonly compression?: number | undefined;
  readonly topicData: readonly {
    readonly topic: string;
    readonly partitions: readonly {
      readonly partition: number;
      readonly firstSequence?: number;
      readonly messages: readonly MessageToEncode[] | WrittenMessages;
    }[];
  }[];
}

export interface MessageToEncode extends RecordToEncode {
  /** Milliseconds since 1970; without one, it is now. */
  readonly timestamp?: string | number | null | undefined;
}

/** Stands for as many messages as were written. */
export interface WrittenMessages {
  readonly length: number;
  readonly written: RecordBatch;
}

/** A compression of the driver's; it reads `buffer` of what it is given. */
export type Compress = (bytes: { readonly buffer: Buffer }) => Promise<Buffer>;
export type LookupCodec = (compression: number) => { readonly compress: Compress } | null;

/** From the first offset to the number of records; the records follow. */
const BATCH_HEADER = 61;
/** Before it: first offset and the length itself. */
const LENGTH_END = 12;
const ATTRIBUTES_AT = 21;
const MAGIC = 2;
const TRANSACTIONAL = 16;

interface PlannedBatch {
  readonly partition: number;
  readonly firstSequence: number;
  readonly batch: RecordBatch;
  /** As they go out, compressed where that is asked for. */
  readonly records: Buffer;
}

/**
 * A produce request, by default of version 3 to 8, written into one buffer. The driver's own copies every record six times.
 * `buffers` gets what is left over at once; the payload's own buffer is the caller's to give back.
 */
export async function encodeProduce(
  parts: ProduceParts,
  buffers: RequestBuffers,
  lookupCodec: LookupCodec,
  layout: ProduceLayout = FIXED_LAYOUT,
): Promise<{ payload: RoomyPayload; taken: Buffer }> {
  const codec = parts.compression ? lookupCodec(parts.compression) : null;
  const own: RecordBatch[] = [];
  const topics = await Promise.all(
    parts.topicData.map(async ({ topic, partitions }) => ({
      topic,
      batches: await Promise.all(
        partitions.map(async ({ partition, firstSequence = 0, messages }) => {
          let batch: RecordBatch;
          if ('written' in messages) batch = messages.written;
          else own.push((batch = batchOf(messages, buffers)));
          const records =
            codec === null ? batch.bytes : await codec.compress({ buffer: batch.bytes });
          return { partition, firstSequence, batch, records };
        }),
      ),
    })),
  );

  const transactionalId = parts.transactionalId ?? null;
  const { ending, sizeOfText, writeText, sizeOfCount, writeCount } = layout;
  let size = HEADER_ROOM + ending + sizeOfText(transactionalId) + 2 + 4;
  size += sizeOfCount(topics.length) + ending;
  for (const { topic, batches } of topics) {
    size += sizeOfText(topic) + sizeOfCount(batches.length) + ending;
    for (const { records } of batches) {
      const bytes = BATCH_HEADER + records.length;
      size += 4 + sizeOfCount(bytes) + bytes + ending;
    }
  }
  const taken = buffers.take(size);
  const whole = taken.subarray(0, size);
  const end = (start: number): number => {
    whole.fill(0, start, start + ending);
    return start + ending;
  };
  let at = writeText(whole, transactionalId, end(HEADER_ROOM));
  at = whole.writeInt16BE(parts.acks, at);
  at = whole.writeInt32BE(parts.timeout, at);
  at = writeCount(whole, topics.length, at);
  for (const { topic, batches } of topics) {
    at = writeText(whole, topic, at);
    at = writeCount(whole, batches.length, at);
    for (const planned of batches) {
      const bytes = BATCH_HEADER + planned.records.length;
      at = whole.writeInt32BE(planned.partition, at);
      at = writeCount(whole, bytes, at);
      writeBatch(whole.subarray(at, at + bytes), planned, parts);
      at = end(at + bytes);
    }
    at = end(at);
  }
  end(at);
  for (const batch of own) batch.release();
  return { payload: new RoomyPayload(whole), taken };
}

function batchOf(messages: readonly MessageToEncode[], buffers: RequestBuffers): RecordBatch {
  const now = Date.now();
  const timestamps = messages.map(({ timestamp }) => Number(timestamp ?? now));
  const first = timestamps.reduce((least, each) => Math.min(least, each), Infinity);
  const batch = new RecordBatch(buffers, first);
  const tails = new RecordTails();
  for (const [index, message] of messages.entries()) {
    tails.clear();
    batch.add(tails.bytes(0, tails.write(message)), timestamps[index]);
  }
  return batch;
}

function writeBatch(bytes: Buffer, planned: PlannedBatch, parts: ProduceParts): void {
  const { batch, firstSequence, records } = planned;
  const { producerId = -1, producerEpoch = 0, compression = 0, transactionalId } = parts;
  let at = bytes.writeBigInt64BE(0n, 0); // the first offset: the broker's to say
  at = bytes.writeInt32BE(bytes.length - LENGTH_END, at);
  at = bytes.writeInt32BE(0, at); // the leader's epoch: the broker's as well
  bytes.writeInt8(MAGIC, at);
  at = bytes.writeInt16BE(compression | (transactionalId ? TRANSACTIONAL : 0), ATTRIBUTES_AT);
  at = bytes.writeInt32BE(batch.records - 1, at);
  at = bytes.writeBigInt64BE(BigInt(batch.firstTimestamp), at);
  at = bytes.writeBigInt64BE(BigInt(batch.maxTimestamp), at);
  at = bytes.writeBigInt64BE(BigInt(String(producerId)), at);
  at = bytes.writeInt16BE(producerEpoch, at);
  at = bytes.writeInt32BE(firstSequence, at);
  bytes.writeInt32BE(batch.records, at);
  bytes.set(records, BATCH_HEADER);
  bytes.writeUInt32BE(crc32c(bytes.subarray(ATTRIBUTES_AT)), ATTRIBUTES_AT - 4);
}
