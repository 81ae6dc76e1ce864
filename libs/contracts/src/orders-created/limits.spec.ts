import { describe, expect, it } from 'vitest';
import { LIMITS } from '../limits.js';
import { invalid, parse, refusalOf, smallest, type Json } from './testing/reading.js';

describe('beyond a limit an order is refused, never cut', () => {
  const many = (count: number, entry: unknown = {}) => Array(count).fill(entry) as unknown[];
  it.each<[string, Json, Json, ReturnType<typeof invalid>]>([
    ['items', { items: many(1000) }, { items: many(1001) }, invalid('too-many-items', '/items')],
    [
      'parties',
      { parties: many(50) },
      { parties: many(51) },
      invalid('too-many-parties', '/parties'),
    ],
    [
      'aliases',
      { parties: [{ aliases: many(20, 'a') }] },
      { parties: [{ aliases: many(21, 'a') }] },
      invalid('too-many-aliases', '/parties/0/aliases'),
    ],
    [
      'entries of another list',
      { transitCountries: many(1000, 'KR') },
      { transitCountries: many(1001, 'KR') },
      invalid('too-many-entries', '/transitCountries'),
    ],
    [
      'characters of a text',
      { routeReason: '釜'.repeat(5000) },
      { routeReason: '釜'.repeat(5001) },
      invalid('text-too-long', '/routeReason'),
    ],
    [
      'characters outside the basic plane',
      { routeReason: '𠮷'.repeat(5000) },
      { routeReason: '𠮷'.repeat(5001) },
      invalid('text-too-long', '/routeReason'),
    ],
  ])('%s', (_what, within, beyond, expected) => {
    expect(parse({ ...smallest(), ...within }).ok).toBe(true);
    expect(refusalOf({ ...smallest(), ...beyond })).toEqual(expected);
  });

  it('10,000 items and 200 parties are named together', () => {
    expect(refusalOf({ ...smallest(), items: many(10_000), parties: many(200) })).toEqual({
      class: 'invalid',
      code: 'too-many-parties',
      paths: ['/parties', '/items'],
    });
  });

  it.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
  ])('%s within each other', (_what, open, close) => {
    const nested = (depth: number) =>
      `{"orderId":"1","parties":[{}],"items":[{}],"x":${open.repeat(depth)}1${close.repeat(depth)}}`;
    expect(parse(nested(LIMITS.depth - 1)).ok).toBe(true);
    expect(refusalOf(nested(LIMITS.depth))).toEqual(invalid('too-deep', ''));
    expect(refusalOf(nested(80_000))).toEqual(invalid('too-deep', ''));
  });
});
