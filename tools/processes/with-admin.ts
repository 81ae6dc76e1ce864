import type { Admin, Kafka } from 'kafkajs';

/** An administrator for one piece of work. A client that has seen a topic cannot live on without it once it is deleted. */
export async function withAdmin<T>(kafka: Kafka, work: (admin: Admin) => Promise<T>): Promise<T> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}
