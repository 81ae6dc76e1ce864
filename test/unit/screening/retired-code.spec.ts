import { describe, expect, it } from 'vitest';
import { createReference, screenOrder } from '#holdpoint/screening';
import { anOrder, BASE_LICENCE, CONTROLLED_ITEM } from '../../support/orders/an-order.js';
import { inventedData, NOW } from '../../support/orders/reference.js';

/** The item list of today has no retired code; the invented one has 1C999, which ended on 1 June 2026. */
describe('an item under a control code that was retired', () => {
  const reference = createReference(inventedData(), { serviceVersion: 'retired' });
  const order = anOrder({
    shipBy: null,
    items: [
      {
        ...CONTROLLED_ITEM,
        customsCode: null,
        description: 'Ceramic blanks',
        composition: null,
        classification: { status: 'controlled', controlCode: '1C999' },
      },
    ],
    licences: [{ ...BASE_LICENCE, controlCodes: ['1C999'] }],
  });

  it('needs a licence, and is answered by one, on the last day of the code', () => {
    const decision = screenOrder(order, reference, { now: NOW, asOf: '2026-05-31' });
    expect(decision.findings.map(({ reason }) => reason)).toContain('controlled-item');
    expect(decision.findings.map(({ reason }) => reason)).not.toContain('unclassified-item');
  });

  it('waits for its code of today from the day after, licence or not', () => {
    const decision = screenOrder(order, reference, { now: NOW, asOf: '2026-06-01' });
    expect(decision).toMatchObject({ outcome: 'held', ruling: 'review' });
    const finding = decision.findings.find(({ reason }) => reason === 'unclassified-item');
    expect(finding).toMatchObject({ ruling: 'review', value: '1C999' });
    expect(finding?.settledBy).toContain('control-code');
  });
});
