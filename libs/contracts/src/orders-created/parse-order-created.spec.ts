import { describe, expect, it } from 'vitest';
import { LIMITS } from '../limits.js';
import { bytes, invalid, parse, refusalOf, smallest, type Json } from './testing/reading.js';

describe('a message that is no order at all', () => {
  it.each<[string, Buffer, string, string]>([
    ['an empty message', Buffer.alloc(0), 'unreadable', 'not-json'],
    ['not JSON', Buffer.from('orderId: SO-1'), 'unreadable', 'not-json'],
    ['half a JSON document', bytes('{"orderId":"SO-1","items":['), 'unreadable', 'not-json'],
    ['two JSON documents', bytes('{"orderId":"1"}{"orderId":"2"}'), 'unreadable', 'not-json'],
    ['not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), 'unreadable', 'not-utf8'],
    [
      'Shift_JIS',
      Buffer.from([0x7b, 0x22, 0x8e, 0x4f, 0x95, 0x48, 0x22, 0x7d]),
      'unreadable',
      'not-utf8',
    ],
    ['UTF-16', Buffer.from(JSON.stringify(smallest()), 'utf16le'), 'unreadable', 'not-json'],
    [
      'a schema registry’s format',
      Buffer.from([0, 0, 0, 0, 7, 0x7b, 0x7d]),
      'unreadable',
      'schema-registry-format',
    ],
    [
      '1 MiB',
      bytes({ ...smallest(), note: 'x'.repeat(1024 * 1024) }),
      'unreadable',
      'message-too-large',
    ],
    ['a text', bytes('"SO-1"'), 'invalid', 'not-an-object'],
    ['a list', bytes('[]'), 'invalid', 'not-an-object'],
    ['null', bytes('null'), 'invalid', 'not-an-object'],
  ])('%s is a refusal with its code', (_what, value, errorClass, code) => {
    expect(refusalOf(value)).toEqual({ class: errorClass, code, paths: [''] });
  });

  it('is read up to the limit of its size, and not a byte beyond', () => {
    const filler = LIMITS.messageBytes - bytes({ ...smallest(), note: '' }).length;
    expect(parse({ ...smallest(), note: 'x'.repeat(filler) }).ok).toBe(true);
    expect(refusalOf({ ...smallest(), note: 'x'.repeat(filler + 1) }).code).toBe(
      'message-too-large',
    );
  });

  it('says how large it may be, and what JSON was met', () => {
    const large = parse(Buffer.alloc(LIMITS.messageBytes + 1, 0x20));
    expect(large).toMatchObject({
      refusal: { message: expect.stringContaining('524288') as string },
    });
    expect(parse('{"orderId":}')).toMatchObject({
      refusal: { message: expect.stringMatching(/^the message is not JSON: /) as string },
    });
  });
});

describe('an order with something missing or wrong', () => {
  it.each<[string, Json, ReturnType<typeof invalid>]>([
    ['no order id', { orderId: undefined }, invalid('missing', '/orderId')],
    ['an order id of null', { orderId: null }, invalid('missing', '/orderId')],
    ['a blank order id', { orderId: ' ' }, invalid('empty', '/orderId')],
    ['a number as order id', { orderId: 4711 }, invalid('not-a-text', '/orderId')],
    ['no items', { items: undefined }, invalid('missing', '/items')],
    ['an empty list of items', { items: [] }, invalid('empty', '/items')],
    ['null among the items', { items: [{}, null] }, invalid('not-an-object', '/items/1')],
    ['a text among the parties', { parties: ['Example'] }, invalid('not-an-object', '/parties/0')],
    ['an object for the parties', { parties: {} }, invalid('not-a-list', '/parties')],
    ['a list within the items', { items: [[{}]] }, invalid('not-an-object', '/items/0')],
    ['a list as exporter', { exporter: [] }, invalid('not-an-object', '/exporter')],
    [
      'a negative quantity',
      { items: [{ quantity: -1 }] },
      invalid('negative-number', '/items/0/quantity'),
    ],
    [
      'a quantity as text',
      { items: [{ quantity: '25' }] },
      invalid('not-a-number', '/items/0/quantity'),
    ],
    ['a negative revision', { revision: -1 }, invalid('negative-number', '/revision')],
    ['half a revision', { revision: 0.5 }, invalid('not-a-whole-number', '/revision')],
    [
      'a revision beyond exact numbers',
      { revision: 2 ** 53 },
      invalid('number-too-large', '/revision'),
    ],
    [
      'a value as a number',
      { items: [{ value: 1.5 }] },
      invalid('not-a-decimal', '/items/0/value'),
    ],
    [
      'a currency in words',
      { items: [{ currency: 'yen' }] },
      invalid('not-a-currency', '/items/0/currency'),
    ],
    ['a day that does not exist', { shipBy: '2026-02-30' }, invalid('not-a-day', '/shipBy')],
    ['a day written as elsewhere', { shipBy: '10.12.2026' }, invalid('not-a-day', '/shipBy')],
    [
      'a time without its zone',
      { placedAt: '2026-11-23T09:12:45' },
      invalid('not-a-time', '/placedAt'),
    ],
    ['a time on no day', { placedAt: '2026-02-30T09:12:45Z' }, invalid('not-a-time', '/placedAt')],
    [
      'a country in small letters',
      { destinationCountry: 'jp' },
      invalid('unknown-country', '/destinationCountry'),
    ],
    [
      'a country in words',
      { destinationCountry: 'Japan' },
      invalid('unknown-country', '/destinationCountry'),
    ],
    [
      'an unknown transit country',
      { transitCountries: ['KR', 'XX'] },
      invalid('unknown-country', '/transitCountries/1'),
    ],
    [
      'an unknown role',
      { parties: [{ role: 'consignee' }] },
      invalid('unknown-value', '/parties/0/role'),
    ],
    [
      'a share above 100',
      { parties: [{ owners: [{ share: 101 }] }] },
      invalid('number-too-large', '/parties/0/owners/0/share'),
    ],
    [
      'yes for true',
      { endUse: { certificates: [{ signed: 'yes' }] } },
      invalid('not-a-boolean', '/endUse/certificates/0/signed'),
    ],
    [
      'a number as end user of a licence',
      { licences: [{ endUser: 7 }] },
      invalid('not-a-text-or-list', '/licences/0/endUser'),
    ],
    [
      'an object as paper',
      { documents: { writtenCommitment: {} } },
      invalid('not-a-paper', '/documents/writtenCommitment'),
    ],
    ['half a character', { routeReason: 'a\ud83d' }, invalid('lone-surrogate', '/routeReason')],
    [
      'half a character in a list',
      { parties: [{ aliases: ['a', '\udc00'] }] },
      invalid('lone-surrogate', '/parties/0/aliases/1'),
    ],
    [
      'half a character in a paper',
      { documents: { contract: '\ud800' } },
      invalid('lone-surrogate', '/documents/contract'),
    ],
  ])('%s', (_what, change, expected) => {
    expect(refusalOf({ ...smallest(), ...change })).toEqual(expected);
  });

  it('infinity, which JSON can write as 1e999, is no quantity', () => {
    expect(refusalOf('{"orderId":"1","parties":[{}],"items":[{"quantity":1e999}]}')).toEqual(
      invalid('not-a-number', '/items/0/quantity'),
    );
  });

  it('names every problem with its path, and says what would be right', () => {
    const read = parse({ parties: [{ role: 'owner', country: 'cn' }], items: [{ quantity: -2 }] });
    expect(read).toMatchObject({
      ok: false,
      refusal: {
        errorCode: 'missing',
        message: '/orderId is required: a text that is not blank (and 3 more problems)',
        problems: [
          { path: '/orderId', code: 'missing' },
          {
            path: '/parties/0/role',
            code: 'unknown-value',
            message: expect.stringContaining('end-user') as string,
          },
          {
            path: '/parties/0/country',
            code: 'unknown-country',
            message: expect.stringContaining('"CN"') as string,
          },
          { path: '/items/0/quantity', message: 'must be a finite number of 0 or more; it is -2' },
        ],
      },
    });
  });

  it('lists a hundred problems at most, and says how many it left out', () => {
    const read = parse({ ...smallest(), items: Array(150).fill({ quantity: -1 }) });
    if (read.ok) throw new Error('was accepted');
    expect(read.refusal.problems).toHaveLength(100);
    expect(read.refusal.message).toContain('149 more problems, of which 50 are not listed');
  });
});
