import type { KafkaMessage } from 'kafkajs';
import type { InFlightBatch } from './in-flight-batch.js';
import { RecordContext } from './record-context.js';

/** Makes of a record's value what its handler gets: parsing, checking. What it throws makes a dead letter of the record. */
export type RecordReader = (value: Buffer, context: RecordContext) => unknown;

/** A record, and what its handler gets of it or why it gets nothing. */
export interface ReadRecord {
  readonly context: RecordContext;
  readonly payload?: unknown;
  readonly error?: unknown;
}

/**
 * So many records take each step together: all are read, then all handled, then all written. A step is much code, and where
 * the steps take turns for every record they push each other out of the processor's caches.
 */
export const GROUP_LIMITS = { records: 50, bytes: 1_048_576 } as const;

/** Reads the next records of a batch: at least one, and none from the place `end` on. */
export function readGroup(
  { messages, topic, partition }: InFlightBatch,
  from: number,
  end: number,
  reader: RecordReader | undefined,
): readonly ReadRecord[] {
  const group: ReadRecord[] = [];
  const last = Math.min(end, from + GROUP_LIMITS.records);
  for (let at = from, bytes = 0; at < last && bytes < GROUP_LIMITS.bytes; at += 1) {
    const message = messages[at]!;
    bytes += message.value?.length ?? 0;
    group.push(read(message, new RecordContext(topic, partition, message), reader));
  }
  return group;
}

function read(
  { value }: KafkaMessage,
  context: RecordContext,
  reader: RecordReader | undefined,
): ReadRecord {
  if (value === null || reader === undefined) return { context, payload: value };
  try {
    return { context, payload: reader(value, context) };
  } catch (error) {
    return { context, error };
  }
}
