import type { Kafka } from 'kafkajs';

/** What its consumers and producers are built with. */
interface ClusterOptions {
  readonly allowAutoTopicCreation: boolean;
  /** Milliseconds. */
  readonly metadataMaxAge: number;
  readonly isolationLevel?: number;
  readonly maxInFlightRequests?: number;
}

/**
 * The driver's connection to all brokers, for requests that it offers no method for. The driver keeps it behind a
 * symbol; the pinned files say that it is as it was read.
 */
export function createCluster(kafka: Kafka, options: ClusterOptions): unknown {
  const symbol = Object.getOwnPropertySymbols(kafka).find(
    ({ description }) => description === 'private:Kafka:createCluster',
  );
  const create = (kafka as unknown as Record<symbol, (options: ClusterOptions) => unknown>)[
    symbol!
  ]!;
  return create(options);
}
