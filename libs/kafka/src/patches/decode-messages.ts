interface Decoder {
  readInt32(): number;
  canReadBytes(length: number): boolean;
  readBytes(length: number): Buffer;
}

/** The parts of the driver's decoder that are used as they are. */
export interface DecoderParts {
  readonly Decoder: new (bytes: Buffer) => Decoder;
  readonly decodeRecordBatch: (decoder: Decoder) => Promise<{ records: unknown[] }>;
  readonly decodeMessageSet: (decoder: Decoder, size: number) => Promise<unknown[]>;
}

/** Where the format's version stands, in the old message sets and in record batches alike. */
const MAGIC_AT = 16;
const RECORD_BATCH_MAGIC = 2;
const SMALLEST_RECORD_BATCH = 49;

/**
 * The driver spreads a batch's records into the arguments of one call, and a batch of more than about
 * 120,000 records overflows the stack. This appends them one by one.
 */
export function createDecodeMessages(
  parts: DecoderParts,
): (decoder: Decoder) => Promise<unknown[]> {
  return async (decoder) => {
    const size = decoder.readInt32();
    if (size <= 0 || !decoder.canReadBytes(size)) return [];

    const bytes = decoder.readBytes(size);
    const batches = new parts.Decoder(bytes);
    if (bytes.readInt8(MAGIC_AT) !== RECORD_BATCH_MAGIC) {
      return parts.decodeMessageSet(batches, size);
    }
    const records: unknown[] = [];
    while (batches.canReadBytes(SMALLEST_RECORD_BATCH)) {
      try {
        const batch = await parts.decodeRecordBatch(batches);
        for (const record of batch.records) records.push(record);
      } catch (error) {
        // A fetch is cut at its size limit: the last batch may be incomplete and comes again whole.
        if ((error as Error).name === 'KafkaJSPartialMessageError') break;
        throw error;
      }
    }
    return records;
  };
}
