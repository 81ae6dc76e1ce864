import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadReferenceData } from '#holdpoint/lists';
import type { Order } from '#holdpoint/model';
import { createReference, screenOrder } from '#holdpoint/screening';

interface StrangersOrder {
  readonly expected: 'approved' | 'held';
  readonly why: string;
  readonly order: Order;
}

const FOLDER = new URL('../../strangers/', import.meta.url);
const NOW = '2026-11-30T02:00:00Z';
const reference = createReference(loadReferenceData(), { serviceVersion: 'strangers' });

function ordersIn(file: string): StrangersOrder[] {
  const lines = readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as StrangersOrder);
}

describe.each(readdirSync(FOLDER).filter((file) => file.endsWith('.ndjson')))('%s', (file) => {
  const orders = ordersIn(file);

  it.each(['held', 'approved'] as const)('what is to be %s is', (expected) => {
    const asked = orders.filter((one) => one.expected === expected);
    expect(asked.length).toBeGreaterThan(100);
    const otherwise = asked.flatMap(({ order, why }) => {
      const { outcome, findings } = screenOrder(order, reference, { now: NOW });
      const reasons = findings.map(({ reason }) => reason).join(' ');
      return outcome === expected ? [] : [`${order.orderId} (${why}): ${outcome} ${reasons}`];
    });
    expect(otherwise).toEqual([]);
  });
});
