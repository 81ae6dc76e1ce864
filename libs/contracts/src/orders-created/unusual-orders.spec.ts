import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { HeaderBag } from '../envelope/index.js';
import { parseOrderCreated } from './parse-order-created.js';

type Json = Record<string, unknown>;

const smallest = (): Json => ({
  orderId: 'SO-1',
  parties: [{ name: 'Example K.K.' }],
  items: [{}],
});
const bytes = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
const parse = (value: unknown, headers: HeaderBag = {}) =>
  parseOrderCreated(Buffer.isBuffer(value) ? value : bytes(value), headers);

/** Class, code and the paths of a refusal; fails for what was accepted. */
function refusalOf(value: unknown, headers: HeaderBag = {}) {
  const read = parse(value, headers);
  if (read.ok) throw new Error('was accepted');
  const { errorClass, errorCode, problems, message } = read.refusal;
  expect(message).not.toBe('');
  for (const problem of problems) expect(problem.message).not.toBe('');
  return { class: errorClass, code: errorCode, paths: problems.map(({ path }) => path) };
}
const invalid = (code: string, ...paths: string[]) => ({ class: 'invalid', code, paths });

describe('an order that is unusual, and right', () => {
  it('may give null for everything that it need not say', () => {
    const order = JSON.parse(
      readFileSync(new URL('./examples/licensed-rare-earth-oxide.json', import.meta.url), 'utf8'),
    ) as Json;
    const nulls = Object.fromEntries(Object.keys(order).map((name) => [name, null]));
    expect(parse({ ...nulls, ...smallest() }).ok).toBe(true);
  });

  it('may name one end user of a licence or several, and one paper or several', () => {
    const licences = [{ endUser: 'Example K.K.' }, { endUser: ['Example K.K.', '例株式会社'] }];
    const documents = {
      riskAssessmentReport: 'RAR-9',
      writtenCommitment: [{ number: 'WC-9', about: null }],
    };
    expect(parse({ ...smallest(), licences, documents }).ok).toBe(true);
  });

  it('keeps the last of two fields of one name, as JSON does', () => {
    const read = parse('{"orderId":"A","orderId":"B","parties":[{}],"items":[{}]}');
    expect(read).toMatchObject({ ok: true, value: { orderId: 'B' } });
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'may hold a field %s, which is unknown and touches nothing',
    (name) => {
      const hostile = `{"${name}":{"polluted":true,"orderId":7},"orderId":"1","parties":[{"${name}":{"role":1}}],"items":[{}]}`;
      expect(parse(hostile)).toMatchObject({ ok: true, value: { orderId: '1' } });
      expect(refusalOf(hostile.replace('"orderId":"1",', ''))).toEqual(
        invalid('missing', '/orderId'),
      );
      expect(({} as Json).polluted).toBeUndefined();
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  it('may start with a byte order mark and end with a line end', () => {
    const json = JSON.stringify(smallest());
    expect(parse(`\uFEFF ${json}\r\n`)).toMatchObject({
      ok: true,
      value: smallest(),
      json: Buffer.from(json),
    });
  });
});
