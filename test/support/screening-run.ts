import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Kafka } from 'kafkajs';
import {
  type CommittedRecord,
  createKafka,
  partitionOf,
  projectRoot,
  readCommitted,
  type Reader,
  type Screener,
  startScreener,
  until,
} from '../../tools/processes/index.js';
import { testBrokers } from './broker.js';

export interface Publication {
  readonly key: string;
  readonly value: Buffer | string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

const PARTITIONS = 4;
const WITHIN_MS = 110_000;

const topicsOf = (run: string) => ({
  created: `${run}.created`,
  closed: `${run}.closed`,
  approved: `${run}.approved`,
  held: `${run}.held`,
  alerts: `${run}.alerts`,
  ledger: `${run}.screened`,
  createdDlq: `${run}.created.dlq`,
  closedDlq: `${run}.closed.dlq`,
});
type Topics = ReturnType<typeof topicsOf>;

/** A screener on topics of its own, what is published to it, and everything it answered under read_committed. */
export class ScreeningRun implements AsyncDisposable {
  readonly run = `run-${randomUUID().slice(0, 8)}`;
  readonly topics: Topics = topicsOf(this.run);
  readonly records: CommittedRecord[] = [];
  readonly kafka: Kafka = createKafka(testBrokers(), this.run);
  private screeners: Screener[] = [];
  private reader: Reader | undefined;

  constructor(private readonly env: Readonly<Record<string, string>> = {}) {}

  /** Starts one more instance, ready when this answers. */
  async start(): Promise<Screener> {
    const { topics } = this;
    const screener = await startScreener({
      brokers: testBrokers(),
      groupId: this.run,
      partitions: PARTITIONS,
      logFile: join(
        projectRoot(),
        '.holdpoint',
        'test',
        `${this.run}-${this.screeners.length}.log`,
      ),
      env: {
        LOG_LEVEL: 'warn',
        SCREENER_LANES: '2',
        TOPIC_ORDERS_CREATED: topics.created,
        TOPIC_ORDERS_CLOSED: topics.closed,
        TOPIC_ORDERS_APPROVED: topics.approved,
        TOPIC_ORDERS_HELD: topics.held,
        TOPIC_SCREENING_ALERTS: topics.alerts,
        TOPIC_ORDERS_SCREENED: topics.ledger,
        TOPIC_ORDERS_CREATED_DLQ: topics.createdDlq,
        TOPIC_ORDERS_CLOSED_DLQ: topics.closedDlq,
        ...this.env,
      },
    });
    this.screeners.push(screener);
    this.reader ??= await readCommitted(
      this.kafka,
      `${this.run}-reader`,
      Object.values(topics),
      (record) => {
        this.records.push(record);
      },
    );
    return screener;
  }

  /** Publishes in the order given; the messages of one key stay in order. */
  async publish(topic: keyof Topics, publications: readonly Publication[]): Promise<void> {
    const producer = this.kafka.producer({ idempotent: true });
    await producer.connect();
    for (let start = 0; start < publications.length; start += 500) {
      await producer.send({
        topic: this.topics[topic],
        messages: publications.slice(start, start + 500).map(({ key, value, headers }) => ({
          key,
          value,
          partition: partitionOf(key, PARTITIONS),
          ...(headers && { headers: { ...headers } }),
        })),
      });
    }
    await producer.disconnect();
  }

  on(topic: keyof Topics): CommittedRecord[] {
    return this.records.filter((record) => record.topic === this.topics[topic]);
  }

  /** Waits until so many answers (decisions and dead letters) were committed. */
  async answered(count: number): Promise<void> {
    await until(() => this.answers().length >= count, {
      withinMs: WITHIN_MS,
      late: () => `${this.answers().length} of ${count} answers after ${WITHIN_MS / 1000} s`,
    });
  }

  answers(): CommittedRecord[] {
    return [...this.on('approved'), ...this.on('held'), ...this.on('createdDlq')];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.screeners.map(({ child }) => child.stop()));
    await this.reader?.stop();
    const admin = this.kafka.admin();
    await admin.connect();
    await admin.deleteTopics({ topics: Object.values(this.topics) }).catch(() => undefined);
    await admin.disconnect();
  }
}

export interface DecisionEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly data: {
    readonly orderId: string;
    readonly revision: number;
    readonly decisionId: string;
    readonly outcome: string;
    readonly ruling: string;
    readonly asOf: string;
    readonly findings: readonly {
      readonly reason: string;
      readonly answered: boolean;
      readonly entry?: string;
    }[];
    readonly source: {
      readonly topic: string;
      readonly partition: number;
      readonly offset: string;
    };
    readonly order?: unknown;
  };
}

export function decisionOf({ message }: CommittedRecord): DecisionEvent {
  return JSON.parse(String(message.value)) as DecisionEvent;
}

/** Which input an answer belongs to, as `partition/offset`. */
export function inputOf(record: CommittedRecord): string {
  const header = (name: string): string => String(record.message.headers?.[name] ?? '');
  if (header('dlq.offset') !== '') return `${header('dlq.partition')}/${header('dlq.offset')}`;
  const { partition, offset } = decisionOf(record).data.source;
  return `${partition}/${offset}`;
}
