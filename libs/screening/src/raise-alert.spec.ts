import { describe, expect, it } from 'vitest';
import { anOrder, aParty, OFF_LIST_ITEM } from '../../../test/support/orders/an-order.js';
import { inventedData, NOW } from '../../../test/support/orders/reference.js';
import { raiseAlert } from './raise-alert.js';
import { createReference } from './reference.js';
import { screenOrder } from './screen-order.js';

const reference = createReference(inventedData(), { serviceVersion: '1' });
const decide = (order = anOrder()) => screenOrder(order, reference, { now: NOW });
const to = (name: string) => aParty('end-user', { name, localName: null });

describe('an alert', () => {
  it('is not raised for an order that needs nobody', () => {
    expect(raiseAlert(decide())).toBeNull();
  });

  it('is critical for what is prohibited', () => {
    const decision = decide(anOrder({ parties: [to('Volkov Marine Trading')] }));
    expect(raiseAlert(decision)).toMatchObject({
      severity: 'critical',
      ruling: 'prohibited',
      orderId: 'SO-1',
      decisionId: decision.decisionId,
      raisedAt: NOW,
    });
  });

  it('is high where the watch list asks for papers', () => {
    expect(raiseAlert(decide(anOrder({ parties: [to('Orbel Motors')] })))?.severity).toBe('high');
  });

  it('is medium where a licence or a person is needed', () => {
    expect(raiseAlert(decide(anOrder({ licences: [] })))?.severity).toBe('medium');
    expect(raiseAlert(decide(anOrder({ transitCountries: ['KR'] })))?.severity).toBe('medium');
  });

  it('is low for a notice that holds nothing', () => {
    const alert = raiseAlert(
      decide(anOrder({ parties: [to('Orbel Motors')], items: [OFF_LIST_ITEM] })),
    );
    expect(alert).toMatchObject({
      severity: 'low',
      ruling: 'not-controlled',
      reasons: ['listed-party'],
    });
  });

  it('is medium where goods outside the regime go to a listed party', () => {
    const order = anOrder({
      exporter: { name: 'Rheintal Metall GmbH', country: 'DE' },
      parties: [to('Volkov Marine Trading')],
      items: [{ ...OFF_LIST_ITEM, originCountry: 'DE', exportCountry: 'DE' }],
    });
    expect(raiseAlert(decide(order))).toMatchObject({ severity: 'medium' });
  });

  it('is critical for a recall', () => {
    const decision = decide(anOrder({ transitCountries: ['KR'] }));
    expect(raiseAlert({ ...decision, recall: true })?.severity).toBe('critical');
  });

  it('names every open reason once, and the same decision always gives the same alert', () => {
    const decision = decide(anOrder({ parties: [to('Orbel Motors')], licences: [] }));
    const alert = raiseAlert(decision);
    expect(alert?.reasons).toEqual([...new Set(alert?.reasons)]);
    expect(alert).toEqual(raiseAlert(decision));
  });
});
