import { TOPICS } from '#holdpoint/contracts';
import { describe, expect, it } from 'vitest';
import { topicNames, topicSettings } from './topics.js';

describe('the topics of the demo', () => {
  it('have the names of the contract on a broker of their own', () => {
    expect(topicNames()).toEqual(TOPICS);
  });

  it('have names that nobody else uses on a cluster that others use', () => {
    const names = Object.values(topicNames('demo-1a2b3c.'));
    expect(names).toContain('demo-1a2b3c.orders.created');
    expect(names.filter((name) => Object.values<string>(TOPICS).includes(name))).toEqual([]);
  });

  it('are told to the screener under the settings of the contract', () => {
    const settings = topicSettings(topicNames('x.'));
    expect(settings['TOPIC_ORDERS_CREATED']).toBe('x.orders.created');
    expect(settings['TOPIC_ORDERS_CREATED_DLQ']).toBe('x.orders.created.dlq');
    expect(settings['TOPIC_SCREENING_ALERTS']).toBe('x.screening.alerts');
    expect(Object.keys(settings)).toHaveLength(Object.keys(TOPICS).length);
  });
});
