import type { Order } from '#holdpoint/model';
import type { Producer } from 'kafkajs';

const TOGETHER = 2_000;

export interface Filled {
  readonly records: number;
  readonly bytes: number;
}

/** Publishes orders as fast as the broker takes them. `pace` is awaited before each bundle. */
export async function fillTopic(
  producer: Producer,
  topic: string,
  count: number,
  nextOrder: () => Order,
  pace: (sent: number) => Promise<void> = () => Promise.resolve(),
): Promise<Filled> {
  let bytes = 0;
  for (let sent = 0; sent < count; sent += TOGETHER) {
    await pace(sent);
    const messages = Array.from({ length: Math.min(TOGETHER, count - sent) }, () => {
      const order = nextOrder();
      const value = Buffer.from(JSON.stringify(order));
      bytes += value.length;
      return { key: order.orderId, value };
    });
    await producer.send({ topic, messages, acks: -1 });
  }
  return { records: count, bytes };
}
