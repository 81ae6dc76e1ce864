/** class-validator, the compiled predicate and the JSON Schema must accept the same messages. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  CERTIFICATE_KINDS,
  CLASSIFICATION_STATUSES,
  LICENCE_KINDS,
  PARTY_ROLES,
  REGISTRATION_CASES,
} from '#holdpoint/model';
import { COUNTRY_CODES } from '../fields/index.js';
import { OrderDto } from '../orders-created/order.dto.js';
import { compile } from './compile.js';
import { explain } from './explain.js';

type Json = Record<string, unknown>;

const ajv = new Ajv2020({ allowUnionTypes: true });
addFormats.default(ajv);
const bySchema = ajv.compile(
  JSON.parse(
    readFileSync(new URL('../../schemas/orders-created.v1.json', import.meta.url), 'utf8'),
  ) as Json,
);
const byPredicate = compile(OrderDto);
const byClassValidator = (data: object) => {
  const accepted = validateSync(plainToInstance(OrderDto, data)).length === 0;
  // A refusal must never be without an explanation.
  expect(explain(OrderDto, data).length === 0).toBe(accepted);
  return accepted;
};

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '三菱造船株式会社',
    '苏州宏磁材料有限公司',
    'Example K.K.',
    '',
    '𠮷'.repeat(4999),
  ),
);
const country = fc.constantFrom(...COUNTRY_CODES);
const day = fc.constantFrom('2026-11-23', '2028-02-29', '2000-02-29', '2026-12-31');
const quantity = fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e12, noNaN: true }));
const maybe = (model: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(
    Object.fromEntries(
      Object.entries(model).map(([name, value]) => [name, fc.option(value, { freq: 6 })]),
    ),
    { requiredKeys: [] },
  );
const paper = fc.oneof(text, fc.array(maybe({ number: text, about: text }), { maxLength: 3 }));

const party = maybe({
  role: fc.constantFrom(...PARTY_ROLES),
  name: text,
  localName: text,
  aliases: fc.array(text, { maxLength: 4 }),
  country,
  address: text,
  corporateNumber: text,
  owners: fc.array(maybe({ name: text, share: fc.double({ min: 0, max: 100, noNaN: true }) }), {
    maxLength: 2,
  }),
});
const item = maybe({
  itemId: text,
  description: text,
  classification: maybe({
    status: fc.constantFrom(...CLASSIFICATION_STATUSES),
    controlCode: text,
    reason: text,
  }),
  originCountry: country,
  chineseComponents: fc.array(maybe({ controlCode: text, removable: fc.boolean() }), {
    maxLength: 2,
  }),
  quantity,
  value: fc.constantFrom('0', '18250.00', '-3.5'),
  currency: fc.constantFrom('USD', 'CNY', 'JPY'),
});
const validOrder = fc
  .record({
    orderId: fc.constantFrom('SO-1', '注文-2', ' x '),
    parties: fc.array(party, { minLength: 1, maxLength: 3 }),
    items: fc.array(item, { minLength: 1, maxLength: 3 }),
    optional: maybe({
      revision: fc.nat(),
      placedAt: fc.constantFrom('2026-11-23T09:12:45Z', '2026-02-28T23:59:59.999999999+09:00'),
      shipBy: day,
      exporter: maybe({ name: text, country, registrationNumber: text }),
      transitCountries: fc.array(country, { maxLength: 3 }),
      endUse: maybe({
        statement: text,
        certificates: fc.array(
          maybe({
            kind: fc.constantFrom(...CERTIFICATE_KINDS),
            issuedOn: day,
            signed: fc.boolean(),
          }),
          { maxLength: 2 },
        ),
      }),
      licences: fc.array(
        maybe({
          kind: fc.constantFrom(...LICENCE_KINDS),
          case: fc.constantFrom(...REGISTRATION_CASES),
          controlCodes: fc.array(text, { maxLength: 2 }),
          endUser: fc.oneof(text, fc.array(text, { maxLength: 3 })),
          validFrom: day,
          quantity,
          used: quantity,
        }),
        { maxLength: 2 },
      ),
      documents: maybe({ riskAssessmentReport: paper, writtenCommitment: paper, contract: text }),
    }),
  })
  .map(({ optional, ...required }) => plain({ ...optional, ...required }));

/** What someone may put where something else belongs. */
const wrongValue = fc.oneof(
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      ...[
        null,
        '',
        ' ',
        '\n',
        0,
        -0,
        -1,
        0.5,
        2 ** 53,
        1e308,
        100.1,
        true,
        [],
        [[]],
        [null],
        [{}],
        {},
      ],
      ...['cn', 'CN ', 'ZZ', 'XK', 'usd', '1.', '.5', '1e3', '１', '+1'],
      ...['2026-02-30', '2100-02-29', '2026-13-01', '2026-1-1', '0000-00-00', '2026-11-23\n'],
      ...[
        '2026-11-23T24:00:00Z',
        '2026-11-23T09:12:60Z',
        '2026-11-23T09:12:45',
        '2026-11-23 09:12:45Z',
      ],
      ...['2026-11-23t09:12:45z', '2026-11-23T09:12:45.Z', '2026-11-23T09:12:45+24:00'],
      ...['x'.repeat(5000), 'x'.repeat(5001), '𠮷'.repeat(5000), '𠮷'.repeat(5001)],
      ...[
        ['a', 1],
        [['a']],
        [{ number: 1 }],
        [{ about: 'x'.repeat(5001) }],
        'end-user',
        'military',
      ],
      ...[Array(21).fill('a'), Array(1001).fill('CN'), Array(51).fill({}), Array(1001).fill({})],
    ),
  },
);
type Mutation = readonly [place: number, how: 'replace' | 'remove' | 'add', value: unknown];
const mutation = fc.tuple(
  fc.nat(),
  fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add'),
  wrongValue,
) as fc.Arbitrary<Mutation>;
const odd = fc
  .tuple(validOrder, fc.array(mutation, { maxLength: 3 }))
  .map(([order, mutations]) => mutations.reduce(mutate, order));

it('accepts every valid order in all three ways', () => {
  fc.assert(
    fc.property(validOrder, (order) => {
      expect(explain(OrderDto, order)).toEqual([]);
      expect([byPredicate(order), bySchema(order)]).toEqual([true, true]);
    }),
    { numRuns: 500 },
  );
});

it('agrees on every changed order in all three ways', () => {
  const seen = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(odd, (order) => {
      const accepted = byPredicate(order);
      seen[accepted ? 'accepted' : 'refused'] += 1;
      expect([byClassValidator(order), bySchema(order)]).toEqual([accepted, accepted]);
    }),
    { numRuns: 3000 },
  );
  // Both answers must have been asked for often, or the property says little.
  expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(300);
}, 120_000);

it('agrees on arbitrary objects', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('orderId', 'parties', 'items', 'x'), fc.jsonValue()),
      (data) => {
        const accepted = byPredicate(data);
        expect([byClassValidator(data), bySchema(data)]).toEqual([accepted, accepted]);
      },
    ),
    { numRuns: 1000 },
  );
});

/** As it comes from the wire: a plain object without anything of the generator's. */
function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

function mutate(order: Json, [place, how, value]: Mutation): Json {
  const changed = structuredClone(order);
  const places = placesOf(changed);
  const [holder, key] = places[place % places.length]!;
  if (how === 'add') {
    const target = holder as Json;
    if (!Array.isArray(holder)) target[`x${place}`] = value;
    return plain(changed);
  }
  if (how === 'remove' && !Array.isArray(holder)) Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, key, value);
  return plain(changed);
}

/** Every field and entry at every depth. */
function placesOf(value: object): [holder: object, key: string][] {
  return Object.entries(value).flatMap(([key, held]) => [
    [value, key] as [object, string],
    ...(typeof held === 'object' && held !== null ? placesOf(held as object) : []),
  ]);
}
