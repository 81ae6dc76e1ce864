import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ERROR_CLASSES } from '#holdpoint/model';
import { ERROR_CODES } from '../error-codes.js';
import { LIMITS } from '../limits.js';
import { parseOrderClosed } from '../orders-closed/parse-order-closed.js';
import { parseOrderCreated } from '../orders-created/parse-order-created.js';
import { EVENT_TYPES } from '../topics.js';
import { memberText } from './json-text.js';
import type { HeaderBag } from './message.js';

const example = readFileSync(
  new URL('../orders-created/examples/watch-listed-end-user-in-chinese.json', import.meta.url),
);

const header = fc.oneof(
  fc.constantFrom<Buffer | string>(
    'application/cloudevents+json',
    Buffer.from('application/json'),
    EVENT_TYPES.orderCreated,
    '1.0',
    '',
  ),
  fc.string(),
  fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
);
const headers: fc.Arbitrary<HeaderBag> = fc.dictionary(
  fc.constantFrom(
    'content-type',
    'Content-Type',
    'ce_type',
    'ce_id',
    'ce_specversion',
    'traceparent',
    '__proto__',
  ),
  fc.oneof(header, fc.array(header, { maxLength: 2 }), fc.constant(undefined)),
);

function expectAnswer(bytes: Buffer, bag: HeaderBag): void {
  for (const parse of [parseOrderCreated, parseOrderClosed]) {
    const read = parse(bytes, bag);
    if (read.ok) {
      expect(JSON.parse(read.json.toString())).toEqual(read.value);
      continue;
    }
    const { errorClass, errorCode, message, problems } = read.refusal;
    expect(ERROR_CLASSES).toContain(errorClass);
    expect(ERROR_CODES[errorCode as keyof typeof ERROR_CODES][0]).toBe(errorClass);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(LIMITS.problems);
    expect(problems[0]?.code).toBe(errorCode);
    for (const problem of problems) expect(ERROR_CODES).toHaveProperty([problem.code]);
    expect(message.length).toBeLessThan(1000);
  }
}

it('answers any bytes with any headers', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), headers, (bytes, bag) =>
      expectAnswer(Buffer.from(bytes), bag),
    ),
    { numRuns: 2000 },
  );
});

it('answers any JSON, wrapped in any way', () => {
  const wrapped = fc.oneof(
    fc.json(),
    fc
      .json()
      .map((data) => `{"specversion":"1.0","type":"${EVENT_TYPES.orderCreated}","data":${data}}`),
    fc
      .tuple(fc.json(), fc.json(), fc.json())
      .map(
        ([orderId, parties, items]) =>
          `{"orderId":${orderId},"parties":[${parties}],"items":[${items}]}`,
      ),
  );
  fc.assert(
    fc.property(wrapped, headers, (json, bag) => expectAnswer(Buffer.from(json), bag)),
    { numRuns: 2000 },
  );
});

it('answers an order with bytes changed, lost or doubled on its way', () => {
  const place = fc.nat(example.length - 1);
  fc.assert(
    fc.property(place, place, fc.uint8Array({ maxLength: 3 }), headers, (from, to, bytes, bag) => {
      const changed = Buffer.concat([example.subarray(0, from), bytes, example.subarray(to)]);
      expectAnswer(changed, bag);
    }),
    { numRuns: 2000 },
  );
});

it('cuts a member out of a JSON text as parsing would find it', () => {
  const name = fc.constantFrom('data', 'd\u0061ta', 'dat', '"data"', 'da"ta', 'data\\', 'x');
  const spaced = fc.tuple(fc.dictionary(name, fc.jsonValue()), fc.constantFrom(0, 1, '\t'));
  fc.assert(
    fc.property(spaced, ([object, space]) => {
      const json = JSON.stringify(object, null, space);
      const cut = memberText(json, 'data');
      expect(cut === undefined ? undefined : JSON.parse(cut)).toEqual(
        JSON.parse(json) instanceof Object
          ? (JSON.parse(json) as { data?: unknown }).data
          : undefined,
      );
    }),
    { numRuns: 1000 },
  );
  expect(memberText('{"data":1, "\\u0064ata" : [ 2 ] ,"x":3}', 'data')).toBe('[ 2 ]');
  expect(memberText('{}', 'data')).toBeUndefined();
});
