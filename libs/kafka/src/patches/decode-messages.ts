import { decodeBatch, type LookupDecompression } from './decode-batch.js';

interface Decoder {
  readInt32(): number;
  canReadBytes(length: number): boolean;
  readBytes(length: number): Buffer;
}

/** The parts of the driver's decoder that are used as they are. */
export interface DecoderParts {
  readonly Decoder: new (bytes: Buffer) => Decoder;
  readonly decodeMessageSet: (decoder: Decoder, size: number) => Promise<unknown[]>;
  readonly lookupDecompression: LookupDecompression;
}

/** Where the format's version stands, in the old message sets and in record batches alike. */
const MAGIC_AT = 16;
const RECORD_BATCH_MAGIC = 2;
const SMALLEST_RECORD_BATCH = 61;

/**
 * The messages of one partition of a fetch. The driver spreads a batch's records into the arguments of one
 * call, and a batch of more than about 120,000 records overflows the stack.
 */
export function createDecodeMessages(
  parts: DecoderParts,
): (decoder: Decoder) => Promise<unknown[]> {
  return async (decoder) => {
    const size = decoder.readInt32();
    if (size <= 0 || !decoder.canReadBytes(size)) return [];

    const bytes = decoder.readBytes(size);
    if (bytes.readInt8(MAGIC_AT) !== RECORD_BATCH_MAGIC) {
      return parts.decodeMessageSet(new parts.Decoder(bytes), size);
    }
    const messages: unknown[] = [];
    for (let at = 0; bytes.length - at >= SMALLEST_RECORD_BATCH;) {
      const batch = await decodeBatch(bytes, at, parts.lookupDecompression);
      // A fetch is cut at its size limit: the last batch may be incomplete and comes again whole.
      if (batch === null) break;
      for (const message of batch.records) messages.push(message);
      at = batch.end;
    }
    return messages;
  };
}
