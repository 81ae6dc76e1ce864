import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { StoredRecord } from '#holdpoint/kafka';
import { answersOf } from './answers.js';
import { screenerConfig } from './screener.config.js';

const { topics } = screenerConfig({ KAFKA_BROKERS: 'localhost:9092' });
const answers = answersOf(topics)['orders.created']!;
const record = (value: string | null): StoredRecord => ({
  topic: 'orders.held',
  partition: 3,
  offset: 7,
  timestamp: '0',
  key: null,
  value: value === null ? null : Buffer.from(value),
  headers: {},
});
const EXAMPLES = globSync('libs/contracts/src/orders-{approved,held}/examples/*.json');

describe('which order a decision answers', () => {
  it('is told on both topics of decisions', () => {
    expect(answers.outputs).toEqual(['orders.approved', 'orders.held']);
  });

  it.each(EXAMPLES)('%s says it, or has none', (file) => {
    const value = readFileSync(file, 'utf8');
    const { source } = (JSON.parse(value) as { data: { source: { offset: string } | null } }).data;
    const place = source && { ...source, offset: Number(source.offset) };
    expect(answers.sourceOf(record(value))).toEqual(place);
  });

  it.each(['', 'not JSON', 'null', '[]', '{"data":null}', '{"data":{}}', null])(
    'somebody else’s record, %j, answers nothing',
    (value) => {
      expect(answers.sourceOf(record(value))).toBeNull();
    },
  );
});
