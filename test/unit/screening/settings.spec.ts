import { describe, expect, it } from 'vitest';
import type { IndicatorWeight } from '#holdpoint/model';
import { createReference, screenOrder, type ScreeningSettings } from '#holdpoint/screening';
import {
  anOrder,
  aParty,
  BASE_CERTIFICATE,
  OFF_LIST_ITEM,
  SUSPENDED_ITEM,
} from '../../support/orders/an-order.js';
import { inventedData, NOW } from '../../support/orders/reference.js';

function decide(
  settings: Partial<ScreeningSettings>,
  order = anOrder(),
  moment: { now: string; asOf?: string } = { now: NOW },
) {
  return screenOrder(
    order,
    createReference(inventedData(), { serviceVersion: 'settings', settings }),
    moment,
  );
}
function reasons(decision: ReturnType<typeof decide>): string[] {
  return decision.findings.filter(({ answered }) => !answered).map(({ reason }) => reason);
}

describe('the readings that an operator may change', () => {
  it('are named in the rule-book version of every decision, so that it can be made again', () => {
    expect(decide({}).versions.ruleBook).toBe('2026.11.0');
    expect(decide({ certificateMonths: 6 }).versions.ruleBook).toMatch(
      /^2026\.\d+\.\d+\+settings\.[0-9a-f]{12}$/,
    );
    expect(decide({ certificateMonths: 6 }).decisionId).not.toBe(decide({}).decisionId);
  });

  it('a certificate may be asked for anew after fewer months', () => {
    const order = anOrder({
      endUse: {
        statement: 'civil motors',
        certificates: [{ ...BASE_CERTIFICATE, issuedOn: '2026-05-01' }],
      },
    });
    expect(decide({}, order).outcome).toBe('approved');
    expect(reasons(decide({ certificateMonths: 6 }, order))).toContain('red-flags');
  });

  it('goods outside the regime to a listed party are a notice, or wait for a person', () => {
    const foreign = { ...OFF_LIST_ITEM, originCountry: 'DE', exportCountry: 'DE' };
    const order = anOrder({
      exporter: { name: 'Rheintal Metall GmbH', country: 'DE' },
      parties: [aParty('end-user', { name: 'Volkov Marine Trading', localName: null })],
      items: [foreign],
    });
    expect(decide({}, order)).toMatchObject({ outcome: 'approved', ruling: 'not-controlled' });
    expect(decide({ outsideRegime: 'review' }, order)).toMatchObject({
      outcome: 'held',
      ruling: 'review',
    });
  });

  it('an extension of the suspension that was read is entered as its last day', () => {
    const order = anOrder({ items: [SUSPENDED_ITEM], licences: [] });
    expect(reasons(decide({}, order))).toEqual(['suspended-control-unconfirmed']);
    const extended = decide({ suspendedUntil: '2027-01-10' }, order);
    expect(extended.outcome).toBe('approved');
    expect(
      decide({ suspendedUntil: '2027-01-10' }, order, { now: NOW, asOf: '2027-01-11' }),
    ).toMatchObject({
      outcome: 'held',
      ruling: 'review',
    });
  });

  it('the warning before its end comes as many days ahead as asked', () => {
    const order = anOrder({ items: [SUSPENDED_ITEM], licences: [] });
    const on = (asOf: string, suspensionWarningDays: number): number =>
      decide({ suspensionWarningDays }, order, { now: NOW, asOf }).findings.length;
    expect(on('2026-10-31', 10)).toBe(1);
    expect(on('2026-10-30', 10)).toBe(0);
  });

  it('a list that was not checked for too long holds what concerns Japan, and nothing else', () => {
    const late = { now: '2027-03-01T00:00:00Z', asOf: '2026-12-10' };
    expect(reasons(decide({ listMaxAgeDays: 30 }, anOrder(), late))).toEqual(['stale-list']);
    expect(decide({ listMaxAgeDays: 30 }, anOrder()).outcome).toBe('approved');
    expect(decide({}, anOrder(), late).outcome).toBe('approved');
    const abroad = anOrder({
      destinationCountry: 'DE',
      parties: [{ role: 'end-user', name: 'Nordwerk GmbH', country: 'DE' }],
    });
    expect(decide({ listMaxAgeDays: 30 }, abroad, late).outcome).toBe('approved');
  });

  it('a list of exactly the allowed age still counts', () => {
    const at = (now: string) =>
      decide({ listMaxAgeDays: 30 }, anOrder(), { now, asOf: '2026-12-30' }).outcome;
    expect(at('2026-12-23T00:00:00Z')).toBe('approved');
    expect(at('2026-12-24T00:00:00Z')).toBe('held');
  });

  it('an indicator may be weighed as weak, or not at all, in the data', () => {
    const order = anOrder({ transitCountries: ['KR'] });
    const weighed = (weight: IndicatorWeight) => {
      const data = inventedData();
      const indicators = data.rules.indicators.map((one) =>
        one.id === 'I-9' ? { ...one, weight } : one,
      );
      const rules = { ...data.rules, indicators };
      return screenOrder(
        order,
        createReference({ ...data, rules }, { serviceVersion: 'settings' }),
        {
          now: NOW,
        },
      );
    };
    expect(weighed('strong').outcome).toBe('held');
    expect(weighed('weak')).toMatchObject({ outcome: 'approved' });
    expect(reasons(weighed('weak'))).toEqual(['red-flags']);
    expect(reasons(weighed('off'))).toEqual([]);
  });

  it('an owner may matter from a smaller share', () => {
    const order = anOrder({
      parties: [aParty('end-user', { owners: [{ name: 'Volkov Marine Trading', share: 30 }] })],
    });
    expect(decide({}, order).outcome).toBe('approved');
    expect(reasons(decide({ ownerShare: 25 }, order))).toEqual(['related-to-listed-party']);
  });
});
