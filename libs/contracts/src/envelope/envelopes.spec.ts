import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseOrderCreated } from '../orders-created/parse-order-created.js';
import { EVENT_TYPES } from '../topics.js';
import type { HeaderBag } from './message.js';

type Json = Record<string, unknown>;

const json = readFileSync(
  new URL('../orders-created/examples/listed-end-user-in-japanese.json', import.meta.url),
  'utf8',
).trim();
const order = JSON.parse(json) as Json;
const TRACE = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const attributes = {
  specversion: '1.0',
  id: 'evt-1',
  source: '/erp',
  type: EVENT_TYPES.orderCreated,
  correlationid: 'deal-7',
  traceparent: TRACE,
  tracestate: 'vendor=1',
};
const context = {
  id: 'evt-1',
  source: '/erp',
  type: EVENT_TYPES.orderCreated,
  correlationId: 'deal-7',
  traceparent: TRACE,
  tracestate: 'vendor=1',
};
const STRUCTURED = { 'content-type': Buffer.from('application/cloudevents+json; charset=UTF-8') };
const binaryHeaders = (changes: Record<string, string | undefined> = {}): HeaderBag => ({
  'content-type': Buffer.from('application/json'),
  ...Object.fromEntries(
    Object.entries<string | undefined>({ ...attributes, ...changes }).flatMap(([name, value]) =>
      value === undefined ? [] : [[`ce_${name}`, Buffer.from(value)]],
    ),
  ),
});
const parse = (value: string, headers: HeaderBag = {}) =>
  parseOrderCreated(Buffer.from(value), headers);
const event = (changes: Json = {}, data: string | null = json) => {
  const head = JSON.stringify({ ...attributes, ...changes });
  return data === null ? head : `${head.slice(0, -1)},"data":${data}}`;
};
function refusalOf(value: string, headers: HeaderBag = {}) {
  const read = parse(value, headers);
  if (read.ok) throw new Error('was accepted');
  const { errorClass, errorCode, problems } = read.refusal;
  return [errorClass, errorCode, ...problems.map(({ path }) => path)];
}

describe('the three envelopes give the same order, with its text as it came', () => {
  it.each<[string, string, HeaderBag]>([
    ['structured', event(), STRUCTURED],
    [
      'structured, header name and value in any case',
      event(),
      { 'Content-Type': 'APPLICATION/CloudEvents+JSON' },
    ],
    [
      'structured, header given twice',
      event(),
      { 'content-type': [STRUCTURED['content-type'], 'x'] },
    ],
    ['structured, without its header', event(), {}],
    [
      'structured, the data in base64',
      event({ data_base64: Buffer.from(json).toString('base64') }, null),
      STRUCTURED,
    ],
    [
      'structured, the data first',
      `{"data":${json},${JSON.stringify(attributes).slice(1)}`,
      STRUCTURED,
    ],
    ['binary', json, binaryHeaders()],
    [
      'binary, header names in any case',
      json,
      Object.fromEntries(
        Object.entries(binaryHeaders()).map(([name, value]) => [name.toUpperCase(), value]),
      ),
    ],
  ])('%s', (_what, value, headers) => {
    expect(parse(value, headers)).toEqual({
      ok: true,
      value: order,
      json: Buffer.from(json),
      event: context,
    });
  });

  it('plain, which knows nothing of events', () => {
    const event = {
      id: null,
      source: null,
      type: null,
      correlationId: null,
      traceparent: null,
      tracestate: null,
    };
    expect(parse(json)).toEqual({ ok: true, value: order, json: Buffer.from(json), event });
  });

  it('plain, with the headers of a tracer', () => {
    const headers = { traceparent: Buffer.from(TRACE), 'x-correlation-id': Buffer.from('c-1') };
    const event = {
      id: null,
      source: null,
      type: null,
      correlationId: 'c-1',
      traceparent: TRACE,
      tracestate: null,
    };
    expect(parse(json, headers)).toEqual({
      ok: true,
      value: order,
      json: Buffer.from(json),
      event,
    });
  });
});

it('takes the trace of the event itself before the one of the last hop', () => {
  const hop = {
    ...STRUCTURED,
    traceparent: Buffer.from('00-hop'),
    tracestate: Buffer.from('hop=1'),
  };
  expect(parse(event(), hop)).toMatchObject({
    event: { traceparent: TRACE, tracestate: 'vendor=1' },
  });
  expect(parse(event({ traceparent: undefined, tracestate: undefined }), hop)).toMatchObject({
    event: { traceparent: '00-hop', tracestate: 'hop=1' },
  });
});

it('reads an order with a field named data as plain JSON', () => {
  expect(parse(JSON.stringify({ ...order, data: {}, type: 'x' })).ok).toBe(true);
});

describe('an event that is not this topic’s', () => {
  it.each<[string, string, HeaderBag, string[]]>([
    [
      'another type',
      event({ type: 'com.example.order' }),
      STRUCTURED,
      ['unsupported', 'unknown-event-type', '/type'],
    ],
    [
      'another topic’s type',
      event({ type: EVENT_TYPES.orderHeld }),
      STRUCTURED,
      ['unsupported', 'unknown-event-type', '/type'],
    ],
    [
      'no type',
      event({ type: undefined }),
      STRUCTURED,
      ['unsupported', 'unknown-event-type', '/type'],
    ],
    [
      'a later version',
      event({ type: 'holdpoint.order.created.v2' }),
      STRUCTURED,
      ['unsupported', 'unknown-event-version', '/type'],
    ],
    [
      'a later version, binary',
      json,
      binaryHeaders({ type: 'holdpoint.order.created.v12' }),
      ['unsupported', 'unknown-event-version', '/type'],
    ],
    [
      'no type, binary',
      json,
      binaryHeaders({ type: undefined }),
      ['unsupported', 'unknown-event-type', '/type'],
    ],
    [
      'an older CloudEvents',
      event({ specversion: '0.3' }),
      STRUCTURED,
      ['unsupported', 'unknown-specversion', '/specversion'],
    ],
    [
      'no CloudEvents version',
      event({ specversion: undefined }),
      STRUCTURED,
      ['unsupported', 'unknown-specversion', '/specversion'],
    ],
    [
      'a batch',
      `[${event()}]`,
      { 'content-type': 'application/cloudevents-batch+json' },
      ['unsupported', 'unknown-content-type', ''],
    ],
    [
      'another format',
      'x',
      { 'content-type': 'application/cloudevents+avro' },
      ['unsupported', 'unknown-content-type', ''],
    ],
    ['a list', '[]', STRUCTURED, ['invalid', 'not-an-object', '']],
    ['no data', event({}, null), STRUCTURED, ['invalid', 'missing', '/data']],
    ['null as data', event({}, 'null'), STRUCTURED, ['invalid', 'missing', '/data']],
    ['text as data', event({}, '"{}"'), STRUCTURED, ['invalid', 'not-an-object', '/data']],
    [
      'no base64',
      event({ data_base64: 'ä' }, null),
      STRUCTURED,
      ['invalid', 'not-base64', '/data_base64'],
    ],
    [
      'no JSON in base64',
      event({ data_base64: 'eA==' }, null),
      STRUCTURED,
      ['unreadable', 'not-json', ''],
    ],
  ])('%s', (_what, value, headers, expected) => {
    expect(refusalOf(value, headers)).toEqual(expected);
  });

  it('is read where the settings list its type', () => {
    const value = Buffer.from(event({ type: 'com.example.order' }));
    const read = parseOrderCreated(value, STRUCTURED, { acceptedTypes: ['com.example.order'] });
    expect(read).toMatchObject({ ok: true, event: { type: 'com.example.order' } });
  });
});

it('points into the order, whatever it is wrapped in', () => {
  const data = JSON.stringify({ ...order, items: [{ quantity: -1 }] });
  const expected = ['invalid', 'negative-number', '/items/0/quantity'];
  expect(refusalOf(data)).toEqual(expected);
  expect(refusalOf(event({}, data), STRUCTURED)).toEqual(expected);
  expect(refusalOf(data, binaryHeaders())).toEqual(expected);
});
