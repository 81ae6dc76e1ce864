import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadLetter } from './dead-letter.js';
import { replayedRecord, replayMark } from './dead-letter-put-back.js';
import {
  readDeadLetterRecord,
  type DeadLetter,
  type DeadLetterEntry,
} from './dead-letter-record.js';
import type { WholeRecord, RecordHeaders } from './outgoing-record.js';
import { RecordContext } from './record-context.js';
import type { StoredRecord } from './stored-record.js';

const REPLAYED_AT = '2026-11-25T08:00:00.000Z';
const refusal = {
  errorClass: 'invalid',
  errorCode: 'missing',
  message: 'a field is missing',
  problems: [{ path: '/items', code: 'missing', message: 'is missing' }],
} as const;

/** A message that came to partition 3 as offset 42. */
function message(headers: RecordHeaders, value = Buffer.from([0xff, 0])): RecordContext {
  return new RecordContext('orders', 3, {
    key: Buffer.from('k'),
    value,
    offset: '42',
    timestamp: '1700000000000',
    attributes: 0,
    headers: { ...headers },
  });
}

/** As the broker gives back what was written: header values are bytes. */
function stored(record: WholeRecord, offset = 17): StoredRecord {
  const bytes = (value: Buffer | string | null): Buffer | null =>
    typeof value === 'string' ? Buffer.from(value) : value;
  return {
    topic: record.topic,
    partition: 3,
    offset,
    timestamp: '1700000001000',
    key: bytes(record.key),
    value: bytes(record.value),
    headers: Object.fromEntries(
      Object.entries(record.headers ?? {}).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.map((one) => bytes(one)!) : bytes(value ?? '')!,
      ]),
    ),
  };
}

function refused(headers: RecordHeaders): DeadLetter {
  const options = { serviceVersion: '1.2.3', failedAt: '2026-11-24T08:00:00.000Z' };
  return letterOf(readDeadLetterRecord(stored(deadLetter(message(headers), refusal, options))));
}

function letterOf(entry: DeadLetterEntry): DeadLetter {
  if (entry.kind !== 'dead-letter') throw new Error(`${entry.kind} instead of a dead letter`);
  return entry;
}

describe('a dead letter', () => {
  it('is read as it was written, with its own headers apart from the message’s', () => {
    expect(refused({ trace: Buffer.from('t'), many: ['1', '2'] })).toEqual({
      kind: 'dead-letter',
      topic: 'orders.dlq',
      partition: 3,
      offset: 17,
      timestamp: '1700000001000',
      key: Buffer.from('k'),
      value: Buffer.from([0xff, 0]),
      headers: { trace: Buffer.from('t'), many: [Buffer.from('1'), Buffer.from('2')] },
      origin: { topic: 'orders', partition: 3, offset: '42', timestamp: '1700000000000' },
      refusal,
      attempt: 1,
      serviceVersion: '1.2.3',
      failedAt: '2026-11-24T08:00:00.000Z',
      replayOf: null,
    });
  });

  it('put back and refused again counts one attempt more and says what it was', () => {
    const again = refused(replayedRecord(refused({ trace: 't' }), place).headers ?? {});
    expect(again).toMatchObject({ attempt: 2, replayOf: 'orders.dlq/3/17' });
    expect(Object.keys(again.headers)).toEqual(['trace']);
    const third = refused(replayedRecord(again, place).headers ?? {});
    expect(third.attempt).toBe(3);
  });

  it('of another writer is not taken for ours, whatever its headers are', () => {
    const header = fc.oneof(
      fc.string(),
      fc.string().map((text) => Buffer.from(text)),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), header), (headers) => {
        const record = stored({ topic: 'orders.dlq', key: null, value: 'x' });
        expect(readDeadLetterRecord({ ...record, headers }).kind).toBe('foreign');
      }),
    );
  });

  it.each([
    ['no JSON', 'x'],
    ['no list', '{}'],
    ['a list of no objects', '[1,null]'],
  ])('whose problems are %s is read without them', (_, problems) => {
    const record = stored({ topic: 't', key: null, value: 'x' });
    const headers = {
      'dlq.topic': 'orders',
      'dlq.partition': '1',
      'dlq.offset': '2',
      'dlq.problems': problems,
      'dlq.attempt': 'many',
    };
    const letter = letterOf(readDeadLetterRecord({ ...record, headers }));
    expect(letter.refusal.problems).toEqual([]);
    expect([letter.attempt, letter.failedAt]).toEqual([1, '2023-11-14T22:13:21.000Z']);
  });
});

const place = { topic: 'orders', partition: 5 };

describe('a replay', () => {
  it('puts the message back with its key, value and headers, to the byte', () => {
    const letter = refused({ trace: Buffer.from([0xff]) });
    const { topic, key, value, headers } = replayedRecord(letter, place);
    expect([topic, key, value]).toEqual(['orders', Buffer.from('k'), Buffer.from([0xff, 0])]);
    expect(headers).toEqual({
      trace: Buffer.from([0xff]),
      'dlq.attempt': '1',
      'dlq.replay-of': 'orders.dlq/3/17',
    });
    expect(replayedRecord(letter, place, Buffer.from('repaired')).value).toEqual(
      Buffer.from('repaired'),
    );
  });

  it('leaves a mark with the dead letter, which says when, where to and how', () => {
    const mark = replayMark(refused({}), place, REPLAYED_AT, true);
    expect([mark.topic, mark.key, mark.value]).toEqual(['orders.dlq', Buffer.from('k'), null]);
    expect(readDeadLetterRecord(stored(mark, 18))).toEqual({
      kind: 'mark',
      partition: 3,
      replayedOffset: 17,
      replayedAt: REPLAYED_AT,
      replayedTo: 'orders/5',
      repaired: true,
      attempt: 1,
    });
  });

  it('is not marked by a message that only carries the headers of a mark', () => {
    const headers = { 'dlq.replayed-offset': '17', 'dlq.replayed-at': REPLAYED_AT };
    expect(refused(headers).kind).toBe('dead-letter');
  });
});
