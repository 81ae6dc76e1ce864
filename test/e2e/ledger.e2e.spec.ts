import { expect, it } from 'vitest';
import { until } from '../../tools/processes/index.js';
import { decisionOf, ScreeningRun } from '../support/screening-run.js';

const order = (orderId: string, revision: number) => ({
  key: orderId,
  value: JSON.stringify({
    orderId,
    revision,
    destinationCountry: 'DE',
    parties: [{ role: 'end-user', name: 'Bakery Müller GmbH', country: 'DE' }],
    items: [{ description: `Oven, revision ${revision}`, originCountry: 'DE' }],
  }),
});
const closed = (orderId: string) => ({
  key: orderId,
  value: JSON.stringify({ orderId, reason: 'shipped', closedAt: '2026-11-24T10:00:00Z' }),
});

it('the ledger holds the newest revision of every open order, and a closed one leaves it', async () => {
  await using run = new ScreeningRun();
  await run.start();
  await run.publish('created', [order('A', 2), order('B', 1), order('A', 1), order('B', 1)]);
  await run.answered(4);
  await run.publish('closed', [
    closed('B'),
    closed('C'),
    { key: 'D', value: '{"orderId":"D","reason":"lost"}' },
  ]);
  await until(() => run.on('ledger').length >= 5 && run.on('closedDlq').length === 1, {
    withinMs: 30_000,
    late: () => `${run.on('ledger').length} ledger records`,
  });
  await run.publish('created', [order('C', 1)]);
  await run.answered(5);

  const ledger = new Map<string, number | null>();
  for (const { message } of run.on('ledger')) {
    const entry =
      message.value === null
        ? null
        : (JSON.parse(String(message.value)) as { order: { revision: number } });
    ledger.set(String(message.key), entry === null ? null : entry.order.revision);
  }
  expect(ledger).toEqual(
    new Map([
      ['A', 2],
      ['B', null],
      ['C', null],
    ]),
  );
  expect(
    run.on('closedDlq').map(({ message }) => String(message.headers?.['dlq.error-class'])),
  ).toEqual(['invalid']);
});

it('the same order again is answered again, with the same decision id', async () => {
  await using run = new ScreeningRun();
  await run.start();
  await run.publish('created', [order('A', 1), order('A', 1)]);
  await run.answered(2);
  const [first, second] = run.answers().map(decisionOf);
  expect(second?.id).toBe(first?.id);
  expect(second?.data.decisionId).toBe(first?.data.decisionId);
});
