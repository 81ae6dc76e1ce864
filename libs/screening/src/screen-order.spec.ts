import { describe, expect, it } from 'vitest';
import { anOrder, aParty } from '../../../test/support/orders/an-order.js';
import { inventedData, NOW } from '../../../test/support/orders/reference.js';
import { createReference } from './reference.js';
import type { Rule } from './rule.js';
import { RULES } from './rules/index.js';
import { screenOrder, type Moment } from './screen-order.js';

const reference = createReference(inventedData(), { serviceVersion: '9.9.9' });

function decide(order = anOrder(), moment: Partial<Moment> = {}, rules = RULES) {
  return screenOrder(order, reference, { now: NOW, ...moment }, rules);
}

describe('screening an order', () => {
  it('approves a licensed civil order and names the licence that answered', () => {
    const decision = decide();
    expect(decision).toMatchObject({ outcome: 'approved', ruling: 'licence-required' });
    expect(decision.answeredBy).toEqual([{ licence: '26-CN-000123', items: ['1'] }]);
    expect(decision.wouldSettle).toEqual([]);
  });

  it('holds what a listed party receives, and names the entry', () => {
    const decision = decide(
      anOrder({ parties: [aParty('buyer', { name: 'Volkov Marine Trading', localName: null })] }),
    );
    expect(decision).toMatchObject({ outcome: 'held', ruling: 'prohibited' });
    expect(decision.findings[0]).toMatchObject({
      rule: 'export-control-list',
      regime: 'R-03',
      entry: 'TEST-ECL-1',
      at: '/parties/0/name',
      score: 1,
    });
  });

  it('forgets an entry on the first day it no longer counts', () => {
    const order = anOrder({
      parties: [aParty('buyer', { name: 'Struck Off Works', localName: null }), aParty('end-user')],
    });
    expect(decide(order, { asOf: '2026-08-31' }).ruling).toBe('prohibited');
    expect(decide(order, { asOf: '2026-09-01' }).findings.map(({ rule }) => rule)).not.toContain(
      'export-control-list',
    );
  });

  it('takes the later of the shipping day and today in China as the day that counts', () => {
    expect(decide(anOrder({ shipBy: '2026-12-10' })).asOf).toBe('2026-12-10');
    expect(decide(anOrder({ shipBy: '2026-01-01' })).asOf).toBe('2026-11-24');
    expect(decide(anOrder({ shipBy: null })).asOf).toBe('2026-11-24');
    expect(decide(anOrder({ shipBy: null }), { now: '2026-11-24T16:00:00Z' }).asOf).toBe(
      '2026-11-25',
    );
    expect(decide(anOrder(), { asOf: '2026-03-01' }).asOf).toBe('2026-03-01');
  });

  it('makes the id from the order, its revision, the versions, the releases and the day', () => {
    const id = decide().decisionId;
    expect(decide().decisionId).toBe(id);
    expect(decide(anOrder(), { now: '2026-11-24T03:00:00Z' }).decisionId).toBe(id);
    expect(decide(anOrder({ revision: 2 })).decisionId).not.toBe(id);
    expect(decide(anOrder(), { asOf: '2026-12-11' }).decisionId).not.toBe(id);
    expect(decide(anOrder(), { releases: ['R-1'] }).decisionId).not.toBe(id);
    expect(id).toMatch(/^[0-9a-f]{64}$/);
  });

  it('reads a revision that is not stated as 0, and no source as none', () => {
    expect(decide({ ...anOrder(), revision: null })).toMatchObject({
      revision: 0,
      source: null,
      recall: false,
    });
  });

  it('holds the order when a rule throws, and still asks the other rules', () => {
    const broken: Rule = {
      ...RULES[0]!,
      id: 'broken',
      evaluate: () => {
        throw new TypeError('no such field');
      },
    };
    const decision = decide(anOrder(), {}, [broken, ...RULES]);
    expect(decision).toMatchObject({ outcome: 'held', ruling: 'review' });
    expect(decision.findings.map(({ reason }) => reason)).toEqual([
      'rule-failed',
      'controlled-item',
    ]);
    expect(decision.findings[0]?.message.en).toContain('no such field');
  });

  it('says which papers would settle it, who issues them and what for', () => {
    const decision = decide(anOrder({ licences: [] }));
    expect(decision.wouldSettle).toEqual([
      {
        document: 'individual-licence',
        from: 'mofcom',
        for: ['controlled-item', 'licence'],
      },
      { document: 'general-licence', from: 'mofcom', for: ['controlled-item', 'licence'] },
      { document: 'registration-certificate', from: 'mofcom', for: ['controlled-item'] },
    ]);
  });

  it('offers no licence once an order is prohibited', () => {
    const decision = decide(
      anOrder({
        licences: [],
        parties: [aParty('end-user', { name: 'Volkov Marine Trading', localName: null })],
      }),
    );
    expect(decision.wouldSettle.map(({ document }) => document)).toEqual([
      'identity-proof',
      'mofcom-special-approval',
    ]);
  });
});
