import { describe, expect, it } from 'vitest';
import type { OrderMessage } from '../orders/index.js';
import { Answers } from './answers.js';
import type { Published } from './publish.js';
import { tallyUp } from './tally.js';
import { topicNames } from './topics.js';

const topics = topicNames();
const published = (offset: number, expected: OrderMessage['expect']): Published => ({
  message: {
    story: 'civil-with-papers',
    key: `SO-${offset}`,
    value: expected === 'skipped' ? null : Buffer.from('{}'),
    headers: {},
    expect: expected,
  },
  position: `3/${offset}`,
  sentAt: 1_000 + offset,
});

const record = (topic: string, value: unknown, headers = {}, receivedAt = 1_050) => ({
  topic,
  partition: 3,
  receivedAt,
  message: {
    key: null,
    value: Buffer.from(JSON.stringify(value)),
    headers,
    timestamp: '0',
    attributes: 0,
    offset: '0',
  },
});
const decision = (offset: number, outcome: 'approved' | 'held') =>
  record(outcome === 'held' ? topics.ordersHeld : topics.ordersApproved, {
    data: {
      outcome,
      findings: [],
      source: { topic: topics.ordersCreated, partition: 3, offset: `${offset}` },
    },
  });
const deadLetter = (offset: number) =>
  record(
    topics.ordersCreatedDlq,
    {},
    {
      'dlq.partition': Buffer.from('3'),
      'dlq.offset': Buffer.from(`${offset}`),
      'dlq.error-class': Buffer.from('invalid'),
      'dlq.error-code': Buffer.from('number-too-small'),
      'dlq.problems': Buffer.from(
        '[{"path":"/items/0/quantity","code":"number-too-small","message":"…"}]',
      ),
    },
  );

function tally(
  sent: readonly Published[],
  records: readonly ReturnType<typeof record>[],
  skipped = 0,
) {
  const answers = new Answers(topics);
  for (const each of records) answers.take(each);
  return tallyUp(sent, answers, skipped);
}

const sent = [
  published(0, 'decision'),
  published(1, 'decision'),
  published(2, 'dead-letter'),
  published(3, 'skipped'),
];

describe('the sum at the end of the demo', () => {
  it('adds up when every message has the one answer that the contract promises', () => {
    const result = tally(sent, [decision(0, 'approved'), decision(1, 'held'), deadLetter(2)], 1);
    expect(result).toMatchObject({
      published: 4,
      approved: 1,
      held: 1,
      deadLetters: 1,
      skipped: 1,
    });
    expect(result.problems).toEqual([]);
  });

  it('says which order got no answer', () => {
    const { problems } = tally(sent, [decision(0, 'approved'), deadLetter(2)], 1);
    expect(problems.join()).toContain(
      'SO-1 (civil-with-papers, 3/1) got no answer instead of decision',
    );
  });

  it('says when an order was answered twice', () => {
    const { problems } = tally(
      sent,
      [decision(0, 'approved'), decision(0, 'held'), decision(1, 'held'), deadLetter(2)],
      1,
    );
    expect(problems.join()).toContain('3/0 was answered more than once');
  });

  it('says when a message that can be read became a dead letter', () => {
    const { problems } = tally(sent, [decision(0, 'approved'), deadLetter(1), deadLetter(2)], 1);
    expect(problems.join()).toContain('got dead-letter instead of decision');
  });

  it('says when somebody was answered whom we never asked about', () => {
    const records = [
      decision(0, 'approved'),
      decision(1, 'held'),
      deadLetter(2),
      decision(9, 'held'),
    ];
    expect(tally(sent, records, 1).problems.join()).toContain(
      '3/9, which we did not publish, was answered',
    );
  });

  it('says when a message without a value was not skipped', () => {
    const records = [decision(0, 'approved'), decision(1, 'held'), deadLetter(2)];
    expect(tally(sent, records, 0).problems.join()).toContain(
      '4 messages went in, 3 were answered',
    );
  });

  it('measures from the publishing of a message to its answer', () => {
    const { latency } = tally(
      sent,
      [decision(0, 'approved'), decision(1, 'held'), deadLetter(2)],
      1,
    );
    expect(latency).toMatchObject({ count: 3, p50: 49, most: 50 });
  });
});

describe('a dead letter', () => {
  it('is known by the place of its message, and says where the problem is', () => {
    const answers = new Answers(topics);
    answers.take(deadLetter(7));
    expect(answers.byPosition.get('3/7')).toMatchObject({
      kind: 'dead-letter',
      deadLetter: {
        errorClass: 'invalid',
        errorCode: 'number-too-small',
        paths: ['/items/0/quantity'],
      },
    });
  });
});
