import type * as Kafkajs from 'kafkajs';
import { connectSocket } from './connect-socket.js';
import { kafkajs } from './driver.js';
import { logBridge } from './log-bridge.js';
import type { TransportLogger } from './logger.js';
import type { OutputCompression, TransportSettings } from './options.js';

/** Of look-ups and connections; what is inside a transaction is never retried by the driver. */
const RETRY = { initialRetryTime: 50, multiplier: 1.5, maxRetryTime: 1_000 } as const;
const RETRIES = 10;

/** What it takes to reach the brokers. */
export type ConnectionSettings = Pick<
  TransportSettings,
  'brokers' | 'clientId' | 'ssl' | 'sasl' | 'timings'
>;

export function createDriver(
  settings: ConnectionSettings,
  logger: TransportLogger,
  retries = RETRIES,
): Kafkajs.Kafka {
  const { brokers, clientId, ssl, sasl, timings } = settings;
  return new kafkajs.Kafka({
    brokers: [...brokers],
    clientId,
    ...(ssl !== undefined && { ssl }),
    ...(sasl !== undefined && { sasl }),
    socketFactory: connectSocket,
    connectionTimeout: timings.connectionTimeout,
    requestTimeout: timings.requestTimeout,
    retry: { ...RETRY, retries },
    logCreator: logBridge(logger),
  });
}

export function compressionOf(
  compression: OutputCompression,
  { CompressionTypes }: typeof Kafkajs,
): Kafkajs.CompressionTypes {
  const types: Readonly<Record<OutputCompression, Kafkajs.CompressionTypes>> = {
    none: CompressionTypes.None,
    gzip: CompressionTypes.GZIP,
    snappy: CompressionTypes.Snappy,
    lz4: CompressionTypes.LZ4,
    zstd: CompressionTypes.ZSTD,
  };
  return types[compression];
}
