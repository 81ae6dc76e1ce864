import type { Message, TopicMessages } from 'kafkajs';

/**
 * The driver makes one record batch of everything that one send has for a partition, and a topic's
 * max.message.bytes holds for that batch; Kafka's default is 1 MiB. Bytes are before compression.
 */
export const CHUNK_LIMITS: ChunkLimits = { bytes: 700_000, records: 1_000 };

export interface ChunkLimits {
  readonly bytes: number;
  readonly records: number;
}

/** Messages for one topic, with the size of each. */
export interface SizedMessages {
  readonly messages: Message[];
  readonly sizes: number[];
}

/** What one part of an input partition gave; everything goes to that partition of the outputs. */
export interface PartOutputs {
  readonly partition: number;
  readonly topics: ReadonlyMap<string, SizedMessages>;
}

/** One send. */
export interface Chunk {
  readonly topicMessages: TopicMessages[];
  /** How many partitions must answer, over all topics. */
  readonly partitions: number;
}

/** In order within each partition; a record larger than the limit travels alone. */
export function chunkRecords(parts: readonly PartOutputs[], limits = CHUNK_LIMITS): Chunk[] {
  const chunks: { topics: Map<string, Message[]>; partitions: number }[] = [];
  const fillings = new Map<string, { chunk: number; bytes: number; records: number }>();

  for (const { partition, topics } of parts) {
    for (const [topic, { messages, sizes }] of topics) {
      const key = `${partition}/${topic}`;
      const filling = fillings.get(key) ?? { chunk: -1, bytes: 0, records: 0 };
      fillings.set(key, filling);
      let target: Message[] = [];
      for (let index = 0; index < messages.length; index += 1) {
        const size = sizes[index]!;
        const isFull = filling.records >= limits.records || filling.bytes + size > limits.bytes;
        const startsChunk = filling.chunk < 0 || (isFull && filling.records > 0);
        if (startsChunk) {
          filling.chunk += 1;
          filling.bytes = 0;
          filling.records = 0;
        }
        if (startsChunk || index === 0) {
          const chunk = (chunks[filling.chunk] ??= { topics: new Map(), partitions: 0 });
          if (startsChunk) chunk.partitions += 1;
          target = chunk.topics.get(topic) ?? [];
          chunk.topics.set(topic, target);
        }
        target.push(messages[index]!);
        filling.bytes += size;
        filling.records += 1;
      }
    }
  }
  return chunks.map(({ topics, partitions }) => ({
    topicMessages: [...topics].map(([topic, messages]) => ({ topic, messages })),
    partitions,
  }));
}
