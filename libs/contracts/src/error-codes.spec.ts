import { readFileSync } from 'node:fs';
import { IsInt } from 'class-validator';
import { expect, it } from 'vitest';
import { ERROR_CODES, type ErrorCode } from './error-codes.js';
import { parseOrderCreated } from './orders-created/parse-order-created.js';
import { TOPIC_CONTRACTS } from './topic-contracts.js';
import { EVENT_TYPES, TOPICS } from './topics.js';
import { explain } from './validation/index.js';

const reference = readFileSync(
  new URL('../../../docs/reference/events.md', import.meta.url),
  'utf8',
);

it('the reference lists every error code, with its class and what to do', () => {
  const rows = [...reference.matchAll(/^\| `([a-z0-9-]+)` +\| `([a-z]+)` +\| (.+?) +\|$/gm)];
  expect(
    Object.fromEntries(rows.map(([, code, errorClass, help]) => [code, [errorClass, help]])),
  ).toEqual(ERROR_CODES);
});

it('the reference names every topic, event type and schema', () => {
  const names = [
    ...Object.values(TOPICS),
    ...Object.values(EVENT_TYPES),
    ...TOPIC_CONTRACTS.map(({ folder, version }) => `schemas/${folder}.v${version}.json`),
  ];
  for (const name of names) expect(reference).toContain(name);
});

it('the examples in the reference are read as it says', () => {
  const blocks = [...reference.matchAll(/```json orders\.created\n([\s\S]*?)```/g)].map(
    ([, json]) => json!,
  );
  expect(blocks.length).toBeGreaterThanOrEqual(2);
  for (const json of blocks)
    expect(parseOrderCreated(Buffer.from(json), {})).toMatchObject({ ok: true });
});

const order = (change: object, items: unknown = [{}], parties: unknown = [{}]): string =>
  JSON.stringify({ orderId: '1', parties, items, ...change });
const event = (change: object): string =>
  JSON.stringify({ specversion: '1.0', type: EVENT_TYPES.orderCreated, data: {}, ...change });
const list = (length: number): object[] => Array.from({ length }, () => ({}));

/** One message for each code: a code that nothing can give has no place in the list. */
const SAMPLES: Record<
  Exclude<ErrorCode, 'unknown-content-type' | 'invalid-value'>,
  string | Buffer
> = {
  'message-too-large': ' '.repeat(524_289),
  'not-utf8': Buffer.from([0xff]),
  'schema-registry-format': Buffer.from([0]),
  'not-json': '{',
  'unknown-specversion': event({ specversion: '2.0' }),
  'unknown-event-type': event({ type: 'x' }),
  'unknown-event-version': event({ type: 'holdpoint.order.created.v9' }),
  missing: order({ orderId: null }),
  empty: order({ orderId: '' }),
  'not-an-object': '[]',
  'not-a-list': order({}, {}),
  'not-a-text': order({ orderId: 1 }),
  'not-a-text-or-list': order({ licences: [{ endUser: 1 }] }),
  'not-a-paper': order({ documents: { riskAssessmentReport: 1 } }),
  'not-a-boolean': order({ endUse: { certificates: [{ signed: 1 }] } }),
  'not-a-number': order({}, [{ quantity: '1' }]),
  'not-a-whole-number': order({ revision: 0.5 }),
  'negative-number': order({}, [{ quantity: -1 }]),
  'number-too-large': order({ revision: 1e300 }),
  'not-a-decimal': order({}, [{ value: 1 }]),
  'not-a-currency': order({}, [{ currency: '$' }]),
  'not-a-day': order({ shipBy: '2026-02-30' }),
  'not-a-time': order({ placedAt: 'now' }),
  'unknown-country': order({ destinationCountry: 'UK' }),
  'unknown-value': order({}, [{}], [{ role: 'x' }]),
  'text-too-long': order({ routeReason: 'x'.repeat(5001) }),
  'lone-surrogate': order({ routeReason: '\ud800' }),
  'too-many-items': order({}, list(1001)),
  'too-many-parties': order({}, [{}], list(51)),
  'too-many-aliases': order({}, [{}], [{ aliases: Array(21).fill('') }]),
  'too-many-entries': order({ licences: list(1001) }),
  'too-deep': '['.repeat(65) + ']'.repeat(65),
  'not-base64': event({ data: undefined, data_base64: '?' }),
};

it.each(Object.entries(SAMPLES))('%s is what a sender can be told', (code, message) => {
  expect(parseOrderCreated(Buffer.from(message), {})).toMatchObject({
    ok: false,
    refusal: { errorCode: code, errorClass: ERROR_CODES[code as ErrorCode][0] },
  });
});

it('unknown-content-type is what a sender of another format is told', () => {
  const headers = { 'content-type': 'application/cloudevents+protobuf' };
  expect(parseOrderCreated(Buffer.from('x'), headers)).toMatchObject({
    refusal: { errorCode: 'unknown-content-type', errorClass: 'unsupported' },
  });
});

it('invalid-value stands for what class-validator’s own decorators refuse', () => {
  class OddDto {
    @IsInt() readonly field!: number;
  }
  expect(explain(OddDto, { field: 'x' })).toEqual([
    { path: '/field', code: 'invalid-value', message: 'field must be an integer number' },
  ]);
});
