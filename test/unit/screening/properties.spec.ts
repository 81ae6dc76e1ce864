import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadReferenceData } from '#holdpoint/lists';
import type { Decision, Order } from '#holdpoint/model';
import { createReference, knownOrder, raiseAlert, screenOrder } from '#holdpoint/screening';
import { CASES_NOW } from '../../support/cases.js';
import { controlListedParty, orders } from '../../support/orders/arbitrary-order.js';

const reference = createReference(loadReferenceData(), { serviceVersion: 'properties' });

function decide(order: Order, now = CASES_NOW): Decision {
  return screenOrder(order, reference, { now });
}
function without<T>(list: readonly T[], index: number): readonly T[] {
  return list.filter((_, at) => at !== index);
}
/** The same JSON value with every object's keys turned round and a field nobody knows added. */
function turnedRound(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedRound);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries([
    ['xUnknown', 1],
    ...Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, turnedRound(field)] as const),
  ]);
}
/** A slow and plain reading of RFC 8785, for what JSON can say. */
function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== null && field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${sortedJson(field)}`).join(',')}}`;
}

describe('screening any order', () => {
  it('is held as soon as a listed party joins goods that the regime reaches', () => {
    fc.assert(
      fc.property(orders, controlListedParty, (order, party) => {
        const joined = { ...order, parties: [...order.parties, party] };
        if (decide(order).outcome === 'held') expect(decide(joined).outcome).toBe('held');
      }),
    );
  });

  it('never approves what was held because a paper is taken away', () => {
    fc.assert(
      fc.property(orders, fc.nat(5), (order, at) => {
        if (decide(order).outcome === 'approved') return;
        const { licences, endUse } = order;
        const fewer: Order[] = [
          { ...order, licences: without(licences ?? [], at) },
          {
            ...order,
            endUse: { ...endUse, certificates: without(endUse?.certificates ?? [], at) },
          },
          { ...order, documents: null },
        ];
        for (const one of fewer) expect(decide(one).outcome).toBe('held');
      }),
    );
  });

  it('gives the same decision with the same id, whatever the clock says within the day', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const [one, other] = [decide(order), decide(order, '2026-11-24T09:59:59.999Z')];
        expect({ ...other, decidedAt: '' }).toEqual({ ...one, decidedAt: '' });
      }),
    );
  });

  it('does not look at the order of keys, nor at fields that it does not know', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const turned = decide(turnedRound(order) as Order);
        const plain = decide(order);
        expect(turned.orderHash).toBe(plain.orderHash);
        expect(turned.decisionId).toBe(plain.decisionId);
        expect(turned.outcome).toBe(plain.outcome);
      }),
    );
  });

  it('hashes the RFC 8785 form of the order', () => {
    fc.assert(
      fc.property(orders, (order) => {
        expect(JSON.stringify(knownOrder(order))).toBe(sortedJson(order));
      }),
    );
  });

  it('holds exactly what has an open finding, says why in three languages, and alerts a person', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const decision = decide(order);
        const open = decision.findings.filter(
          (one) => !one.answered && one.ruling !== 'not-controlled',
        );
        expect(decision.outcome).toBe(open.length > 0 ? 'held' : 'approved');
        for (const { message, at } of decision.findings) {
          expect(message.en.length).toBeGreaterThan(20);
          expect(message.ja.length).toBeGreaterThan(8);
          expect(message.zh.length).toBeGreaterThan(8);
          expect(pointsIntoOrder(order, at)).toBe(true);
        }
        if (decision.outcome === 'held') expect(raiseAlert(decision)).not.toBeNull();
      }),
    );
  });

  it('names a paper, or a person, for everything that is held and not prohibited', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const decision = decide(order);
        if (decision.outcome === 'approved') expect(decision.wouldSettle).toEqual([]);
        else if (decision.ruling !== 'prohibited')
          expect(decision.wouldSettle.length).toBeGreaterThan(0);
      }),
    );
  });
});

/** A pointer leads to a field, or to where a missing one would stand. */
function pointsIntoOrder(order: Order, pointer: string): boolean {
  const parts = pointer.split('/').slice(1);
  let value: unknown = order;
  for (const part of parts.slice(0, -1)) {
    if (typeof value !== 'object' || value === null) return false;
    value = (value as Record<string, unknown>)[part];
  }
  return parts.length === 0 || (typeof value === 'object' && value !== null);
}
