import { expect, it } from 'vitest';
import { generateOrders, type OrderMessage } from '../../tools/orders/index.js';
import { inputOf, ScreeningRun } from '../support/screening-run.js';

const TODAY = new Date().toISOString().slice(0, 10);

/** Every input offset is answered once and only once; what had no value is the only thing without an answer. */
function expectOneAnswerEach(run: ScreeningRun, messages: readonly OrderMessage[]): void {
  const inputs = run
    .on('created')
    .filter(({ message }) => message.value !== null)
    .map(({ partition, message }) => `${partition}/${message.offset}`);
  expect(run.on('created')).toHaveLength(messages.length);
  expect(run.answers().map(inputOf).sort()).toEqual(inputs.sort());
}

/** The answers of one partition stand in the order of their questions. */
function expectOrderKept(run: ScreeningRun): void {
  for (const topic of ['approved', 'held', 'createdDlq'] as const) {
    const seen = new Map<number, number>();
    for (const record of run.on(topic)) {
      const [partition, offset] = inputOf(record).split('/').map(Number) as [number, number];
      expect(record.partition).toBe(partition);
      expect(offset).toBeGreaterThan(seen.get(partition) ?? -1);
      seen.set(partition, offset);
    }
  }
}

it('every order gets exactly one answer: approved, held, a dead letter, or, without a value, a counted skip', async () => {
  await using run = new ScreeningRun();
  const messages = generateOrders(400, { day: TODAY });
  const { url } = await run.start();
  await run.publish('created', messages);
  const expected = (answer: OrderMessage['expect']): number =>
    messages.filter((message) => message.expect === answer).length;
  await run.answered(messages.length - expected('skipped'));

  expectOneAnswerEach(run, messages);
  expectOrderKept(run);
  expect(run.on('createdDlq')).toHaveLength(expected('dead-letter'));
  expect(run.on('approved').length + run.on('held').length).toBe(expected('decision'));
  expect(run.on('alerts').length).toBeGreaterThanOrEqual(run.on('held').length);
  const metrics = await (await fetch(`${url}/metrics`)).text();
  expect(metrics).toContain(
    `holdpoint_messages_skipped_total{topic="${run.topics.created}"} ${expected('skipped')}`,
  );
});

it('a screener killed again and again in mid-batch loses nothing and answers nothing twice', async () => {
  await using run = new ScreeningRun();
  const messages = generateOrders(12_000, { day: TODAY });
  const answers = messages.filter(({ expect: answer }) => answer !== 'skipped').length;
  let screener = await run.start();
  await run.publish('created', messages);
  for (const share of [0.02, 0.2, 0.4]) {
    await run.answered(Math.floor(answers * share));
    process.kill(screener.child.pid, 'SIGKILL');
    await screener.child.exited;
    expect(run.answers().length).toBeLessThan(answers);
    screener = await run.start();
  }
  await run.answered(answers);
  expect(await screener.child.stop()).toBe('ended with exit code 0');
  expectOneAnswerEach(run, messages);
  expectOrderKept(run);
});

it('two instances share the work, and one that leaves hands over without loss', async () => {
  await using run = new ScreeningRun();
  const messages = generateOrders(3000, { day: TODAY });
  const answers = messages.filter(({ expect: answer }) => answer !== 'skipped').length;
  const first = await run.start();
  await run.publish('created', messages.slice(0, 1500));
  await run.start();
  await run.publish('created', messages.slice(1500));
  expect(await first.child.stop()).toBe('ended with exit code 0');
  await run.answered(answers);
  expectOneAnswerEach(run, messages);
  expectOrderKept(run);
});
