import type { Message } from 'kafkajs';
import type { RecordBatch } from './patches/record-batch.js';

/** What one part of an input partition gave; everything goes to that partition of the outputs. */
export interface PartOutputs {
  readonly partition: number;
  readonly topics: ReadonlyMap<string, readonly RecordBatch[]>;
}

/** Stands for all records of its batch. */
export interface BatchMessage extends Message {
  readonly partition: number;
  readonly written: RecordBatch;
}

/** One send: no more than one batch for each partition of each topic, as the brokers ask. */
export interface Chunk {
  readonly topicMessages: { readonly topic: string; readonly messages: BatchMessage[] }[];
  /** How many partitions must answer, over all topics. */
  readonly partitions: number;
}

/** In order within each partition. */
export function chunkRecords(parts: readonly PartOutputs[]): Chunk[] {
  const chunks: Map<string, BatchMessage[]>[] = [];
  const sendsFor = new Map<string, number>();
  for (const { partition, topics } of parts) {
    for (const [topic, batches] of topics) {
      const place = `${partition}/${topic}`;
      for (const written of batches) {
        const send = sendsFor.get(place) ?? 0;
        sendsFor.set(place, send + 1);
        const chunk = (chunks[send] ??= new Map<string, BatchMessage[]>());
        const messages = chunk.get(topic) ?? [];
        chunk.set(topic, messages);
        messages.push({ partition, value: null, written });
      }
    }
  }
  return chunks.map((topics) => ({
    topicMessages: [...topics].map(([topic, messages]) => ({ topic, messages })),
    partitions: [...topics.values()].reduce((sum, messages) => sum + messages.length, 0),
  }));
}
