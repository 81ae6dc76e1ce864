import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createKafka,
  projectRoot,
  readCommitted,
  until,
  type CommittedRecord,
} from '../../../tools/processes/index.js';

export interface Question {
  /** The order's id, by which its answer is found. */
  readonly key: string;
  readonly value: string;
}

const OUTPUTS = ['orders.approved', 'orders.held', 'orders.created.dlq'];
const EXAMPLES = join('libs', 'contracts', 'src', 'orders-created', 'examples');

/** Every example of the contract, an order that concerns nobody's law, and a message that is no order. */
export function questions(): Question[] {
  const folder = join(projectRoot(), EXAMPLES);
  const examples = readdirSync(folder).map((file) => {
    const value = readFileSync(join(folder, file), 'utf8');
    return { key: (JSON.parse(value) as { orderId: string }).orderId, value };
  });
  const oven = {
    orderId: 'OVEN-1',
    destinationCountry: 'DE',
    parties: [{ role: 'end-user', name: 'Bakery Müller GmbH', country: 'DE' }],
    items: [{ description: 'Oven', originCountry: 'DE' }],
  };
  return [
    ...examples,
    { key: oven.orderId, value: JSON.stringify(oven) },
    { key: 'no order', value: '{"orderId":' },
  ];
}

/** Publishes to orders.created and reads, committed records only, until as many answers are there. */
export async function ask(
  brokers: readonly string[],
  asked: readonly Question[],
): Promise<CommittedRecord[]> {
  const kafka = createKafka(brokers, 'compose-spec');
  const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1 });
  await producer.connect();
  try {
    // One by one: where one partition of a new topic is not ready, the driver repeats the whole batch, and an
    // order published twice is answered twice.
    for (const question of asked) {
      await producer.send({ topic: 'orders.created', acks: -1, messages: [question] });
    }
  } finally {
    await producer.disconnect();
  }
  // A reader that has to join its group again begins anew: a record is told by its place, so it counts once.
  const answers = new Map<string, CommittedRecord>();
  const reader = await readCommitted(kafka, 'compose-spec-reader', OUTPUTS, (answer) => {
    answers.set(`${answer.topic}/${answer.partition}/${answer.message.offset}`, answer);
  });
  try {
    await until(() => answers.size >= asked.length, {
      withinMs: 90_000,
      late: () => `${answers.size} answers to ${asked.length} orders`,
    });
  } finally {
    await reader.stop();
  }
  return [...answers.values()];
}

/** The topics on which each question was answered, by its key. */
export function topicsByKey(answers: readonly CommittedRecord[]): Record<string, string[]> {
  const byKey: Record<string, string[]> = {};
  for (const { topic, message } of answers) {
    (byKey[String(message.key)] ??= []).push(topic);
  }
  return byKey;
}
