import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SERVICE_VERSION } from '#holdpoint/model';
import { screenerConfig } from './screener.config.js';
import { ConfigurationError } from './settings.js';

const problemsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    screenerConfig(environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
};

it('needs nothing but the address of a broker', () => {
  const config = screenerConfig({ KAFKA_BROKERS: 'kafka-1:9092, kafka-2:9092' });
  expect(config.kafka.brokers).toEqual(['kafka-1:9092', 'kafka-2:9092']);
  expect(config.kafka.groupId).toBe('holdpoint-screener');
  expect(config.topics.ordersCreated).toBe('orders.created');
  expect(config.service).toMatchObject({
    lanes: 4,
    partitions: 12,
    createTopics: false,
    httpPort: 8080,
    embedOrder: 'held',
  });
});

it('names every setting that cannot be used, at once and by its variable', () => {
  expect(
    problemsOf({
      KAFKA_SSL: 'maybe',
      SCREENER_LANES: '0',
      SCREENER_EMBED_ORDER: 'some',
      SCREENER_AS_OF: 'today',
    }),
  ).toEqual([
    'KAFKA_SSL must be `true` or `false`, not "maybe"',
    'KAFKA_BROKERS is missing: name at least one Kafka broker as host:port',
    'SCREENER_LANES must not be less than 1',
    'SCREENER_AS_OF must be a day, YYYY-MM-DD',
    'SCREENER_EMBED_ORDER must be one of the following values: held, always, never',
  ]);
});

it('counts an empty variable as absent', () => {
  expect(
    screenerConfig({ KAFKA_BROKERS: 'localhost:9092', SCREENER_LANES: ' ' }).service.lanes,
  ).toBe(4);
});

it('refuses a broker without a port', () => {
  expect(problemsOf({ KAFKA_BROKERS: 'kafka' })).toEqual([
    'KAFKA_BROKERS must be host:port, several separated by commas',
  ]);
});

it('bears the version that package.json states', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(SERVICE_VERSION).toBe(version);
});
