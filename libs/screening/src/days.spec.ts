import { describe, expect, it } from 'vitest';
import { chinaDay, dayOf, daysBetween, isInForce, monthsBefore } from './days.js';

describe('days', () => {
  it('begin in China eight hours before they begin in Greenwich', () => {
    expect(chinaDay('2026-11-10T15:59:59.999Z')).toBe('2026-11-10');
    expect(chinaDay('2026-11-10T16:00:00Z')).toBe('2026-11-11');
    expect(chinaDay('2026-12-31T20:00:00Z')).toBe('2027-01-01');
    expect(chinaDay('2026-11-10T09:00:00-08:00')).toBe('2026-11-11');
    expect(chinaDay('2026-11-11T07:00:00+09:00')).toBe('2026-11-11');
  });

  it('are read from dates and instants, and from nothing else', () => {
    expect(dayOf('2026-12-10')).toBe('2026-12-10');
    expect(dayOf('2026-12-10T20:00:00Z')).toBe('2026-12-11');
    expect(dayOf('10/12/2026')).toBeNull();
    expect(dayOf('2026-13-40')).toBeNull();
    expect(dayOf(null)).toBeNull();
  });

  it('twelve months back is the same day of last year, or the last of its month', () => {
    expect(monthsBefore('2026-12-10', 12)).toBe('2025-12-10');
    expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28');
    expect(monthsBefore('2028-02-29', 12)).toBe('2027-02-28');
    expect(monthsBefore('2026-01-15', 1)).toBe('2025-12-15');
  });

  it('are counted whole', () => {
    expect(daysBetween('2026-10-11', '2026-11-10')).toBe(30);
    expect(daysBetween('2026-11-10', '2026-11-10')).toBe(0);
  });

  it('something counts from its first day until the first day it no longer does', () => {
    const dated = { from: '2026-02-24', until: '2026-09-01' };
    expect(isInForce(dated, '2026-02-23')).toBe(false);
    expect(isInForce(dated, '2026-02-24')).toBe(true);
    expect(isInForce(dated, '2026-08-31')).toBe(true);
    expect(isInForce(dated, '2026-09-01')).toBe(false);
    expect(isInForce({ ...dated, until: null }, '2099-01-01')).toBe(true);
  });
});
