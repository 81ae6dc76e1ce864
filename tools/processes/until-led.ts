import type { Admin } from 'kafkajs';
import { until } from './until.js';

/**
 * Waits until each partition of a new topic has a leader that knows so itself: it may be named as one before, and
 * then refuses. A client that sends again after that writes what had arrived elsewhere twice.
 */
export async function untilLed(admin: Admin, topic: string, partitions: number): Promise<void> {
  const isLed = (): Promise<boolean> =>
    admin.fetchTopicOffsets(topic).then(
      ({ length }) => length === partitions,
      () => false,
    );
  await until(isLed, { withinMs: 60_000, late: () => `${topic} has partitions without a leader` });
}
