import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { startBroker } from '../broker/index.js';
import {
  type Closers,
  createKafka,
  projectRoot,
  readCommitted,
  startScreener,
  until,
  untilLed,
  withAdmin,
} from '../processes/index.js';
import { generateOrders, loadFacts } from '../orders/index.js';
import { Answers } from './answers.js';
import type { DemoOptions } from './options.js';
import { publish, type Published } from './publish.js';
import { printReport } from './report/report.js';
import { print, say } from './say.js';
import { countedSkips } from './skips.js';
import { tallyUp } from './tally.js';
import { topicNames, topicSettings } from './topics.js';
import { removeTopics } from './remove-topics.js';
import { Trickle } from './trickle.js';

const PARTITIONS = 12;
const ANSWERED_WITHIN_MS = 120_000;

/** Everything from the broker to the last line. Answers true where every count adds up. */
export async function runDemo(
  options: DemoOptions,
  closers: Closers,
  stopped: () => boolean,
): Promise<boolean> {
  const day = new Date().toISOString().slice(0, 10);
  const facts = loadFacts();
  const messages = generateOrders(options.orders, { day, seed: options.seed, facts });

  const broker = await startBroker();
  closers.add(() => broker.stop());

  // On a cluster that others use as well, everything of ours has a name of its own and goes at the end.
  const shared = (process.env['KAFKA_BROKERS'] ?? '') !== '';
  const run = randomBytes(3).toString('hex');
  const topics = topicNames(shared ? `demo-${run}.` : '');
  const groupId = shared ? `demo-${run}-screener` : 'holdpoint-screener';
  const kafka = createKafka(broker.brokers, 'holdpoint-demo');
  if (shared) closers.add(() => removeTopics(kafka, Object.values(topics), groupId));

  const screener = await startScreener({
    brokers: broker.brokers,
    groupId,
    partitions: PARTITIONS,
    env: topicSettings(topics),
    logFile: join(projectRoot(), '.holdpoint', 'demo', 'screener.log'),
    onStarted: (child) => closers.add(() => child.stop()),
    onWait: (seconds) => say(`waiting for the screener to be ready (${seconds} s) …`),
  });
  say(`screener: ready at ${screener.url}, its log is ${screener.child.logFile}`);

  const trickle = new Trickle();
  let reported = false;
  const answers = new Answers(topics, (answer) => {
    if (reported) trickle.show(answer);
  });
  const reader = await readCommitted(
    kafka,
    `holdpoint-demo-${run}`,
    [topics.ordersApproved, topics.ordersHeld, topics.ordersCreatedDlq, topics.screeningAlerts],
    (record) => answers.take(record),
  );
  closers.add(() => reader.stop());

  const producer = kafka.producer({ allowAutoTopicCreation: false });
  await producer.connect();
  closers.add(() => producer.disconnect());

  await withAdmin(kafka, (admin) => untilLed(admin, topics.ordersCreated, PARTITIONS));

  const published: Published[] = [];
  say(`publishing ${messages.length} orders to ${topics.ordersCreated} …`);
  await publish(producer, topics.ordersCreated, PARTITIONS, messages, (more) =>
    published.push(...more),
  );

  const skipped = await untilAnswered(published, answers, screener.url, () =>
    screener.child.isRunning(),
  );
  const tally = tallyUp(published, answers, skipped);
  const places = {
    brokers: broker.brokers,
    topics,
    url: screener.url,
    logFile: screener.child.logFile,
    staysUp: !options.once,
  };
  printReport({ published, answers, tally, places, stories: options.stories });
  if (options.once) return tally.problems.length === 0;

  reported = true;
  print('\nOne further order a second, until Ctrl-C:\n');
  const more = { day, facts, seed: options.seed + 1, firstNumber: 500_000 };
  await trickle.run(producer, topics.ordersCreated, PARTITIONS, more, stopped);
  return tally.problems.length === 0;
}

/** Until every message that has a value is answered; answers how many were skipped. */
async function untilAnswered(
  published: readonly Published[],
  answers: Answers,
  url: string,
  isRunning: () => boolean,
): Promise<number> {
  const wanted = published.filter(({ message }) => message.expect !== 'skipped');
  const wantedSkips = published.length - wanted.length;
  const missing = (): number =>
    wanted.filter(({ position }) => !answers.byPosition.has(position)).length;
  let skipped = 0;
  let told = Date.now();
  await until(
    async () => {
      if (!isRunning())
        throw new Error('The screener ended while orders were waiting: see its log.');
      if (Date.now() - told > 2_000) {
        told = Date.now();
        say(`${wanted.length - missing()} of ${wanted.length} orders are answered …`);
      }
      if (missing() > 0) return false;
      skipped = await countedSkips(url);
      return skipped >= wantedSkips;
    },
    { withinMs: ANSWERED_WITHIN_MS, late: () => 'late' },
  ).catch((error: unknown) => {
    // The report says what is missing; only a screener that is gone ends the run here.
    if (!isRunning()) throw error;
  });
  return skipped;
}
