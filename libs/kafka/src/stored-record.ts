import type { RecordHeaders } from './outgoing-record.js';

/** Where a record stands. */
export interface RecordPlace {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
}

/** A record as it stands on a topic. */
export interface StoredRecord extends RecordPlace {
  /** Milliseconds since 1970. */
  readonly timestamp: string;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: RecordHeaders;
}

/** What tells which input a written record answers. */
export interface Answers {
  /** Where they are written; between them they have one for every record of the input. */
  readonly outputs: readonly string[];
  /** Null where a record does not say. */
  readonly sourceOf: (record: StoredRecord) => RecordPlace | null;
}
