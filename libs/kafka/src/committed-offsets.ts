import type { AdminConnection } from './admin-connection.js';
import type { PartitionEnd } from './lane-producer.js';
import type { TransportLogger } from './logger.js';

/** Where the group goes on, by topic and partition. */
export type Offsets = Map<string, Map<number, number>>;

/**
 * Where the group goes on, as its coordinator says, and never before what was read or acknowledged here. A coordinator
 * that is loaded twice in a row after a crash answers before it has read its log to the end (Kafka 4.3.1; docs/reliability.md):
 * whoever believed it would answer everything since then again.
 */
export class CommittedOffsets {
  private readonly known: Offsets = new Map();

  constructor(
    private readonly connection: Pick<AdminConnection, 'use'>,
    private readonly groupId: string,
    private readonly topics: readonly string[],
    private readonly logger: Pick<TransportLogger, 'warn'>,
  ) {}

  /** Asks each time. A partition without a committed offset begins at 0, which is before or at whatever the topic still has. */
  async read(): Promise<Offsets> {
    const { groupId, topics } = this;
    // Another lane may commit while this waits: only what was known before must be in the answer.
    const before = copyOf(this.known);
    const answers = await this.connection.use((admin) =>
      admin.fetchOffsets({ groupId, topics: [...topics] }),
    );
    const offsets: Offsets = new Map();
    for (const { topic, partitions } of answers) {
      const answered = partitions.map(({ partition, offset }) => ({
        topic,
        partition,
        end: Math.max(0, Number(offset)),
      }));
      const isOlder = answered.some((each) => each.end < endIn(before, each));
      const ends = isOlder ? await this.withoutOlder(topic, answered, before) : answered;
      this.acknowledge(ends);
      offsets.set(topic, new Map(ends.map(({ partition, end }) => [partition, end])));
    }
    return offsets;
  }

  /** What the brokers said is committed. */
  acknowledge(ends: readonly PartitionEnd[]): void {
    for (const each of ends) this.note(each, Math.max(each.end, endIn(this.known, each)));
  }

  /** Goes on from what was known, unless the topic does not reach so far: then it was made anew. */
  private async withoutOlder(
    topic: string,
    answered: readonly PartitionEnd[],
    before: Offsets,
  ): Promise<PartitionEnd[]> {
    const logEnds = await this.connection.use((admin) => admin.fetchTopicOffsets(topic));
    const reach = new Map(logEnds.map(({ partition, high }) => [partition, Number(high)]));
    return answered.map((each) => {
      const acknowledged = endIn(before, each);
      if (each.end >= acknowledged) return each;
      if (acknowledged > (reach.get(each.partition) ?? 0)) {
        this.note(each, each.end);
        return each;
      }
      this.logger.warn(
        'The coordinator answered with an older committed offset than it had acknowledged; going on from the acknowledged one',
        { topic, partition: each.partition, answered: each.end, acknowledged },
      );
      return { ...each, end: acknowledged };
    });
  }

  private note({ topic, partition }: PartitionEnd, end: number): void {
    const partitions = this.known.get(topic) ?? new Map<number, number>();
    this.known.set(topic, partitions.set(partition, end));
  }
}

function endIn(offsets: Offsets, { topic, partition }: PartitionEnd): number {
  return offsets.get(topic)?.get(partition) ?? 0;
}

function copyOf(offsets: Offsets): Offsets {
  return new Map([...offsets].map(([topic, partitions]) => [topic, new Map(partitions)]));
}
