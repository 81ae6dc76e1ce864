import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import { screenerConfig } from './screener.config.js';
import { expectedThreads } from './thread-count.js';

const BROKERS = { KAFKA_BROKERS: 'kafka:9092' };

describe('threads that are started before the settings are checked', () => {
  it.each([
    {},
    { SCREENER_THREADS: '3' },
    { SCREENER_THREADS: ' 2 ', SCREENER_LANES: '' },
    { SCREENER_LANES: '1' },
    { SCREENER_THREADS: '64', SCREENER_LANES: '200' },
  ])('are as many as the settings say: %j', (settings) => {
    expect(expectedThreads(settings)).toBe(
      screenerConfig({ ...BROKERS, ...settings }).service.threadCount,
    );
  });

  it('are few where the settings will be refused', () => {
    expect(expectedThreads({ SCREENER_THREADS: 'many' })).toBe(1);
    expect(expectedThreads({ SCREENER_THREADS: '999', SCREENER_LANES: '999' })).toBe(64);
    expect(expectedThreads({ SCREENER_LANES: 'x' })).toBe(Math.min(1, availableParallelism()));
  });
});
