import type { WrittenMessages } from './produce-request.js';
import type { RecordBatch } from './record-batch.js';

interface Grouping<M> {
  readonly topic: string;
  readonly partitionMetadata: readonly unknown[];
  readonly messages: readonly M[];
  readonly partitioner: (choice: {
    topic: string;
    partitionMetadata: readonly unknown[];
    message: M;
  }) => number;
}

/**
 * In one pass; the driver's own copies the whole group again for each record. A message that stands for a
 * written batch becomes a group of as many messages: of these the driver asks only how many they are.
 */
export function groupMessagesPerPartition<M extends object>(
  grouping: Grouping<M>,
): Record<number, M[] | WrittenMessages> {
  const { topic, partitionMetadata, messages, partitioner } = grouping;
  const groups: Record<number, M[] | WrittenMessages> = {};
  if (partitionMetadata.length === 0) return groups;
  for (const message of messages) {
    const partition = partitioner({ topic, partitionMetadata, message });
    const written = 'written' in message ? (message.written as RecordBatch) : undefined;
    if (written !== undefined) groups[partition] = { length: written.records, written };
    else ((groups[partition] ??= []) as M[]).push(message);
  }
  return groups;
}
