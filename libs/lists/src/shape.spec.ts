import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentDigest } from './digest.js';
import { checkedOnly, day, dayOrLess, list, optional, record, text } from './shape.js';
import { codeOf } from './testing/damaged-data.js';

const shape = record({ name: text, note: optional(text), origin: checkedOnly(text) });

describe('a file we own is read strictly', () => {
  it('a field that is not described is refused, whatever it is called', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (field, value) => {
        fc.pre(!['name', 'note', 'origin', '__proto__'].includes(field));
        const entry = { name: 'A', origin: 'B', [field]: value };
        expect(codeOf(() => shape(entry, 'file'))).toBe('unknown-field');
      }),
    );
  });

  it('a field called __proto__ is refused like any other', () => {
    const entry: unknown = JSON.parse('{ "name": "A", "origin": "B", "__proto__": {} }');
    expect(codeOf(() => shape(entry, 'file'))).toBe('unknown-field');
  });

  it('an optional field may be missing, and stays missing', () => {
    expect(shape({ name: 'A', origin: 'B' }, 'file')).toEqual({ name: 'A' });
  });

  it('a field that is only checked must be there and right, and is not kept', () => {
    expect(codeOf(() => shape({ name: 'A' }, 'file'))).toBe('missing-field');
    expect(codeOf(() => shape({ name: 'A', origin: 7 }, 'file'))).toBe('invalid-entry');
  });

  it.each(['', ' A', 'A ', 'カ\u3099', 7, null, ['A']])('%j is no text', (value) => {
    expect(codeOf(() => text(value, 'file'))).toBe('invalid-entry');
  });

  it('an entry of a list is named by its id', () => {
    const entries = list(record({ id: text, year: dayOrLess }));
    expect(() => entries([{ id: 'X-1', year: '20' }], 'file')).toThrow(/^file\[X-1\]\.year: /);
  });
});

describe('a day', () => {
  it('is accepted when the calendar has it', () => {
    const days = fc.date({
      min: new Date('1800-01-01T00:00:00Z'),
      max: new Date('2999-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (moment) => {
        const written = moment.toISOString().slice(0, 10);
        expect(day(written, 'file')).toBe(written);
      }),
    );
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '2026-02-24T00:00:00Z', '2026', ''])(
    '%j is no day',
    (value) => {
      expect(codeOf(() => day(value, 'file'))).toBe('invalid-entry');
    },
  );

  it.each(['1983', '1983-02', '1983-02-28'])('%s is as much of a day as is known', (value) => {
    expect(dayOrLess(value, 'file')).toBe(value);
  });

  it.each(['1983-13', '83', '1983-02-30', ''])('%j is not even a part of a day', (value) => {
    expect(codeOf(() => dayOrLess(value, 'file'))).toBe('invalid-entry');
  });
});

describe('a content digest', () => {
  it('does not depend on the order of members', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(contentDigest(reversed)).toBe(contentDigest(value));
      }),
    );
  });

  it('depends on the order of a list and on every value', () => {
    expect(contentDigest([1, 2])).not.toBe(contentDigest([2, 1]));
    expect(contentDigest({ a: 1 })).not.toBe(contentDigest({ a: 2 }));
  });
});
