import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  FlexibleReader,
  FlexibleWriter,
  sizeOfUnsigned,
  writeUnsigned,
} from './flexible-fields.js';

it('reads what was written', () => {
  const rows = fc.array(
    fc.record({
      text: fc.option(fc.string({ unit: 'grapheme', maxLength: 200 })),
      long: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
      short: fc.integer({ min: -32_768, max: 32_767 }),
    }),
    { maxLength: 200 },
  );
  fc.assert(
    fc.property(rows, fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), (values, number) => {
      const writer = new FlexibleWriter();
      writer.array(values, ({ text, long, short }) =>
        writer.text(text).int64(long).int16(short).end(),
      );
      const reader = new FlexibleReader(writer.int32(number).end().buffer);
      const read = reader.array(() => {
        const row = { text: reader.text(), long: reader.int64(), short: reader.int16() };
        reader.end();
        return row;
      });
      expect(read).toEqual(values);
      expect(reader.int32()).toBe(number);
      reader.end();
    }),
  );
});

it('measures a length as it writes it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (value) => {
      expect(writeUnsigned(Buffer.alloc(8), value, 0)).toBe(sizeOfUnsigned(value));
    }),
  );
});

it('passes over tagged fields that nobody wants, and hands on those that somebody does', () => {
  // Two tagged fields, 0 of three bytes and 7 of two; then a number.
  const bytes = Buffer.from('020003aabbcc07020005ffff', 'hex');
  const skipping = new FlexibleReader(bytes);
  skipping.end();
  expect(skipping.int16()).toBe(-1);
  const taken: [number, number][] = [];
  new FlexibleReader(bytes).end((tag, content) => taken.push([tag, content.int16() & 0xffff]));
  expect(taken).toEqual([
    [0, 0xaabb],
    [7, 5],
  ]);
});

it('does not read behind the end', () => {
  expect(() => new FlexibleReader(Buffer.from([0x80])).text()).toThrow(RangeError);
  expect(() => new FlexibleReader(Buffer.alloc(1)).int16()).toThrow(RangeError);
});
