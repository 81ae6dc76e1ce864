import { crc32c } from './crc32c.js';
import { sizeOfBody, sizeOfInteger, writeRecord, type RecordToEncode } from './record-encoding.js';
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
      readonly messages: readonly MessageToEncode[];
    }[];
  }[];
}

export interface MessageToEncode extends RecordToEncode {
  /** Milliseconds since 1970; without one, it is now. */
  readonly timestamp?: string | number | null | undefined;
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
  readonly messages: readonly MessageToEncode[];
  readonly timestamps: readonly number[];
  readonly firstTimestamp: number;
  readonly bodies: readonly number[];
  /** Of the records, uncompressed. */
  readonly recordBytes: number;
}

/**
 * A produce request (version 3 to 7), its size counted first and each record written once, straight into
 * the bytes that go out. The driver's own copies every record six times. `buffers` gets what is left over at once;
 * the payload's own buffer is the caller's to give back.
 */
export async function encodeProduce(
  parts: ProduceParts,
  buffers: RequestBuffers,
  lookupCodec: LookupCodec,
): Promise<{ payload: RoomyPayload; taken: Buffer }> {
  const now = Date.now();
  const codec = parts.compression ? lookupCodec(parts.compression) : null;
  const topics = await Promise.all(
    parts.topicData.map(async ({ topic, partitions }) => ({
      topic,
      batches: await Promise.all(
        partitions.map(async (each) => {
          const planned = planBatch(each, now);
          const records = codec && (await compressed(planned, buffers, codec.compress));
          return { planned, records };
        }),
      ),
    })),
  );

  const transactionalId = parts.transactionalId ?? null;
  let size = HEADER_ROOM + sizeOfText(transactionalId) + 2 + 4 + 4;
  for (const { topic, batches } of topics) {
    size += sizeOfText(topic) + 4;
    for (const { planned, records } of batches) {
      size += 4 + 4 + BATCH_HEADER + (records?.length ?? planned.recordBytes);
    }
  }
  const taken = buffers.take(size);
  const whole = taken.subarray(0, size);
  let at = writeText(whole, transactionalId, HEADER_ROOM);
  at = whole.writeInt16BE(parts.acks, at);
  at = whole.writeInt32BE(parts.timeout, at);
  at = whole.writeInt32BE(topics.length, at);
  for (const { topic, batches } of topics) {
    at = writeText(whole, topic, at);
    at = whole.writeInt32BE(batches.length, at);
    for (const { planned, records } of batches) {
      const bytes = BATCH_HEADER + (records?.length ?? planned.recordBytes);
      at = whole.writeInt32BE(planned.partition, at);
      at = whole.writeInt32BE(bytes, at);
      const batch = whole.subarray(at, at + bytes);
      if (records === null) writeRecords(batch, BATCH_HEADER, planned);
      else batch.set(records, BATCH_HEADER);
      writeBatchHeader(batch, planned, parts);
      at += bytes;
    }
  }
  return { payload: new RoomyPayload(whole), taken };
}

function planBatch(
  {
    partition,
    firstSequence = 0,
    messages,
  }: ProduceParts['topicData'][number]['partitions'][number],
  now: number,
): PlannedBatch {
  const timestamps = messages.map(({ timestamp }) => Number(timestamp ?? now));
  const firstTimestamp = timestamps.reduce((least, each) => Math.min(least, each), Infinity);
  let recordBytes = 0;
  const bodies = messages.map((message, offsetDelta) => {
    const timestampDelta = timestamps[offsetDelta]! - firstTimestamp;
    const body = sizeOfBody(message, { offsetDelta, timestampDelta });
    recordBytes += sizeOfInteger(body) + body;
    return body;
  });
  return {
    partition,
    firstSequence,
    messages,
    timestamps,
    firstTimestamp,
    bodies,
    recordBytes,
  };
}

function writeRecords(buffer: Buffer, start: number, planned: PlannedBatch): void {
  const { messages, timestamps, firstTimestamp, bodies } = planned;
  let at = start;
  for (let offsetDelta = 0; offsetDelta < messages.length; offsetDelta += 1) {
    const timestampDelta = timestamps[offsetDelta]! - firstTimestamp;
    const body = bodies[offsetDelta]!;
    at = writeRecord(buffer, at, messages[offsetDelta]!, { offsetDelta, timestampDelta, body });
  }
}

async function compressed(
  planned: PlannedBatch,
  buffers: RequestBuffers,
  compress: Compress,
): Promise<Buffer> {
  const plain = buffers.take(planned.recordBytes);
  writeRecords(plain, 0, planned);
  const bytes = await compress({ buffer: plain.subarray(0, planned.recordBytes) });
  buffers.giveBack(plain);
  return bytes;
}

function writeBatchHeader(batch: Buffer, planned: PlannedBatch, parts: ProduceParts): void {
  const { messages, timestamps, firstTimestamp, firstSequence } = planned;
  const { producerId = -1, producerEpoch = 0, compression = 0, transactionalId } = parts;
  let at = batch.writeBigInt64BE(0n, 0); // the first offset: the broker's to say
  at = batch.writeInt32BE(batch.length - LENGTH_END, at);
  at = batch.writeInt32BE(0, at); // the leader's epoch: the broker's as well
  batch.writeInt8(MAGIC, at);
  at = batch.writeInt16BE(compression | (transactionalId ? TRANSACTIONAL : 0), ATTRIBUTES_AT);
  at = batch.writeInt32BE(messages.length - 1, at);
  at = batch.writeBigInt64BE(BigInt(firstTimestamp), at);
  const maxTimestamp = timestamps.reduce((most, each) => Math.max(most, each), firstTimestamp);
  at = batch.writeBigInt64BE(BigInt(maxTimestamp), at);
  at = batch.writeBigInt64BE(BigInt(String(producerId)), at);
  at = batch.writeInt16BE(producerEpoch, at);
  at = batch.writeInt32BE(firstSequence, at);
  batch.writeInt32BE(messages.length, at);
  batch.writeUInt32BE(crc32c(batch.subarray(ATTRIBUTES_AT)), ATTRIBUTES_AT - 4);
}

const sizeOfText = (text: string | null): number =>
  2 + (text === null ? 0 : Buffer.byteLength(text));

function writeText(buffer: Buffer, text: string | null, start: number): number {
  if (text === null) return buffer.writeInt16BE(-1, start);
  const length = Buffer.byteLength(text);
  const at = buffer.writeInt16BE(length, start);
  return at + buffer.write(text, at, length, 'utf8');
}
