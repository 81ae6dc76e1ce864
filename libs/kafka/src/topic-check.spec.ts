import { describe, expect, it } from 'vitest';
import { checkTopics, type TopicFacts } from './topic-check.js';

function topic(name: string, facts: Partial<TopicFacts> = {}): TopicFacts {
  return { name, partitions: 12, maxMessageBytes: 4_194_304, isCompacted: false, ...facts };
}

const plan = {
  inputs: ['created', 'closed'],
  outputs: [{ name: 'approved' }, { name: 'ledger', compacted: true }],
};
const good = [
  topic('created', { maxMessageBytes: 1_048_588 }),
  topic('closed', { maxMessageBytes: 1_048_588 }),
  topic('approved', { partitions: 24 }),
  topic('ledger', { isCompacted: true, maxMessageBytes: 8_388_608 }),
];
const changed = (name: string, facts: Partial<TopicFacts>): TopicFacts[] =>
  good.map((each) => (each.name === name ? { ...each, ...facts } : each));

describe('topics that can carry the answers', () => {
  it('are accepted, each with its own limit', () => {
    const { inputPartitions, outputs } = checkTopics(plan, good);
    expect({ inputPartitions, partitions: outputs.partitions }).toEqual({
      inputPartitions: 12,
      partitions: 12,
    });
    expect(
      [...outputs.topics].map(([name, { maxMessageBytes }]) => [name, maxMessageBytes]),
    ).toEqual([
      ['approved', 4_194_304],
      ['ledger', 8_388_608],
    ]);
  });

  it('an output with more partitions than the inputs is accepted, one with fewer is not', () => {
    expect(() => checkTopics(plan, changed('approved', { partitions: 11 }))).toThrow(
      'approved has 11 partitions and the inputs have 12',
    );
  });

  it('where an input takes larger messages than 4 MiB, its outputs and dead letters must, too', () => {
    expect(() => checkTopics(plan, changed('created', { maxMessageBytes: 5_000_000 }))).toThrow(
      'approved has max.message.bytes=4194304, at least 5065536 is needed',
    );
  });

  it('a single missing topic is named', () => {
    const facts = good.filter(({ name }) => name !== 'closed');
    expect(() => checkTopics(plan, facts)).toThrow('The topic closed does not exist');
  });

  it('inputs of different sizes and a ledger that is not compacted are refused', () => {
    expect(() => checkTopics(plan, changed('closed', { partitions: 6 }))).toThrow(
      'created has 12, closed has 6',
    );
    expect(() => checkTopics(plan, changed('ledger', { isCompacted: false }))).toThrow(
      'ledger must be compacted and is not',
    );
  });
});
