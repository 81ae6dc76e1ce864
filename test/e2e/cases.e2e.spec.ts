import { expect, it } from 'vitest';
import { loadReferenceData } from '#holdpoint/lists';
import { SERVICE_VERSION } from '#holdpoint/model';
import { createReference, screenOrder } from '#holdpoint/screening';
import { CASES_NOW, loadCases } from '../support/cases.js';
import { decisionOf, ScreeningRun } from '../support/screening-run.js';

const BY_NATURE_DIFFERENT = new Set(['decidedAt', 'source', 'order']);
const reference = createReference(loadReferenceData(), { serviceVersion: SERVICE_VERSION });

/** What the function decides, as JSON carries it; when and where it was read differ by nature. */
const cases = loadCases().map(({ order, asOf }, index) => {
  const unique = { ...order, orderId: `${order.orderId}-${index}` };
  const moment = { now: CASES_NOW, ...(asOf !== undefined && { asOf }) };
  return { order: unique, decision: plain(screenOrder(unique, reference, moment)) };
});
const days = [...new Set(cases.map(({ decision }) => decision['asOf'] as string))].sort();

function plain(decision: object): Record<string, unknown> {
  const fields = Object.entries(JSON.parse(JSON.stringify(decision)) as Record<string, unknown>);
  return Object.fromEntries(fields.filter(([name]) => !BY_NATURE_DIFFERENT.has(name)));
}

it.each(days)(
  'the decision table of %s is answered through the topics as by the function',
  async (day) => {
    const those = cases.filter(({ decision }) => decision['asOf'] === day);
    // One thread: what counts here is what is decided, and each thread reads the lists.
    await using run = new ScreeningRun({ SCREENER_AS_OF: day, SCREENER_THREADS: '1' });
    await run.start();
    await run.publish(
      'created',
      those.map(({ order }) => ({ key: order.orderId, value: JSON.stringify(order) })),
    );
    await run.answered(those.length);
    const answers = new Map(
      [...run.on('approved'), ...run.on('held')].map((record) => [
        String(record.message.key),
        record,
      ]),
    );
    for (const { order, decision } of those) {
      const record = answers.get(order.orderId);
      expect(record, order.orderId).toBeDefined();
      expect(plain(decisionOf(record!).data), order.orderId).toEqual(decision);
      expect(record!.topic).toBe(
        decision['outcome'] === 'approved' ? run.topics.approved : run.topics.held,
      );
    }
  },
);
