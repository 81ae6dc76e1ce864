import { isISO31661Alpha2 } from 'class-validator';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { COUNTRY, COUNTRY_CODES } from './countries.js';
import { ruleOf, show, type FieldRule } from './field-rule.js';
import { TEXT } from './texts.js';
import { fieldsOf } from '../validation/index.js';
import { OrderDto } from '../orders-created/order.dto.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const ruleFor = (field: string): FieldRule =>
  fieldsOf(OrderDto).find(({ name }) => name === field)!.constraints[0]!.rule!;

it('knows the country codes that class-validator knows, and XK, of all pairs of letters', () => {
  const pairs = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));
  expect(pairs.filter((pair) => COUNTRY.holds(pair))).toEqual(
    pairs.filter((pair) => isISO31661Alpha2(pair) || pair === 'XK'),
  );
  expect(COUNTRY_CODES).toEqual([...new Set(COUNTRY_CODES)].sort());
});

it('accepts exactly the days of the calendar', () => {
  const day = ruleFor('shipBy');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), fc.nat(14), fc.nat(33), (year, month, date) => {
      const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
      const time = new Date(`${text}T00:00:00Z`);
      const exists = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
      expect(day.holds(text)).toBe(exists);
    }),
    { numRuns: 3000 },
  );
});

it('counts the characters of a text as JSON Schema does, in code points', () => {
  fc.assert(
    fc.property(fc.nat(3), fc.nat(3), (pairs, letters) => {
      const text = '𠮷'.repeat(4998 + pairs) + 'a'.repeat(letters);
      expect(TEXT.holds(text)).toBe(Array.from(text).length <= 5000);
    }),
  );
});

it('names a bad value in few words, and no text at length', () => {
  expect([undefined, null, [1, 2], {}, 'x'.repeat(99), 1.5, true].map(show)).toEqual([
    'missing',
    'null',
    'a list of 2',
    'an object',
    `"${'x'.repeat(39)}…"`,
    '1.5',
    'true',
  ]);
});

it('trusts no rule that was not made here', () => {
  expect(ruleOf([{ ...TEXT }])).toBeUndefined();
  expect(ruleOf([TEXT])).toBe(TEXT);
});
