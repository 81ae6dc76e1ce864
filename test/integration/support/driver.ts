import type * as Kafkajs from 'kafkajs';
// The corrected driver: a reader must not see rolled-back records.
import { kafkajs } from '#holdpoint/kafka';
import { testBrokers } from '../../support/broker.js';

/** A client of the run's broker for the test's own reading and writing. */
export function testKafka(): Kafkajs.Kafka {
  return new kafkajs.Kafka({
    brokers: testBrokers(),
    clientId: 'specs',
    connectionTimeout: 5_000,
    retry: { initialRetryTime: 50, retries: 10 },
    logLevel: kafkajs.logLevel.NOTHING,
  });
}

export async function withAdmin<T>(work: (admin: Kafkajs.Admin) => Promise<T>): Promise<T> {
  const admin = testKafka().admin();
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}
