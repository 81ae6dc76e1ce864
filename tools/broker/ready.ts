import { setTimeout as pause } from 'node:timers/promises';
import type { Kafka } from 'kafkajs';
// The driver is loaded in one place only: it cannot be loaded a second way in the same program.
import { kafkajs } from '#holdpoint/kafka';

const quietClient = (brokers: readonly string[]): Kafka =>
  new kafkajs.Kafka({
    clientId: 'holdpoint-broker-check',
    brokers: [...brokers],
    logLevel: kafkajs.logLevel.NOTHING,
    connectionTimeout: 2_000,
    retry: { retries: 0 },
  });

/** The number of brokers that answer at these addresses; throws when none does. */
export async function countBrokers(brokers: readonly string[]): Promise<number> {
  const admin = quietClient(brokers).admin();
  try {
    await admin.connect();
    const cluster = await admin.describeCluster();
    return cluster.brokers.length;
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}

/**
 * Makes the broker set up its own topics for groups and transactions, which it does when first asked.
 * Without it the first test that joins a group or begins a transaction meets a coordinator that is still loading.
 */
async function warmUp(brokers: readonly string[]): Promise<void> {
  const kafka = quietClient(brokers);
  const producer = kafka.producer({
    transactionalId: 'holdpoint-warm-up',
    maxInFlightRequests: 1,
  });
  const admin = kafka.admin();
  try {
    await producer.connect();
    const transaction = await producer.transaction();
    await transaction.abort();
    await admin.connect();
    // The client looks for a group's coordinator only after it has seen the cluster.
    await admin.describeCluster();
    await admin.describeGroups(['holdpoint-warm-up']);
  } finally {
    await producer.disconnect().catch(() => undefined);
    await admin.disconnect().catch(() => undefined);
  }
}

/** Resolves when all nodes answer and groups and transactions work; gives up after `seconds`. */
export async function waitUntilReady(
  brokers: readonly string[],
  seconds: number,
  isOver: () => boolean = () => false,
): Promise<void> {
  const until = Date.now() + seconds * 1_000;
  let last: unknown;
  while (Date.now() < until && !isOver()) {
    try {
      if ((await countBrokers(brokers)) >= brokers.length) {
        await warmUp(brokers);
        return;
      }
    } catch (error) {
      last = error;
    }
    await pause(250);
  }
  throw new Error(`Kafka was not ready within ${seconds} s`, { cause: last });
}
