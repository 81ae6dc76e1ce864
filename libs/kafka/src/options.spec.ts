import { describe, expect, it } from 'vitest';
import { settingsOf } from './options.js';

const least = {
  brokers: ['127.0.0.1:9092'],
  clientId: 'c',
  groupId: 'g',
  serviceVersion: '1',
  topics: { outputs: [] },
};

describe('settings', () => {
  it('have defaults for all but the addresses and names', () => {
    const settings = settingsOf(least);
    expect(settings).toMatchObject({ lanes: 4, createTopics: false, compression: 'none' });
    expect(settings.deadLetterTopic('orders')).toBe('orders.dlq');
  });

  it('that cannot be are refused, all at once', () => {
    expect(() =>
      settingsOf({
        ...least,
        brokers: [],
        lanes: 0,
        breaker: { share: 2, window: 10, minimum: 20 },
        timings: { heartbeatInterval: 10_000 },
      }),
    ).toThrow(
      'brokers is empty; lanes is 0, must be 1 or more; breaker.share must be in (0, 1]; breaker.minimum is above breaker.window; heartbeatInterval must be below sessionTimeout',
    );
  });
});
