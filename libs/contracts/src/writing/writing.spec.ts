import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alert, Decision } from '#holdpoint/model';
import { DecisionDto } from '../decision/decision.dto.js';
import { parseOrderCreated } from '../orders-created/parse-order-created.js';
import { LedgerEntryDto } from '../orders-screened/ledger-entry.dto.js';
import { AlertDto } from '../screening-alerts/alert.dto.js';
import { compile } from '../validation/index.js';
import { formatDecisionData } from './decision-json.js';
import { EventAttributesDto } from './event-attributes.dto.js';
import { formatAlert } from './format-alert.js';
import { formatDecision } from './format-decision.js';
import { formatLedgerEntry } from './format-ledger-entry.js';
import { joinPieces, type JsonPieces } from './pieces.js';

type Json = Record<string, unknown>;
const readJson = (path: string) =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Json;

const heldEvent = readJson('../orders-held/examples/listed-end-user.json');
const { order, ...held } = heldEvent.data as Decision;
const approvedEvent = readJson('../orders-approved/examples/answered-by-a-licence.json');
const approved = approvedEvent.data as Decision;
const alertEvent = readJson('../screening-alerts/examples/critical-listed-party.json');

const noEvent = {
  id: null,
  source: null,
  type: null,
  correlationId: null,
  traceparent: null,
  tracestate: null,
};
const heldCause = {
  ...noEvent,
  id: 'evt-90001',
  traceparent: heldEvent.traceparent as string,
  tracestate: 'vendor=1',
};
const plain = { event: noEvent, json: Buffer.from(JSON.stringify(order)) };
const parse = (pieces: JsonPieces) => JSON.parse(joinPieces(pieces)) as Json;

describe('a decision', () => {
  it('is written as the example shows it, with the trace and the cause of the order’s event', () => {
    const written = formatDecision(
      held,
      { event: heldCause, json: plain.json },
      { embedOrder: 'held' },
    );
    expect(parse(written.value)).toEqual(heldEvent);
    expect(written.headers).toEqual({
      'content-type': 'application/cloudevents+json; charset=utf-8',
    });
  });

  it('says orders.approved or orders.held by its outcome, in type and id', () => {
    const event = formatDecision(approved, plain, { embedOrder: 'never' }).value;
    expect(parse(event)).toMatchObject({
      type: 'holdpoint.order.approved.v1',
      id: `${approved.decisionId}.approved`,
    });
    expect(parse(formatDecision(held, plain, { embedOrder: 'never' }).value)).toMatchObject({
      type: 'holdpoint.order.held.v1',
      id: `${held.decisionId}.held`,
    });
  });

  it('passes a correlation on, makes the order id one where there is none, and leaves the rest out', () => {
    const given = formatDecision(
      held,
      { ...plain, event: { ...noEvent, correlationId: 'deal "7"' } },
      { embedOrder: 'held' },
    );
    expect(parse(given.value).correlationid).toBe('deal "7"');
    const event = parse(formatDecision(held, plain, { embedOrder: 'held' }).value);
    expect(event).toMatchObject({
      correlationid: held.orderId,
      subject: held.orderId,
      partitionkey: held.orderId,
    });
    for (const name of ['causationid', 'traceparent', 'tracestate'])
      expect(event).not.toHaveProperty(name);
  });

  it.each([
    ['held', true, false],
    ['always', true, true],
    ['never', false, false],
  ] as const)(
    'with SCREENER_EMBED_ORDER=%s carries the order: held %s, approved %s',
    (embedOrder, inHeld, inApproved) => {
      const has = (decision: Decision) =>
        'order' in (parse(formatDecision(decision, plain, { embedOrder }).value).data as Json);
      expect([has(held), has(approved)]).toEqual([inHeld, inApproved]);
    },
  );

  it('carries the order as it came, to the digit, but on one line', () => {
    const json =
      '{\r\n  "orderId": "SO-1",\n\t"z": 1.50, "a": "\\u4e09 \\n",\n\n  "items": [{}]\r}';
    const data = joinPieces(formatDecisionData(held, Buffer.from(json), 'held'));
    expect(data).toContain('"z": 1.50, "a": "\\u4e09 \\n"');
    expect(data).not.toMatch(/[\r\n]/);
    expect((JSON.parse(data) as Json).order).toEqual(JSON.parse(json));
  });

  it('never carries an order of its own beside the one that came', () => {
    expect(formatDecisionData({ ...held, order: order! }, null, 'held')).toEqual(
      formatDecisionData(held, null, 'held'),
    );
  });

  it('has every member, in the order that JSON.stringify gives them', () => {
    for (const decision of [held, approved, { ...held, source: null, orderId: '"注文\\1' }]) {
      const written = formatDecisionData(decision, null, 'never');
      expect(joinPieces(written)).toBe(JSON.stringify(decision));
    }
  });

  it('is the same bytes for the same input', () => {
    const write = () =>
      formatDecision(structuredClone(held), structuredClone(plain), { embedOrder: 'held' });
    expect(write()).toEqual(write());
  });
});

it('an alert is written as the example shows it', () => {
  const alert = alertEvent.data as Alert;
  expect(parse(formatAlert(alert, { event: heldCause }).value)).toEqual(alertEvent);
});

it('a ledger entry holds the order, its decision without a second copy, and no release', () => {
  const entry = formatLedgerEntry({ ...held, order: order! }, plain.json);
  expect(parse(entry)).toEqual({ order, decision: held, releases: [] });
  expect(compile(LedgerEntryDto)(parse(entry))).toBe(true);
});

it('everything written is valid by its own contract, whatever stands in the texts', () => {
  const attributes = compile(EventAttributesDto);
  const decisions = compile(DecisionDto);
  const alerts = compile(AlertDto);
  const text = fc
    .string({ unit: 'binary', minLength: 1 })
    .filter((t) => t.isWellFormed() && t.trim() !== '');
  fc.assert(
    fc.property(text, fc.option(text), fc.option(text), (orderId, id, correlationId) => {
      const json = JSON.stringify({ orderId, parties: [{ name: orderId }], items: [{}] });
      const cause = {
        event: { ...noEvent, id, correlationId, traceparent: id },
        json: Buffer.from(json),
      };
      const written = formatDecision({ ...held, orderId }, cause, { embedOrder: 'held' });
      const message = parse(written.value);
      expect([attributes(message), decisions(message.data)]).toEqual([true, true]);
      expect((message.data as Json).order).toEqual(JSON.parse(json));
      const alert = parse(formatAlert({ ...(alertEvent.data as Alert), orderId }, cause).value);
      expect([attributes(alert), alerts(alert.data)]).toEqual([true, true]);
    }),
    { numRuns: 500 },
  );
});

it('an order that was read can be written into its answer and read again', () => {
  const json = JSON.stringify(order);
  const read = parseOrderCreated(Buffer.from(json), {});
  if (!read.ok) throw new Error('was refused');
  const event = parse(formatDecision(held, read, { embedOrder: 'held' }).value);
  expect((event.data as Json).order).toEqual(read.value);
});
