import type { Kafka } from 'kafkajs';
import { openClassicProducer } from './classic-producer.js';
import { openImplicitProducer } from './implicit-producer.js';
import type { LaneProducer, ProducerOptions } from './lane-producer.js';

/**
 * A producer that holds the newest epoch of its id: when this returns, whoever had the id before can
 * commit nothing more, and what they left open was rolled back.
 */
export async function openLaneProducer(
  kafka: Kafka,
  options: ProducerOptions,
): Promise<LaneProducer> {
  return (
    (await openImplicitProducer(kafka, options)) ?? (await openClassicProducer(kafka, options))
  );
}
