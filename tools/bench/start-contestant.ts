import { join } from 'node:path';
import type { Kafka } from 'kafkajs';
import {
  projectRoot,
  startChild,
  startScreener,
  until,
  withAdmin,
  type Child,
} from '../processes/index.js';
import type { TopicPlan } from './bench-topics.js';
import { CONTESTANT_NAMES, type Contestant } from './contestants.js';
import { benchFolder } from './folder.js';
import { startJavaPassThrough, type JavaClient } from './java-client.js';

export interface Running {
  /** More than one where several share the work. */
  readonly children: readonly Child[];
  readonly groupId: string;
  /** Topics on which the answers to `input` come out. */
  readonly outputs: readonly string[];
  /** Base address of the first one's HTTP, where it has one. */
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
  readonly java: JavaClient | null;
  /** Screeners that share the work; 1 for everything else. */
  readonly processes?: number;
  /** Of each screener; as many as it takes by itself, unless told otherwise. */
  readonly threads?: number;
  readonly nodeOptions?: readonly string[];
}

/** Answers when the contestant reads; by then it may have begun to work. */
export async function startContestant(
  contestant: Contestant,
  options: StartOptions,
): Promise<Running> {
  switch (contestant) {
    case 'screener':
      return startScreeners(options);
    case 'single':
      return startScreeners({ ...options, threads: 1 });
    case 'java':
    case 'stock':
    case 'transport':
      return startPassThrough(contestant, options);
  }
}

/** Topics that a run writes to, and the second input of the screener. */
export function topicsOf(run: string): readonly TopicPlan[] {
  const { TOPIC_ORDERS_CLOSED, TOPIC_ORDERS_SCREENED, ...outputs } = screenerTopics(run);
  return [
    { topic: TOPIC_ORDERS_CLOSED },
    { topic: TOPIC_ORDERS_SCREENED, isOutput: true, isCompacted: true },
    ...[`${run}.out`, ...Object.values(outputs)].map((topic) => ({ topic, isOutput: true })),
  ];
}

/** The screener's environment, apart from how it finds the broker. */
export function screenerEnvironment({
  run,
  input,
  lanes,
  logLevel,
  threads,
}: Pick<StartOptions, 'run' | 'input' | 'lanes' | 'logLevel' | 'threads'>): Record<string, string> {
  return {
    ...screenerTopics(run),
    TOPIC_ORDERS_CREATED: input,
    SCREENER_LANES: String(lanes),
    LOG_LEVEL: logLevel,
    ...(threads !== undefined && { SCREENER_THREADS: String(threads) }),
  };
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

/** Throws with the end of its log when one of its processes is gone. */
export function assertRunning({ children }: Running): void {
  for (const child of children) {
    if (!child.isRunning()) throw new Error(`it ended:\n${child.lastLines(15).join('\n')}`);
  }
}

async function startScreeners(options: StartOptions): Promise<Running> {
  const { run, brokers, processes = 1 } = options;
  const children: Child[] = [];
  const starts = Array.from({ length: processes }, (_, at) =>
    startScreener({
      brokers,
      groupId: run,
      logFile: join(benchFolder(), `${run}${at === 0 ? '' : `-${at + 1}`}.log`),
      nodeOptions: nodeOptions(options),
      env: screenerEnvironment(options),
      onStarted: (child) => children.push(child),
    }),
  );
  const settled = await Promise.allSettled(starts);
  const failed = settled.find(({ status }) => status === 'rejected');
  if (failed !== undefined) {
    await Promise.all(children.map((child) => child.stop()));
    throw (failed as PromiseRejectedResult).reason;
  }
  const { TOPIC_ORDERS_APPROVED, TOPIC_ORDERS_HELD, TOPIC_ORDERS_CREATED_DLQ } =
    screenerTopics(run);
  return {
    children,
    groupId: run,
    url: (await starts[0]!).url,
    outputs: [TOPIC_ORDERS_APPROVED, TOPIC_ORDERS_HELD, TOPIC_ORDERS_CREATED_DLQ],
  };
}

async function startPassThrough(
  kind: Exclude<Contestant, 'screener' | 'single'>,
  options: StartOptions,
): Promise<Running> {
  const { kafka, run, input, brokers, lanes, java } = options;
  const output = `${run}.out`;
  const logFile = join(benchFolder(), `${run}.log`);
  const env = {
    KAFKA_BROKERS: brokers.join(','),
    KAFKA_GROUP_ID: run,
    BENCH_INPUT: input,
    BENCH_OUTPUT: output,
    SCREENER_LANES: String(lanes),
    KAFKAJS_NO_PARTITIONER_WARNING: '1',
  };
  if (kind === 'java' && java === null) throw new Error('there is no Java client here');
  const child =
    kind === 'java' && java !== null
      ? startJavaPassThrough(java, { env, logFile })
      : startChild({
          script: join(projectRoot(), 'dist', 'tools', 'bench', `${kind}-pass-through.js`),
          logFile,
          nodeOptions: nodeOptions(options),
          env,
        });
  const isStable = async (): Promise<boolean> => {
    if (!child.isRunning()) {
      throw new Error(`the ${CONTESTANT_NAMES[kind]} ended:\n${child.lastLines(15).join('\n')}`);
    }
    const { groups } = await withAdmin(kafka, (admin) => admin.describeGroups([run]));
    return groups[0]?.state === 'Stable';
  };
  try {
    await until(isStable, {
      withinMs: 60_000,
      late: () => `the ${CONTESTANT_NAMES[kind]} did not join its group`,
    });
  } catch (error) {
    await child.stop();
    throw error;
  }
  return { children: [child], groupId: run, url: null, outputs: [output] };
}

/** As `npm run start:screener` has them: what a batch leaves behind dies young. The same for all that is compared. */
const RUN_OPTIONS = ['--enable-source-maps', '--max-semi-space-size=32'];

/** Profiles go to a folder of the run, one for each thread. */
function nodeOptions({ run, profile, nodeOptions = [] }: StartOptions): string[] {
  const profiling = ['--cpu-prof', `--cpu-prof-dir=${join(benchFolder(), run)}`];
  return [...RUN_OPTIONS, ...(profile ? profiling : []), ...nodeOptions];
}
