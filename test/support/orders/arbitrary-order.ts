/** Orders at random, from parts that matter to the rules: for properties that hold for every order. */
import fc from 'fast-check';
import type { Certificate, Licence, Order, OrderItem, Party } from '#holdpoint/model';
import {
  anOrder,
  aParty,
  BASE_CERTIFICATE,
  BASE_END_USER,
  BASE_LICENCE,
  CONTROLLED_ITEM,
  END_USER,
  OFF_LIST_ITEM,
  SUSPENDED_ITEM,
  UNCLASSIFIED_ITEM,
} from './an-order.js';

const NAMES = [
  END_USER,
  'Kanda Trading Co.',
  '株式会社島津製作所',
  '日野自動車株式会社',
  '三菱マテリアル株式会社',
  '三菱重工業株式会社',
  '豊和工業株式会社',
  '海上保安庁',
  'Nordwerk GmbH',
];
const ROLES = ['buyer', 'end-user', 'ultimate-consignee', 'forwarder', 'payer'] as const;
const STATEMENTS = [
  'Sintered magnets for electric-vehicle motors, civil use only',
  '民生用モーターの製造',
  'To be confirmed',
  '潜水艦の推進電動機',
  null,
];
const COUNTRIES = ['CN', 'JP', 'DE', 'KR', null];

const party: fc.Arbitrary<Party> = fc.record({
  role: fc.constantFrom(...ROLES),
  name: fc.constantFrom(...NAMES),
  country: fc.constantFrom('JP', 'JP', 'DE', null),
});

const item: fc.Arbitrary<OrderItem> = fc
  .tuple(
    fc.constantFrom(CONTROLLED_ITEM, OFF_LIST_ITEM, UNCLASSIFIED_ITEM, SUSPENDED_ITEM),
    fc.constantFrom(...COUNTRIES),
    fc.constantFrom(...COUNTRIES),
    fc.constantFrom<OrderItem['chineseComponents']>([], null, [
      { controlCode: '1C905', removable: true },
    ]),
    fc.integer({ min: 1, max: 80 }),
  )
  .map(([base, originCountry, exportCountry, chineseComponents, quantity]) => ({
    ...base,
    originCountry,
    exportCountry,
    chineseComponents,
    quantity,
  }));

const certificate: fc.Arbitrary<Certificate> = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.constantFrom(true, true, false),
    fc.constantFrom('2026-10-01', '2024-01-01'),
  )
  .map(([issuedBy, signed, issuedOn]) => ({ ...BASE_CERTIFICATE, issuedBy, signed, issuedOn }));

const licence: fc.Arbitrary<Licence> = fc
  .tuple(
    fc.constantFrom('individual', 'individual', 'general', 'registration-certificate'),
    fc.constantFrom(...NAMES),
    fc.constantFrom(['1C905'], ['1C909'], ['1C904']),
    fc.constantFrom('2027-01-31', '2026-06-30'),
  )
  .map(([kind, endUser, controlCodes, validUntil]) => ({
    ...BASE_LICENCE,
    kind: kind,
    endUser,
    controlCodes,
    validUntil,
  }));

export const orders: fc.Arbitrary<Order> = fc
  .record({
    parties: fc.array(party, { minLength: 1, maxLength: 4 }),
    ownEndUser: fc.boolean(),
    items: fc.array(item, { minLength: 1, maxLength: 4 }),
    statement: fc.constantFrom(...STATEMENTS),
    certificates: fc.array(certificate, { maxLength: 2 }),
    inOrder: fc.boolean(),
    licences: fc.array(licence, { maxLength: 3 }),
    papers: fc.constantFrom('RAR-9', null),
    destinationCountry: fc.constantFrom(...COUNTRIES),
    transitCountries: fc.constantFrom(['KR'], []),
    routeReason: fc.constantFrom('consolidation in Busan', null),
    exporterCountry: fc.constantFrom('CN', 'CN', 'DE', null),
  })
  .map((parts) =>
    anOrder({
      exporter: { ...anOrder().exporter, country: parts.exporterCountry },
      parties: [...parts.parties, ...(parts.ownEndUser ? [BASE_END_USER] : [])],
      items: parts.items.map((one, index) => ({ ...one, itemId: String(index + 1) })),
      destinationCountry: parts.destinationCountry,
      transitCountries: parts.transitCountries,
      routeReason: parts.routeReason,
      endUse: {
        statement: parts.statement,
        certificates: [...(parts.inOrder ? [BASE_CERTIFICATE] : []), ...parts.certificates],
      },
      licences: [...(parts.inOrder ? [BASE_LICENCE] : []), ...parts.licences],
      documents: { riskAssessmentReport: parts.papers, writtenCommitment: parts.papers },
    }),
  );

/** A party on the export control list, in any role but the maker's. */
export const controlListedParty: fc.Arbitrary<Party> = fc
  .tuple(
    fc.constantFrom(...ROLES, 'broker' as const, 'notify' as const),
    fc.constantFrom('日鋼特機株式会社', '三菱造船株式会社', 'Japan Marine United Corporation'),
  )
  .map(([role, name]) => aParty(role, { name, localName: null, address: null, postalCode: null }));
