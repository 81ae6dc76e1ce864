import { expect, it } from 'vitest';
import { createAddPartitionsParse } from './first-cause.js';

const parse = createAddPartitionsParse((code) => new Error(`code ${code}`));
const answer = (...codes: number[]) => ({
  errors: codes.map((errorCode, partition) => ({
    topic: `t${partition % 2}`,
    partitionErrors: [{ partition, errorCode }],
  })),
});

it('names the partition that was refused, not those that were not tried because of it', async () => {
  await expect(parse(answer(55, 55, 29, 55))).rejects.toThrow('code 29');
  await expect(parse(answer(0, 16))).rejects.toThrow('code 16');
});

it('hands on an answer without errors, and one that names no cause', async () => {
  const good = answer(0, 0);
  expect(await parse(good)).toBe(good);
  await expect(parse(answer(55, 55))).rejects.toThrow('code 55');
});
