import type { Logger } from 'pino';
import {
  securityFromFiles,
  type SaslFiles,
  TransactionalKafkaServer,
  type TransactionalKafkaOptions,
  type TransportObserver,
} from '#holdpoint/kafka';
import { SERVICE_VERSION } from '#holdpoint/model';
import { answersOf } from './answers.js';
import type { Metrics } from './metrics.js';
import type { KafkaConfig } from './kafka.config.js';
import type { ScreenerConfig } from './screener.config.js';
import { readersOf } from './readers.js';
import { ConfigurationError } from './settings.js';

/** What a screening thread lets the transport call. */
export interface ScreeningHooks {
  /** The consumer has ended for good. */
  readonly onFatal: (error: Error) => void;
  /** Ends when this member may join the group. */
  readonly beforeJoin: () => Promise<void>;
}

/** The transport as the settings ask for it. Secrets are read from their files here. */
export function transport(
  config: ScreenerConfig,
  metrics: Metrics,
  logger: Logger,
  { onFatal, beforeJoin }: ScreeningHooks,
): TransactionalKafkaServer {
  const options: TransactionalKafkaOptions = {
    brokers: config.kafka.brokers,
    clientId: config.kafka.clientId,
    groupId: config.kafka.groupId,
    ...securityFromFiles({ ssl: tlsOf(config.kafka), sasl: saslOf(config.kafka) }),
    lanes: config.service.lanes,
    topics: {
      outputs: [
        { name: config.topics.ordersApproved },
        { name: config.topics.ordersHeld },
        { name: config.topics.screeningAlerts },
        { name: config.topics.ordersScreened, compacted: true },
      ],
    },
    createTopics: config.service.createTopics && {
      partitions: config.service.partitions,
      replicationFactor: config.service.replicationFactor,
    },
    deadLetterTopic: (input) =>
      input === config.topics.ordersClosed
        ? config.topics.ordersClosedDlq
        : config.topics.ordersCreatedDlq,
    readers: readersOf(config),
    answers: answersOf(config.topics),
    serviceVersion: SERVICE_VERSION,
    breaker: {
      share: config.service.deadLetterShare,
      window: config.service.deadLetterWindow,
      minimum: Math.min(config.service.deadLetterMinimum, config.service.deadLetterWindow),
    },
    compression: config.service.outputCompression,
    observer: observe(metrics),
    logger: {
      debug: (message, fields = {}) => logger.debug(fields, message),
      info: (message, fields = {}) => logger.info(fields, message),
      warn: (message, fields = {}) => logger.warn(fields, message),
      error: (message, fields = {}) => logger.error(fields, message),
    },
    beforeJoin,
    onFatal,
  };
  return new TransactionalKafkaServer(options);
}

function tlsOf({
  ssl,
  sslCaFile,
  sslCertFile,
  sslKeyFile,
}: KafkaConfig): Parameters<typeof securityFromFiles>[0]['ssl'] {
  if (!ssl) return false;
  return {
    ...(sslCaFile !== undefined && { caFile: sslCaFile }),
    ...(sslCertFile !== undefined && { certFile: sslCertFile }),
    ...(sslKeyFile !== undefined && { keyFile: sslKeyFile }),
  };
}

function saslOf(config: KafkaConfig): SaslFiles | undefined {
  const {
    saslMechanism: mechanism,
    saslUsername: username,
    saslPasswordFile: passwordFile,
  } = config;
  if (mechanism === undefined) return undefined;
  if (mechanism === 'oauthbearer' && config.saslTokenFile !== undefined) {
    return { mechanism, tokenFile: config.saslTokenFile };
  }
  if (username === undefined || passwordFile === undefined) {
    throw new ConfigurationError([
      `KAFKA_SASL_MECHANISM is ${mechanism}, which needs KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD_FILE` +
        (mechanism === 'oauthbearer'
          ? ' with KAFKA_SASL_TOKEN_ENDPOINT, or KAFKA_SASL_TOKEN_FILE'
          : ''),
    ]);
  }
  if (mechanism !== 'oauthbearer') return { mechanism, username, passwordFile };
  if (config.saslTokenEndpoint === undefined) {
    throw new ConfigurationError([
      'KAFKA_SASL_MECHANISM is oauthbearer, which needs KAFKA_SASL_TOKEN_ENDPOINT or KAFKA_SASL_TOKEN_FILE',
    ]);
  }
  return {
    mechanism,
    tokenEndpoint: config.saslTokenEndpoint,
    oauthClientId: username,
    clientSecretFile: passwordFile,
    ...(config.saslTokenScope !== undefined && { scope: config.saslTokenScope }),
  };
}

function observe(metrics: Metrics): TransportObserver {
  return {
    recordsConsumed: (topic, records, skipped) => {
      metrics.consumed.inc({ topic }, records);
      if (skipped > 0) metrics.skipped.inc({ topic }, skipped);
    },
    deadLetter: (_topic, errorClass) => metrics.deadLetters.inc({ reason: errorClass }),
    transactionCommitted: (_lane, _records, milliseconds) =>
      metrics.processDuration.observe(milliseconds / 1000),
    transactionAborted: () => metrics.publishFailures.inc(),
    offsetWentBack: (topic, _partition, records) => metrics.offsetsWentBack.inc({ topic }, records),
    laneFenced: (_lane, again) => {
      if (again) metrics.retries.inc();
    },
    laneState: (lane, state) => metrics.laneState(lane, state === 'stopped'),
    laneReleased: (lane) => metrics.laneState(lane, false),
    rebalanced: () => {
      metrics.rebalances.inc();
      // A partition that went elsewhere has its lag there.
      metrics.lag.reset();
    },
    lag: (topic, partition, records) =>
      metrics.lag.set({ topic, partition: String(partition) }, records),
  };
}
