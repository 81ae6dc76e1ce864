import { describe, expect, it } from 'vitest';
import { steadyOrders } from './steady-orders.js';
import { loadFacts } from './world.js';

const options = { facts: loadFacts(), day: '2026-11-24', seed: 1, distinct: 5_000 };
const take = (count: number) => Array.from({ length: count }, steadyOrders(options));

describe('the orders of the measurements', () => {
  const orders = take(3_000);

  it('are of about 1.2 KB', () => {
    const bytes = orders.reduce((sum, order) => sum + Buffer.byteLength(JSON.stringify(order)), 0);
    expect(bytes / orders.length).toBeGreaterThan(1_000);
    expect(bytes / orders.length).toBeLessThan(1_500);
  });

  it('are the same on every machine', () => {
    expect(take(200)).toEqual(orders.slice(0, 200));
  });

  it('each have an id of their own', () => {
    expect(new Set(orders.map(({ orderId }) => orderId)).size).toBe(orders.length);
  });

  it('come from customers who come back', () => {
    const names = orders.map(({ parties }) => parties[0]?.corporateNumber);
    expect(new Set(names).size).toBeGreaterThan(1_000);
    expect(new Set(names).size).toBeLessThan(orders.length);
  });
});
