import type { LogEntry } from 'kafkajs';
import { KafkaTransportError } from './errors.js';
import type { TransportLogger } from './logger.js';

/** The driver's levels: 1 error, 2 warning, 4 information, 5 debugging. */
const ERROR_LEVEL = 1;
const WARNING_LEVEL = 2;

/**
 * The driver calls many things errors that the transport meets with a retry, so its errors become
 * warnings at most, and what it says while it sends and connects becomes a detail: the transport
 * reports its own failures in its own words.
 */
export function logBridge(logger: TransportLogger): () => (entry: LogEntry) => void {
  return () => (entry) => {
    const { message, ...fields } = entry.log;
    const level: number = entry.level;
    if (message.startsWith('Offset out of range')) throw outOfRange(fields);
    if (level === ERROR_LEVEL && !isRetried(entry.namespace)) {
      logger.warn(`kafkajs: ${message}`, fields);
    } else if (level <= WARNING_LEVEL) {
      logger.debug(`kafkajs: ${message}`, fields);
    }
  };
}

/** Namespaces whose errors reach the transport as rejections as well. */
function isRetried(namespace: string): boolean {
  return /^(Connection|ConnectionPool|BrokerPool|Broker|Producer|Cluster|Runner|SASL)/.test(
    namespace,
  );
}

/**
 * The driver says this and then commits a new offset, outside any transaction: orders would be lost or
 * answered twice. Throwing from its logger is the only place where it can be stopped.
 */
function outOfRange(fields: Readonly<Record<string, unknown>>): KafkaTransportError {
  const place = `${String(fields['topic'])}-${String(fields['partition'])}`;
  return new KafkaTransportError(
    'offset-out-of-range',
    `The committed offset of ${place} is not on the topic any more: records were deleted by retention before they were read, or the topic was made anew. Nothing was skipped. Decide where to go on, set the group's offset with kafka-consumer-groups.sh --reset-offsets, and start again.`,
  );
}
