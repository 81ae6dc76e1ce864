import type { Admin, Kafka } from 'kafkajs';

/** Where the group goes on, by topic and partition. */
export type Offsets = Map<string, Map<number, number>>;

/**
 * An administration connection that is made when it is needed and made anew after a failure: a driver's
 * client that saw its brokers go does not always find them again.
 */
export class AdminConnection {
  private admin: Promise<Admin> | null = null;

  constructor(private readonly kafka: Kafka) {}

  async use<T>(work: (admin: Admin) => Promise<T>): Promise<T> {
    const admin = (this.admin ??= this.connect());
    try {
      return await work(await admin);
    } catch (error) {
      if (this.admin === admin) await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    const admin = this.admin;
    this.admin = null;
    await admin?.then((connected) => connected.disconnect()).catch(() => undefined);
  }

  private async connect(): Promise<Admin> {
    const admin = this.kafka.admin();
    try {
      await admin.connect();
      return admin;
    } catch (error) {
      await admin.disconnect().catch(() => undefined);
      throw error;
    }
  }
}

/**
 * Only reads. A partition without a committed offset begins at 0, which is before or at whatever the
 * topic still has.
 */
export async function readCommittedOffsets(
  connection: AdminConnection,
  groupId: string,
  topics: readonly string[],
): Promise<Offsets> {
  const answers = await connection.use((admin) =>
    admin.fetchOffsets({ groupId, topics: [...topics] }),
  );
  return new Map(
    answers.map(({ topic, partitions }) => [
      topic,
      new Map(partitions.map(({ partition, offset }) => [partition, Math.max(0, Number(offset))])),
    ]),
  );
}
