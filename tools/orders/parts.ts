/** The pieces that stories are put together from. */
import type { Certificate, Licence, ListEntry, Order, OrderItem, Party } from '#holdpoint/model';
import type { RegisteredCompany } from './company-register.js';
import { daysAfter } from './days.js';
import { CHINESE_EXPORTERS } from './exporters.js';
import type { ControlledProduct, FreeProduct, Product } from './products.js';
import { romanise } from './romaji.js';
import { civilStatement, pickLanguage } from './statements.js';
import type { World } from './world.js';

export function englishName(company: RegisteredCompany): string {
  if (company.nameEn !== '') return company.nameEn;
  const name = romanise(company.kana);
  if (name === '') return company.name;
  return `${name} ${/有限会社/.test(company.name) ? 'Ltd.' : /合同会社/.test(company.name) ? 'LLC' : 'Co., Ltd.'}`;
}

/** Each call another company, as its own papers would name it. */
export function innocentParty(world: World, role: Party['role'] = 'end-user'): Party {
  const { random } = world;
  const company = random.pick(world.companies);
  return {
    role,
    name: englishName(company),
    localName: company.name,
    ...(company.kana !== '' && random.chance(0.2) ? { aliases: [company.kana] } : {}),
    country: 'JP',
    address: company.address,
    ...(company.postalCode === '' ? {} : { postalCode: company.postalCode }),
    corporateNumber: company.corporateNumber,
  };
}

/** A listed party as an order would name it in one language, with the list's own address where it has one. */
export function listedParty(
  entry: ListEntry,
  language: 'en' | 'ja' | 'zh',
  role: Party['role'],
): Party {
  const { names, identity } = entry;
  const name = names[language] ?? names.ja ?? names.en ?? names.zh ?? entry.id;
  const address = identity.addresses.find(({ lang }) => lang === language) ?? identity.addresses[0];
  return {
    role,
    ...(language === 'ja' ? { localName: name } : { name }),
    country: entry.country,
    ...(address === undefined ? {} : { address: address.text }),
    ...(identity.postalCodes[0] === undefined ? {} : { postalCode: identity.postalCodes[0] }),
  };
}

function itemOf(world: World, product: Product, number: number): OrderItem {
  const quantity = world.random.whole(1, product.most);
  return {
    itemId: String(number),
    sku: product.sku,
    description: product.description,
    ...(product.customsCode === null ? {} : { customsCode: product.customsCode }),
    originCountry: 'CN',
    exportCountry: 'CN',
    chineseComponents: [],
    ...(product.composition === null ? {} : { composition: product.composition }),
    quantity,
    unit: product.unit,
    value: (quantity * product.price).toFixed(2),
    currency: 'USD',
  };
}

export const freeItem = (world: World, product: FreeProduct, number = 1): OrderItem => ({
  ...itemOf(world, product, number),
  classification: { status: 'not-controlled', reason: product.reason },
});
export const controlledItem = (
  world: World,
  product: ControlledProduct,
  number = 1,
): OrderItem => ({
  ...itemOf(world, product, number),
  classification: { status: 'controlled', controlCode: product.controlCode },
});
export const unclassifiedItem = (world: World, product: Product): OrderItem => ({
  ...itemOf(world, product, 1),
  classification: { status: 'unclassified' },
});

/** A signed end-user certificate by the party itself, some weeks old. */
export function certificate(world: World, party: Party): Certificate {
  return {
    kind: 'end-user',
    number: `EUC-${world.random.whole(10_000, 99_999)}`,
    issuedOn: daysAfter(world.day, -world.random.whole(5, 90)),
    issuedBy: party.localName ?? party.name,
    signed: true,
  };
}

/** An individual licence that fits the item, the party and the exporter. */
export function licence(world: World, order: Order, item: OrderItem, party: Party): Licence {
  return {
    kind: 'individual',
    number: `26-CN-${world.random.whole(100_000, 999_999)}`,
    controlCodes: [item.classification?.controlCode ?? ''],
    endUser: party.localName ?? party.name,
    exporter: order.exporter?.name,
    validFrom: daysAfter(world.day, -world.random.whole(20, 120)),
    validUntil: daysAfter(world.day, world.random.whole(120, 240)),
    quantity: item.quantity,
    used: 0,
    unit: item.unit,
  };
}

/** An order from a Chinese exporter to Japan with everything known but what the story changes. */
export function orderOf(
  world: World,
  product: Product,
  items: readonly OrderItem[],
  party: Party,
): Order {
  const { random, day } = world;
  const number = world.nextNumber();
  return {
    orderId: `SO-${day.slice(0, 4)}-${String(number).padStart(6, '0')}`,
    revision: 0,
    placedAt: `${day}T0${random.whole(0, 9)}:${random.whole(10, 59)}:${random.whole(10, 59)}Z`,
    shipBy: daysAfter(day, random.whole(10, 60)),
    exporter: random.pick(CHINESE_EXPORTERS),
    parties: [party],
    destinationCountry: 'JP',
    transitCountries: [],
    items,
    endUse: {
      statement: civilStatement(random, product, pickLanguage(random)),
      certificates: [certificate(world, party)],
    },
    documents: { contract: `PO-${random.whole(1_000, 99_999)}` },
  };
}
