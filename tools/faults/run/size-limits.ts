import { kafkajs } from '#holdpoint/kafka';
import { LIMITS } from '#holdpoint/contracts';
import type { FaultRun } from './fault-run.js';
import { type Published, take, toRecord } from './load.js';

/** Kafka's default for max.message.bytes: the largest record batch of a topic. */
const TOPIC_BYTES = 1_048_588;
/** More than the frames of a batch with one record take. */
const FRAME_BYTES = 400;

/** An order of just as many bytes as may be, and one with a byte more. */
export function ordersAtTheLimit(run: FaultRun): Published[] {
  const padded = (bytes: number, expect: Published['expect']): Published => {
    for (;;) {
      const [order] = take(run.input.orders, 1);
      if (order?.expect !== 'decision') continue;
      const missing = bytes - Buffer.byteLength(order.value!);
      // White space after the order belongs to the message and says nothing.
      return { ...order, value: `${String(order.value)}${' '.repeat(missing)}`, expect };
    }
  };
  return [padded(LIMITS.messageBytes, 'decision'), padded(LIMITS.messageBytes + 1, 'dead-letter')];
}

/** Publishes the largest record that the topic takes, to the byte; answers its size. */
export async function publishLargest(run: FaultRun): Promise<number> {
  for (let bytes = TOPIC_BYTES; bytes > TOPIC_BYTES - FRAME_BYTES; bytes -= 1) {
    const value = Buffer.alloc(bytes, 'x');
    const record = toRecord({ key: 'largest', value, expect: 'dead-letter' }, run.partitions);
    try {
      await run.input.send([record], kafkajs.CompressionTypes.None);
      return bytes;
    } catch (error) {
      if (!String(error).includes('larger than')) throw error;
    }
  }
  throw new Error(`the topic takes no record of more than ${TOPIC_BYTES - FRAME_BYTES} bytes`);
}
