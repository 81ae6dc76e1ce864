import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, questions, topicsByKey } from './support/answers.js';
import { startStack, type ComposeStack } from './support/compose-stack.js';

describe('the stack of docker-compose.yml', () => {
  let stack: ComposeStack | null = null;
  const running = (): ComposeStack => {
    if (stack === null) throw new Error('the stack is not up');
    return stack;
  };
  beforeAll(async () => {
    stack = await startStack();
  });
  afterAll(async () => {
    await stack?.[Symbol.asyncDispose]();
  });

  it('answers every order once, and a message that is no order as a dead letter', async () => {
    const asked = questions();
    const answered = topicsByKey(await ask([running().broker], asked));
    expect(Object.keys(answered).sort()).toEqual(asked.map(({ key }) => key).sort());
    expect(Object.values(answered).filter((topics) => topics.length !== 1)).toEqual([]);
    expect(answered).toMatchObject({
      'OVEN-1': ['orders.approved'],
      // libs/contracts/src/orders-created/examples/listed-end-user-in-japanese.json
      'SO-2026-004712': ['orders.held'],
      'no order': ['orders.created.dlq'],
    });
  });

  it('says that it is alive and ready, and gives its metrics', async () => {
    const statusOf = async (path: string): Promise<number> =>
      (await fetch(`${running().url}${path}`)).status;
    expect(await statusOf('/health/live')).toBe(200);
    expect(await statusOf('/health/ready')).toBe(200);
    const metrics = await (await fetch(`${running().url}/metrics`)).text();
    expect(metrics).toContain('holdpoint_');
  });
});
