import type { SASLOptions } from 'kafkajs';
import type { ConnectionOptions } from 'node:tls';
import { KafkaTransportError } from './errors.js';
import type { Answers } from './stored-record.js';
import type { TransportLogger } from './logger.js';
import type { TransportObserver } from './observer.js';
import type { RecordReader } from './read-group.js';

export const OUTPUT_COMPRESSIONS = ['none', 'gzip', 'snappy', 'lz4', 'zstd'] as const;
export type OutputCompression = (typeof OUTPUT_COMPRESSIONS)[number];

/** When more than `share` of the last `window` records of a lane are dead letters, the lane stops. */
export interface BreakerOptions {
  readonly share: number;
  readonly window: number;
  /** Nothing stops before this many records were seen. */
  readonly minimum: number;
}

export interface OutputTopic {
  readonly name: string;
  /** Keeps the last record of each key; every record needs a key. */
  readonly compacted?: boolean;
}

export interface TransactionalKafkaOptions {
  readonly brokers: readonly string[];
  readonly clientId: string;
  readonly groupId: string;
  /** `true` trusts the system's authorities; see `securityFromFiles`. */
  readonly ssl?: ConnectionOptions | boolean | undefined;
  readonly sasl?: SASLOptions | undefined;
  /**
   * Transactional producers in the whole group: an upper bound for instances. All members must have
   * the same number, so changing it needs a full stop. Default 4.
   */
  readonly lanes?: number;
  /** The inputs are the topics of the `@EventPattern` handlers; dead-letter topics are added by themselves. */
  readonly topics: { readonly outputs: readonly OutputTopic[] };
  /** What is missing is created; by default nothing is. */
  readonly createTopics?:
    { readonly partitions: number; readonly replicationFactor?: number } | false;
  readonly deadLetterTopic?: (inputTopic: string) => string;
  /**
   * By input topic: what its handler gets instead of the bytes. Many records are read before the first is handled, which
   * costs less than to read each in its handler.
   */
  readonly readers?: Readonly<Record<string, RecordReader>>;
  /**
   * By input topic: where its answers say what they answer. Looked at when the brokers have forgotten what they had confirmed
   * as committed; dead letters say it by themselves. Without it such records are answered again.
   */
  readonly answers?: Readonly<Record<string, Answers>>;
  /** Written on the dead letters that the transport makes itself. */
  readonly serviceVersion: string;
  readonly breaker?: BreakerOptions;
  /** Of the outputs. Default none. */
  readonly compression?: OutputCompression;
  /** Records without a value are counted and not handed over, unless told otherwise. */
  readonly nullValues?: 'skip' | 'deliver';
  readonly observer?: TransportObserver;
  readonly logger?: TransportLogger;
  /**
   * Waited for when all is prepared and only the group is left to join. For members that start together: those that
   * join at the same moment are dealt the lanes at once, where each that comes later makes the group begin anew.
   */
  readonly beforeJoin?: () => Promise<void>;
  /** The consumer has ended for good. The application should end the process; by default it is only logged. */
  readonly onFatal?: (error: KafkaTransportError) => void;
  readonly timings?: Partial<TransportTimings>;
}

/** Milliseconds and bytes; the defaults are explained in docs/reference/kafka-transport.md. */
export interface TransportTimings {
  readonly sessionTimeout: number;
  readonly heartbeatInterval: number;
  readonly rebalanceTimeout: number;
  /** How long the broker may hold a fetch that finds nothing. */
  readonly maxWait: number;
  /**
   * How long the brokers leave a transaction open that nobody ends. A new owner of the lane ends it at
   * once, so this is for a cluster that was away: it does not guard against KAFKA-20734, settle-predecessor.ts does.
   */
  readonly transactionTimeout: number;
  readonly connectionTimeout: number;
  readonly requestTimeout: number;
  readonly metadataMaxAge: number;
  /** Hard limit for closing. */
  readonly closeTimeout: number;
  readonly maxBytesPerPartition: number;
  readonly maxBytesPerFetch: number;
}

export const DEFAULT_TIMINGS: TransportTimings = {
  sessionTimeout: 10_000,
  heartbeatInterval: 1_000,
  rebalanceTimeout: 20_000,
  maxWait: 200,
  transactionTimeout: 300_000,
  connectionTimeout: 5_000,
  requestTimeout: 30_000,
  metadataMaxAge: 30_000,
  closeTimeout: 25_000,
  maxBytesPerPartition: 1_048_576,
  maxBytesPerFetch: 16_777_216,
};

export const DEFAULT_BREAKER: BreakerOptions = { share: 0.05, window: 10_000, minimum: 1_000 };

export const DEFAULT_LANES = 4;

/** Options with every default in place. */
export interface TransportSettings extends Omit<
  TransactionalKafkaOptions,
  'timings' | 'createTopics'
> {
  readonly lanes: number;
  readonly createTopics:
    { readonly partitions: number; readonly replicationFactor?: number } | false;
  readonly deadLetterTopic: (inputTopic: string) => string;
  readonly breaker: BreakerOptions;
  readonly compression: OutputCompression;
  readonly nullValues: 'skip' | 'deliver';
  readonly observer: TransportObserver;
  readonly timings: TransportTimings;
}

/** Puts the defaults in and names every setting that cannot be. */
export function settingsOf(options: TransactionalKafkaOptions): TransportSettings {
  const settings: TransportSettings = {
    ...options,
    lanes: options.lanes ?? DEFAULT_LANES,
    createTopics: options.createTopics ?? false,
    deadLetterTopic: options.deadLetterTopic ?? ((topic) => `${topic}.dlq`),
    breaker: options.breaker ?? DEFAULT_BREAKER,
    compression: options.compression ?? 'none',
    nullValues: options.nullValues ?? 'skip',
    observer: options.observer ?? {},
    timings: { ...DEFAULT_TIMINGS, ...options.timings },
  };
  const problems = problemsOf(settings);
  if (problems.length > 0) {
    throw new KafkaTransportError(
      'settings-invalid',
      `The Kafka transport's settings cannot be used: ${problems.join('; ')}.`,
    );
  }
  return settings;
}

function problemsOf(settings: TransportSettings): string[] {
  const { lanes, breaker, timings } = settings;
  const problems: string[] = [];
  if (settings.brokers.length === 0) problems.push('brokers is empty');
  if (settings.groupId === '') problems.push('groupId is empty');
  if (!Number.isInteger(lanes) || lanes < 1) problems.push(`lanes is ${lanes}, must be 1 or more`);
  if (!(breaker.share > 0 && breaker.share <= 1)) problems.push('breaker.share must be in (0, 1]');
  if (breaker.minimum > breaker.window) problems.push('breaker.minimum is above breaker.window');
  if (timings.heartbeatInterval >= timings.sessionTimeout) {
    problems.push('heartbeatInterval must be below sessionTimeout');
  }
  return problems;
}
