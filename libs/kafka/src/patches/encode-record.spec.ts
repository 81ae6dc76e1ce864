import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeRecord, type RecordToEncode } from './encode-record.js';

const require = createRequire(import.meta.url);
const driversOwn = require('kafkajs/src/protocol/recordBatch/record/v0') as (
  record: RecordToEncode,
) => { readonly buffer: Buffer };

const bytes = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ minLength: 100, maxLength: 9000 }),
  fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array)),
);
const delta = fc.oneof(fc.integer({ min: -5, max: 300 }), fc.integer({ min: 0, max: 0x3fffffff }));

it('writes byte for byte what the driver writes', () => {
  fc.assert(
    fc.property(
      fc.record({
        offsetDelta: fc.nat({ max: 0x3fffffff }),
        timestampDelta: delta,
        key: fc.option(bytes),
        value: fc.option(bytes),
        headers: fc.dictionary(fc.string(), fc.oneof(bytes, fc.array(bytes, { maxLength: 3 }))),
      }),
      (record) => {
        expect(encodeRecord(record).buffer).toEqual(driversOwn(record).buffer);
      },
    ),
    { numRuns: 500 },
  );
});

it('a record without key, value or headers is as short as can be', () => {
  expect(encodeRecord({ key: null, value: null })).toEqual(
    expect.objectContaining({ buffer: Buffer.from([12, 0, 0, 0, 1, 1, 0]) }),
  );
});
