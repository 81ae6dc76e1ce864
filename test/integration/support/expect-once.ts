import { expect } from 'vitest';
import { readCommitted } from './read-committed.js';

/**
 * Every record of the input has exactly one answer, in its own partition and in the order of the input.
 * The answers carry the place of their input in the header `from`.
 */
export async function expectEachAnsweredOnce(input: string, output: string): Promise<number> {
  const [inputs, answers] = [await readCommitted(input), await readCommitted(output)];
  expect(
    answers.map(({ partition, headers, value }) => ({
      partition,
      from: String(headers?.['from']),
      value: String(value),
    })),
  ).toEqual(
    inputs.map(({ topic, partition, offset, value }) => ({
      partition,
      from: `${topic}/${partition}/${offset}`,
      value: String(value).toUpperCase(),
    })),
  );
  return inputs.length;
}
