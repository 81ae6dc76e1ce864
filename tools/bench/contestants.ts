import { join } from 'node:path';
import type { Kafka } from 'kafkajs';
import type { TopicPlan } from './bench-topics.js';
import {
  projectRoot,
  startChild,
  startScreener,
  until,
  withAdmin,
  type Child,
} from '../processes/index.js';

/** Who is measured, in the order of the tables. */
export const CONTESTANTS = ['stock', 'transport', 'screener'] as const;
export type Contestant = (typeof CONTESTANTS)[number];

export const CONTESTANT_NAMES: Readonly<Record<Contestant, string>> = {
  stock: 'pass-through, stock KafkaJS',
  transport: 'pass-through, this transport',
  screener: 'screener',
};

export interface Running {
  readonly child: Child;
  readonly groupId: string;
  /** Topics on which the answers to `input` come out. */
  readonly outputs: readonly string[];
  /** Base address of its HTTP, where it has one. */
  readonly url: string | null;
}

export interface StartOptions {
  readonly kafka: Kafka;
  readonly brokers: readonly string[];
  /** Begins the names of its group and of its topics; another one for each run. */
  readonly run: string;
  readonly input: string;
  readonly lanes: number;
  readonly logLevel: string;
  /** Write a CPU profile when it ends. */
  readonly profile: boolean;
}

export async function start(contestant: Contestant, options: StartOptions): Promise<Running> {
  return contestant === 'screener'
    ? startTheScreener(options)
    : startPassThrough(contestant, options);
}

/** Topics that a run writes to, and the second input of the screener. */
export function topicsOf(run: string): readonly TopicPlan[] {
  const { TOPIC_ORDERS_CLOSED, TOPIC_ORDERS_SCREENED, ...outputs } = screenerTopics(run);
  return [
    { topic: TOPIC_ORDERS_CLOSED },
    { topic: TOPIC_ORDERS_SCREENED, isOutput: true, isCompacted: true },
    ...[`${run}.out`, ...Object.values(outputs)].map((topic) => ({
      topic,
      isOutput: true,
    })),
  ];
}

const screenerTopics = (run: string) => ({
  TOPIC_ORDERS_CLOSED: `${run}.orders.closed`,
  TOPIC_ORDERS_APPROVED: `${run}.orders.approved`,
  TOPIC_ORDERS_HELD: `${run}.orders.held`,
  TOPIC_SCREENING_ALERTS: `${run}.screening.alerts`,
  TOPIC_ORDERS_SCREENED: `${run}.orders.screened`,
  TOPIC_ORDERS_CREATED_DLQ: `${run}.orders.created.dlq`,
  TOPIC_ORDERS_CLOSED_DLQ: `${run}.orders.closed.dlq`,
});

async function startTheScreener(options: StartOptions): Promise<Running> {
  const { run, input, brokers, lanes, logLevel, profile } = options;
  const topics = screenerTopics(run);
  const { child, url } = await startScreener({
    brokers,
    groupId: run,
    logFile: logFileOf(run),
    nodeOptions: [...RUN_OPTIONS, ...(profile ? profileOptions(run) : [])],
    env: {
      ...topics,
      TOPIC_ORDERS_CREATED: input,
      SCREENER_LANES: String(lanes),
      LOG_LEVEL: logLevel,
    },
  });
  const outputs = [
    topics.TOPIC_ORDERS_APPROVED,
    topics.TOPIC_ORDERS_HELD,
    topics.TOPIC_ORDERS_CREATED_DLQ,
  ];
  return { child, groupId: run, url, outputs };
}

async function startPassThrough(
  kind: 'stock' | 'transport',
  { kafka, run, input, brokers, lanes, profile }: StartOptions,
): Promise<Running> {
  const output = `${run}.out`;
  const child = startChild({
    script: join(projectRoot(), 'dist', 'tools', 'bench', `${kind}-pass-through.js`),
    logFile: logFileOf(run),
    nodeOptions: [...RUN_OPTIONS, ...(profile ? profileOptions(run) : [])],
    env: {
      KAFKA_BROKERS: brokers.join(','),
      KAFKA_GROUP_ID: run,
      BENCH_INPUT: input,
      BENCH_OUTPUT: output,
      SCREENER_LANES: String(lanes),
      KAFKAJS_NO_PARTITIONER_WARNING: '1',
    },
  });
  const isStable = async (): Promise<boolean> => {
    if (!child.isRunning()) {
      throw new Error(`the ${kind} pass-through ended:\n${child.lastLines(15).join('\n')}`);
    }
    const { groups } = await withAdmin(kafka, (admin) => admin.describeGroups([run]));
    return groups[0]?.state === 'Stable';
  };
  await until(isStable, {
    withinMs: 60_000,
    late: () => `the ${kind} pass-through did not join its group`,
  });
  return { child, groupId: run, url: null, outputs: [output] };
}

const benchFolder = (): string => join(projectRoot(), '.holdpoint', 'bench');
const logFileOf = (run: string): string => join(benchFolder(), `${run}.log`);
/** As `npm run start:screener` has them: what a batch leaves behind dies young. The same for all that is compared. */
const RUN_OPTIONS = ['--enable-source-maps', '--max-semi-space-size=64'];

const profileOptions = (run: string): string[] => [
  '--cpu-prof',
  `--cpu-prof-dir=${join(benchFolder(), run)}`,
];
