import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { invalid, parse, refusalOf, smallest, type Json } from './testing/reading.js';

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
