import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBatch, type LookupDecompression } from './decode-batch.js';

const require = createRequire(import.meta.url);
const Decoder = require('kafkajs/src/protocol/decoder') as new (bytes: Buffer) => unknown;
const driversOwn = require('kafkajs/src/protocol/recordBatch/v0/decoder') as (
  decoder: unknown,
) => Promise<{ readonly records: readonly unknown[] }>;
const { RecordBatch } = require('kafkajs/src/protocol/recordBatch/v0') as {
  RecordBatch: (batch: object) => Promise<{ readonly buffer: Buffer }>;
};
const Record = require('kafkajs/src/protocol/recordBatch/record/v0') as (record: object) => object;
const { lookupCodecByAttributes } = require('kafkajs/src/protocol/message/compression') as {
  lookupCodecByAttributes: LookupDecompression;
};

const bytes = fc.option(fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array)));
const record = fc.record({
  key: bytes,
  value: bytes,
  timestampDelta: fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.bigInt(-(2n ** 62n), 2n ** 62n)),
  headers: fc.dictionary(
    // The driver adds such a header to what every object inherits under that name.
    fc.string().filter((name) => !(name in {})),
    fc.oneof(fc.string(), fc.array(fc.string(), { minLength: 2, maxLength: 3 })),
    { maxKeys: 3 },
  ),
});
const batch = fc.record({
  attributes: fc.constantFrom(0, 0x08, 0x10, 0x30),
  compression: fc.constantFrom(0, 1),
  firstOffset: fc.nat({ max: Number.MAX_SAFE_INTEGER - 1_000 }).map(String),
  firstTimestamp: fc.oneof(fc.nat().map(String), fc.bigInt(0n, 2n ** 62n).map(String)),
  maxTimestamp: fc.nat().map(String),
  partitionLeaderEpoch: fc.nat(),
  producerId: fc.integer({ min: -1 }).map(String),
  producerEpoch: fc.integer({ min: -1, max: 32_767 }),
  firstSequence: fc.integer({ min: -1 }),
  records: fc.array(record, { minLength: 1, maxLength: 5 }),
});

async function written({
  records,
  attributes,
  ...rest
}: typeof batch extends fc.Arbitrary<infer B> ? B : never): Promise<Buffer> {
  const { buffer } = await RecordBatch({
    ...rest,
    transactional: (attributes & 0x10) > 0,
    lastOffsetDelta: records.length - 1,
    records: records.map((one, offsetDelta) => Record({ ...one, offsetDelta })),
  });
  // The driver never writes the bits for log-append time and control records; nobody checks the sum here.
  buffer.writeInt16BE(buffer.readInt16BE(21) | attributes, 21);
  return buffer;
}

describe('a record batch', () => {
  it('is read as the driver reads it', async () => {
    await fc.assert(
      fc.asyncProperty(batch, async (parts) => {
        const buffer = await written(parts);
        const expected = await driversOwn(new Decoder(buffer));
        const read = await decodeBatch(buffer, 0, lookupCodecByAttributes);
        expect(read?.records).toStrictEqual(expected.records);
        expect(read?.end).toBe(buffer.length);
      }),
      { numRuns: 300 },
    );
  });

  it('has headers by whatever name, as they came', async () => {
    const headers = JSON.parse('{"__proto__":"a","toString":["b","c"]}') as object;
    const buffer = await written({
      ...fc.sample(batch, 1)[0]!,
      records: [{ key: null, value: null, timestampDelta: 0, headers: headers as never }],
    });
    const [read] = (await decodeBatch(buffer, 0, lookupCodecByAttributes))!.records;
    const pairs = Object.entries((read as { headers: object }).headers);
    expect(pairs.map(([name, content]) => [name, String(content)])).toEqual([
      ['__proto__', 'a'],
      ['toString', 'b,c'],
    ]);
  });

  it('that is cut off is not read, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(batch, fc.nat(), async (parts, at) => {
        const whole = await written(parts);
        const cut = whole.subarray(0, 61 + (at % (whole.length - 61)));
        expect(await decodeBatch(cut, 0, lookupCodecByAttributes)).toBeNull();
      }),
    );
  });
});
