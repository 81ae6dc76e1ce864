/** Header values as the driver gives and takes them. */
export type RecordHeaders = Readonly<
  Record<string, Buffer | string | (Buffer | string)[] | undefined>
>;

/**
 * What a handler returns. It is written to the partition that the input came from, in the transaction
 * that commits the input's offset, or not at all.
 */
export interface OutgoingRecord {
  /** One of the declared outputs or the input's dead-letter topic. */
  readonly topic: string;
  readonly key: Buffer | string | null;
  /** Pieces are written one after the other. Null deletes the key from a compacted topic. */
  readonly value: Buffer | string | readonly (Buffer | string)[] | null;
  readonly headers?: RecordHeaders;
}

/** A record with its value in one piece. */
export interface WholeRecord extends OutgoingRecord {
  readonly value: Buffer | string | null;
}
