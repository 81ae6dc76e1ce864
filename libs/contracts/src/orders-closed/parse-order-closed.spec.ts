import { expect, it } from 'vitest';
import { EVENT_TYPES } from '../topics.js';
import { parseOrderClosed } from './parse-order-closed.js';

const closed = { orderId: 'SO-1', reason: 'shipped', closedAt: '2026-12-10T06:00:00Z' };
const event = { specversion: '1.0', id: '1', source: '/erp', data: closed };
const HEADERS = { 'content-type': 'application/cloudevents+json' };
const read = (value: unknown, headers = {}) =>
  parseOrderClosed(Buffer.from(JSON.stringify(value)), headers);

it('a closed order is read plain, and as an event of its own type', () => {
  expect(read(closed)).toMatchObject({ ok: true, value: closed });
  expect(read({ ...event, type: EVENT_TYPES.orderClosed }, HEADERS)).toMatchObject({
    ok: true,
    value: closed,
  });
});

it('an order that was created is not one that was closed', () => {
  expect(read({ ...event, type: EVENT_TYPES.orderCreated }, HEADERS)).toMatchObject({
    refusal: { errorClass: 'unsupported', errorCode: 'unknown-event-type' },
  });
});

it('a closed order needs its id and a reason that is known', () => {
  const message = 'must be one of shipped, cancelled; it is "lost"';
  expect(read({ orderId: 'SO-1', reason: 'lost' })).toMatchObject({
    refusal: { problems: [{ path: '/reason', code: 'unknown-value', message }] },
  });
  expect(read({})).toMatchObject({
    refusal: { problems: [{ path: '/orderId' }, { path: '/reason' }] },
  });
});
