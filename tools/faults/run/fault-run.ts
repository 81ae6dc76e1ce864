import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Admin, Kafka, Producer } from 'kafkajs';
import {
  createKafka,
  projectRoot,
  type Screener,
  startScreener,
  type ScreenerOptions,
  until,
} from '../../processes/index.js';
import type { Cluster } from '../cluster.js';
import { type Figures, figuresOf } from './figures.js';
import { GroupProgress } from './group-progress.js';
import { Input } from './input.js';
import { openTransactions } from './java-tools.js';
import { judge } from './judge.js';
import { forgetMembers } from './leave-group.js';
import { OnDemand } from './on-demand.js';
import { compareWithConsole, readEvidence } from './read-evidence.js';
import { type RunTopics, topicSettings, topicsOf } from './run-topics.js';

export interface RunOptions {
  readonly partitions?: number;
  readonly lanes?: number;
  /** The screeners reach the broker through the proxy. */
  readonly proxied?: boolean;
  /** Which of the brokers' listeners the screeners use; the plain one without it. */
  readonly listener?: string;
  /** More settings of the screeners, or others. */
  readonly env?: Readonly<Record<string, string>>;
  /** Kafka's own consumer is asked too. */
  readonly console?: boolean;
}

const OUTPUT_BYTES = 4_194_304;

/** Screeners on topics of their own, the orders published to them, and the judgement in the end. */
export class FaultRun implements AsyncDisposable {
  readonly id = `faults-${randomUUID().slice(0, 8)}`;
  readonly topics: RunTopics = topicsOf(this.id);
  readonly kafka: Kafka;
  readonly partitions: number;
  readonly group: GroupProgress;
  readonly input: Input;
  readonly screeners: Screener[] = [];
  private readonly brokers: readonly string[];
  private readonly admin: OnDemand<Admin>;
  private readonly producer: OnDemand<Producer>;

  constructor(
    private readonly cluster: Cluster,
    private readonly options: RunOptions = {},
  ) {
    this.kafka = createKafka(cluster.broker.brokers, this.id);
    this.partitions = options.partitions ?? 6;
    this.admin = new OnDemand(() => this.kafka.admin());
    this.producer = new OnDemand(() => this.kafka.producer());
    this.group = new GroupProgress(this.admin.get, this.id, this.topics.created);
    this.input = new Input(this.producer.get, this.topics.created, this.partitions);
    const { proxy, broker } = cluster;
    this.brokers =
      options.proxied === true && proxy
        ? [`127.0.0.1:${proxy.port}`]
        : (broker.listeners[options.listener ?? ''] ?? broker.brokers);
  }

  get running(): Screener[] {
    return this.screeners.filter(({ child }) => child.isRunning());
  }

  /** One more instance, ready when this answers; the first one creates the topics. */
  async start(
    env: Readonly<Record<string, string>> = {},
    options: Pick<ScreenerOptions, 'untilReady'> = {},
  ): Promise<Screener> {
    const screener = await startScreener({
      ...options,
      brokers: this.brokers,
      groupId: this.id,
      partitions: this.partitions,
      logFile: this.logFile(),
      env: this.settings(env),
    });
    this.screeners.push(screener);
    return screener;
  }

  /** For a start that must not succeed; answers the screener's last words. */
  async startInVain(env: Readonly<Record<string, string>>, listener: string): Promise<string> {
    const begun = startScreener({
      brokers: this.cluster.broker.listeners[listener] ?? [],
      groupId: this.id,
      logFile: this.logFile(),
      env: this.settings(env),
    });
    const started = await begun.catch((error: unknown) => error as Error);
    if (started instanceof Error) return started.message;
    await started.child.stop();
    throw new Error('the screener started, and it should not have');
  }

  /** For screeners that may not create them. */
  async createTopics(): Promise<void> {
    const admin = await this.admin.get();
    const { created, closed, ledger } = this.topics;
    await admin.createTopics({
      // The driver's own waiting fails where it asks too soon.
      waitForLeaders: false,
      topics: Object.values(this.topics).map((topic) => ({
        topic,
        numPartitions: this.partitions,
        configEntries: [
          ...(topic === created || topic === closed
            ? []
            : [{ name: 'max.message.bytes', value: String(OUTPUT_BYTES) }]),
          ...(topic === ledger ? [{ name: 'cleanup.policy', value: 'compact' }] : []),
        ],
      })),
    });
    await until(async () => (await admin.listTopics()).includes(ledger), {
      withinMs: 30_000,
      late: () => 'the topics were not created',
    });
  }

  settings(env: Readonly<Record<string, string>> = {}): Record<string, string> {
    return {
      LOG_LEVEL: 'warn',
      SCREENER_LANES: String(this.options.lanes ?? 3),
      ...topicSettings(this.topics),
      ...this.options.env,
      ...env,
    };
  }

  logFile(): string {
    this.started += 1;
    return join(projectRoot(), '.holdpoint', 'faults', `${this.id}-${this.started}.log`);
  }
  private started = 0;

  /** SIGKILL; the group is told at once, so that a successor need not wait for the session to end. */
  async kill(screener: Screener): Promise<void> {
    process.kill(screener.child.pid, 'SIGKILL');
    await this.bury(screener);
  }

  async bury({ child }: Screener): Promise<void> {
    await child.exited;
    if (this.cluster.broker.nodes.length > 1 || this.running.length > 0) return;
    await forgetMembers(this.kafka, this.cluster.broker.brokers[0] ?? '', this.id);
  }

  /** The sum of a counter over the instances that run. */
  async counter(name: string): Promise<number> {
    const texts = await Promise.all(
      this.running.map(async ({ url }) => (await fetch(`${url}/metrics`)).text()),
    );
    return texts
      .flatMap((text) => [
        ...text.matchAll(new RegExp(`^holdpoint_${name}(?:\\{.*\\})? (\\S+)$`, 'gm')),
      ])
      .reduce((sum, [, value]) => sum + Number(value), 0);
  }

  /** Lets the screeners come to the end, stops them, and judges what stands on the topics. */
  async finish(): Promise<Figures> {
    await this.input.stopLoads();
    await this.group.caughtUp();
    for (const { child } of this.running) {
      const how = await child.stop();
      if (how !== 'ended with exit code 0') throw new Error(`a screener that was stopped ${how}`);
    }
    const { brokers } = this.cluster.broker;
    const [evidence, open] = await Promise.all([
      readEvidence(this.kafka, this.id, this.topics, this.partitions),
      openTransactions(brokers, this.id),
    ]);
    const problems = [
      ...judge(evidence),
      ...open,
      ...(this.options.console === true
        ? await compareWithConsole(brokers, this.topics, evidence)
        : []),
    ];
    if (problems.length > 0) throw new Error([...problems, ...this.group.wentBack].join('; '));
    return figuresOf(evidence);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([
      ...this.screeners.map(async ({ child }) => {
        if (child.isRunning()) process.kill(child.pid, 'SIGKILL');
        await child.exited;
      }),
      this.input.abandonLoads(),
    ]);
    const admin = await this.admin.get().catch(() => null);
    await admin?.deleteTopics({ topics: Object.values(this.topics) }).catch(() => undefined);
    await this.producer.close();
    await this.admin.close();
  }
}
