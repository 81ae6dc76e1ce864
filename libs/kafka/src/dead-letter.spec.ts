import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, deadLetter, problemsJson } from './dead-letter.js';
import { RecordContext } from './record-context.js';

const LIMIT = 8_192;
const problem = fc.record({
  path: fc.string({ unit: 'binary' }),
  code: fc.string({ unit: 'grapheme' }),
  message: fc.string({ unit: 'binary', maxLength: 3_000 }),
});

function contextWith(headers: Record<string, unknown>): RecordContext {
  return new RecordContext('orders', 3, {
    key: Buffer.from('k'),
    value: Buffer.from([0xff]),
    offset: '42',
    timestamp: '1700000000000',
    attributes: 0,
    headers: headers as Record<string, string>,
  });
}

const refusal = { errorClass: 'invalid', errorCode: 'x', message: 'y', problems: [] } as const;
const options = { serviceVersion: '1', failedAt: '2026-01-01T00:00:00.000Z' };

describe('a dead letter', () => {
  it('lists problems as valid JSON within 8 KiB, from the first on, and counts those left out', () => {
    fc.assert(
      fc.property(fc.array(problem, { maxLength: 40 }), (problems) => {
        const json = problemsJson(problems, LIMIT);
        const listed = JSON.parse(json) as { code: string; message: string }[];
        expect(Buffer.byteLength(json)).toBeLessThanOrEqual(LIMIT);
        if (listed.at(-1)?.code === 'more-problems') {
          expect(listed.at(-1)?.message).toBe(`${problems.length - listed.length + 1} more`);
        } else {
          expect(listed).toHaveLength(problems.length);
        }
      }),
    );
  });

  it('tells of hundreds of problems how many there are', () => {
    const problems = Array.from({ length: 500 }, (_, n) => ({
      path: `/items/${n}/quantity`,
      code: 'not-positive',
      message: 'must be above 0',
    }));
    const listed = JSON.parse(problemsJson(problems, LIMIT)) as { message: string }[];
    expect(listed.at(-1)?.message).toBe(`${500 - listed.length + 1} more`);
  });

  it('cuts a text at 1 KB without breaking a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (text) => {
        const cut = cutText(text, 1_024);
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(1_024);
        expect(cut.isWellFormed()).toBe(true);
        if (Buffer.byteLength(text.toWellFormed()) > 1_024) expect(cut.endsWith('…')).toBe(true);
        else expect(cut).toBe(text.toWellFormed());
      }),
    );
  });

  it('goes to the topic beside the input, or where it is told', () => {
    expect(deadLetter(contextWith({}), refusal, options).topic).toBe('orders.dlq');
    expect(deadLetter(contextWith({}), refusal, { ...options, topic: 'aside' }).topic).toBe(
      'aside',
    );
  });

  it('counts the attempts of a message that was put back', () => {
    const attemptOf = (headers: Record<string, unknown>): unknown =>
      deadLetter(contextWith(headers), refusal, options).headers?.['dlq.attempt'];
    expect(attemptOf({})).toBe('1');
    expect(attemptOf({ 'dlq.attempt': Buffer.from('4') })).toBe('5');
    expect(attemptOf({ 'dlq.attempt': 'many' })).toBe('1');
  });

  it('keeps the headers of the message and nothing that JavaScript mixes in', () => {
    const { headers } = deadLetter(
      contextWith({
        trace: Buffer.from('t'),
        many: [Buffer.from('1'), '2'],
        empty: null,
        constructor: [Object, Buffer.from('c')],
      }),
      refusal,
      options,
    );
    expect(headers).toMatchObject({
      trace: Buffer.from('t'),
      many: [Buffer.from('1'), '2'],
      empty: '',
      constructor: Buffer.from('c'),
    });
  });
});
