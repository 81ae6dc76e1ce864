import { describe, expect, it } from 'vitest';
import type { Answers, TransportObserver } from '#holdpoint/kafka';
import { testKafka } from './support/driver.js';
import { untilAnswered } from './support/eventually.js';
import { expectEachAnsweredOnce } from './support/expect-once.js';
import { readCommitted } from './support/read-committed.js';
import { createRoute, uniqueName } from './support/topics.js';
import { startService, upperCaseTo } from './support/upper-caser.js';
import { numbered, write } from './support/write.js';

interface Names {
  readonly input: string;
  readonly output: string;
  readonly groupId: string;
}

/** Five batches are answered; then the group's offset is moved back in the lane's own name, and one more record comes. */
async function answerWhileOffsetsGoBack(
  { input, output, groupId }: Names,
  to: number,
  options: { answers?: Record<string, Answers>; observer?: TransportObserver },
): Promise<void> {
  await createRoute(input, [output], 1);
  await using service = await startService({
    groupId,
    lanes: 1,
    outputs: [output],
    routes: { [input]: upperCaseTo(output) },
    ...options,
  });
  for (let batch = 0; batch < 5; batch += 1) {
    await write(input, numbered(100, 1));
    await untilAnswered(groupId, [input]);
  }
  const other = testKafka().producer({ transactionalId: `${groupId}.lane-0` });
  await other.connect();
  const transaction = await other.transaction();
  await transaction.sendOffsets({
    consumerGroupId: groupId,
    topics: [{ topic: input, partitions: [{ partition: 0, offset: String(to) }] }],
  });
  await transaction.commit();
  await other.disconnect();
  await write(input, numbered(1, 1));
  await untilAnswered(groupId, [input]);
  expect(service.server.state.ready).toBe(true);
}

const names = (): Names => ({
  input: uniqueName('in'),
  output: uniqueName('out'),
  groupId: uniqueName('group'),
});

/** The place that `upperCaseTo` writes in a header. */
const answersOn = (output: string): Answers => ({
  outputs: [output],
  sourceOf: ({ headers }) => {
    const [topic = '', partition, offset] = String(headers['from']).split('/');
    return { topic, partition: Number(partition), offset: Number(offset) };
  },
});

describe('committed offsets that the brokers forgot', () => {
  it('are found in the answers, where these say what they answer: nothing is answered twice', async () => {
    const route = names();
    const told: unknown[] = [];
    await answerWhileOffsetsGoBack(route, 120, {
      answers: { [route.input]: answersOn(route.output) },
      observer: { offsetWentBack: (...what) => told.push(what) },
    });
    expect(await expectEachAnsweredOnce(route.input, route.output)).toBe(501);
    expect(told).toEqual([]);
  });

  it.each([
    ['the answers do not say it', 120, false],
    ['the last commits may have been taken back', 420, true],
  ])('are believed where %s: nothing is lost, and it is told', async (_, to, says) => {
    const route = names();
    const told: unknown[] = [];
    await answerWhileOffsetsGoBack(route, to, {
      observer: { offsetWentBack: (...what) => told.push(what) },
      ...(says && { answers: { [route.input]: answersOn(route.output) } }),
    });
    expect(told).toEqual([[route.input, 0, 500 - to]]);
    const answers = await readCommitted(route.output);
    expect(new Set(answers.map(({ headers }) => String(headers?.['from']))).size).toBe(501);
  });
});
