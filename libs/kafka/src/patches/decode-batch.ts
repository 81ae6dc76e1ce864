/** Decompresses the records of a batch; null where they are not compressed. */
export type LookupDecompression = (
  attributes: number,
) => { readonly decompress: (bytes: Buffer) => Promise<Buffer> } | null;

export interface DecodedBatch {
  readonly records: readonly unknown[];
  /** Where the next one begins. */
  readonly end: number;
}

type Header = Buffer | null;
interface BatchContext {
  readonly firstOffset: string;
  readonly firstTimestamp: string;
  readonly partitionLeaderEpoch: number;
  readonly inTransaction: boolean;
  readonly isControlBatch: boolean;
  readonly lastOffsetDelta: number;
  readonly producerId: string;
  readonly producerEpoch: number;
  readonly firstSequence: number;
  readonly maxTimestamp: string;
  readonly timestampType: 0 | 1;
  readonly magicByte: number;
}

/** First offset and length; the length counts what follows. */
const LENGTH_END = 12;
const COUNT_AT = 57;
const RECORDS_AT = 61;
const LOG_APPEND_TIME = 0x08;
const IN_TRANSACTION = 0x10;
const CONTROL = 0x20;
/** Twice as much is what zigzag makes of it. */
const EXACT = 2 ** 52;

/**
 * The record batch (magic 2) that begins at `start`, as the driver's decoder gives it; null when it is cut off. The
 * driver's own makes half a dozen big integers of every record.
 */
export async function decodeBatch(
  bytes: Buffer,
  start: number,
  lookupDecompression: LookupDecompression,
): Promise<DecodedBatch | null> {
  const end = start + LENGTH_END + bytes.readInt32BE(start + LENGTH_END - 4);
  if (end > bytes.length) return null;
  const attributes = bytes.readInt16BE(start + 21);
  const context: BatchContext = {
    firstOffset: integerAt(bytes, start),
    firstTimestamp: integerAt(bytes, start + 27),
    partitionLeaderEpoch: bytes.readInt32BE(start + 12),
    inTransaction: (attributes & IN_TRANSACTION) > 0,
    isControlBatch: (attributes & CONTROL) > 0,
    lastOffsetDelta: bytes.readInt32BE(start + 23),
    producerId: integerAt(bytes, start + 43),
    producerEpoch: bytes.readInt16BE(start + 51),
    firstSequence: bytes.readInt32BE(start + 53),
    maxTimestamp: integerAt(bytes, start + 35),
    timestampType: (attributes & LOG_APPEND_TIME) > 0 ? 1 : 0,
    magicByte: bytes.readInt8(start + 16),
  };
  const count = bytes.readInt32BE(start + COUNT_AT);
  if (count <= 0) return { records: [], end };
  const codec = lookupDecompression(attributes);
  const written = bytes.subarray(start + RECORDS_AT, end);
  const records = new RecordReader(
    codec === null ? written : await codec.decompress(written),
    context,
  );
  return { records: Array.from({ length: count }, () => records.next()), end };
}

const integerAt = (bytes: Buffer, at: number): string => bytes.readBigInt64BE(at).toString();

class RecordReader {
  private at = 0;
  private readonly firstOffset: number;
  private readonly firstTimestamp: number;

  constructor(
    private readonly bytes: Buffer,
    private readonly context: BatchContext,
  ) {
    this.firstOffset = Number(context.firstOffset);
    this.firstTimestamp = Number(context.firstTimestamp);
  }

  next(): unknown {
    const { bytes, context } = this;
    const end = this.integer() + this.at;
    const attributes = bytes.readInt8(this.at++);
    const timestamp = this.timestamp();
    const offset = String(this.firstOffset + this.integer());
    const key = this.piece();
    const value = this.piece();
    const headers = this.headers();
    this.at = end;
    return {
      magicByte: context.magicByte,
      attributes,
      timestamp,
      offset,
      key,
      value,
      headers,
      isControlRecord: context.isControlBatch,
      batchContext: context,
    };
  }

  private timestamp(): string {
    const { context, firstTimestamp } = this;
    const start = this.at;
    const read = this.integer();
    const timestamp = firstTimestamp + read;
    if (context.timestampType === 1) return context.maxTimestamp;
    const isExact = Math.abs(read) < EXACT && Number.isSafeInteger(firstTimestamp);
    if (isExact && Number.isSafeInteger(timestamp)) return String(timestamp);
    const delta = BigInt.asIntN(64, longAt(this.bytes, start));
    return BigInt.asIntN(64, BigInt(context.firstTimestamp) + delta).toString();
  }

  private headers(): Record<string, Header | Header[]> {
    let headers: Record<string, Header | Header[]> = {};
    for (let left = this.integer(); left > 0; left -= 1) {
      const name = this.piece()?.toString() ?? 'null';
      const content = this.piece();
      const before = Object.hasOwn(headers, name) ? headers[name] : undefined;
      // Spread, so that a name like __proto__ is one like any other.
      headers = {
        ...headers,
        [name]:
          before === undefined
            ? content
            : Array.isArray(before)
              ? [...before, content]
              : [before, content],
      };
    }
    return headers;
  }

  private piece(): Buffer | null {
    const length = this.integer();
    if (length < 0) return null;
    const start = this.at;
    this.at = start + length;
    return this.bytes.subarray(start, this.at);
  }

  /** Kafka's VarInt and VarLong; exact below 2^52. */
  private integer(): number {
    const { bytes } = this;
    let byte = bytes[this.at++]!;
    if (byte < 0x80) return byte & 1 ? -(byte + 1) / 2 : byte / 2;
    let result = byte & 0x7f;
    for (let factor = 0x80; byte >= 0x80; factor *= 0x80) {
      byte = bytes[this.at++]!;
      result += (byte & 0x7f) * factor;
    }
    return result % 2 === 1 ? -(result + 1) / 2 : result / 2;
  }
}

function longAt(bytes: Buffer, start: number): bigint {
  let result = 0n;
  let at = start;
  for (let shift = 0n; ; shift += 7n) {
    const byte = bytes[at++]!;
    result |= BigInt(byte & 0x7f) << shift;
    if (byte < 0x80) return (result >> 1n) ^ -(result & 1n);
  }
}
