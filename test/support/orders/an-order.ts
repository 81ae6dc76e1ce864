/** Builders of orders for tests: `anOrder()` with no argument is an order that is approved. */
import type {
  Certificate,
  EndUse,
  Licence,
  Order,
  OrderDocuments,
  OrderItem,
  Party,
  PartyRole,
} from '#holdpoint/model';

export const EXPORTER = '苏州宏磁材料有限公司';
export const END_USER = 'Hinode Jizai Co., Ltd.';

export const BASE_END_USER: Party = {
  role: 'end-user',
  name: END_USER,
  localName: '日の出磁材株式会社',
  country: 'JP',
  address: '愛知県豊橋市明海町33番地の9',
  postalCode: '441-8074',
};

/** Dysprosium oxide: controlled, with its code. */
export const CONTROLLED_ITEM: OrderItem = {
  itemId: '1',
  description: 'Dysprosium oxide, 99.9 %',
  customsCode: '2846901500',
  classification: { status: 'controlled', controlCode: '1C905.b' },
  originCountry: 'CN',
  exportCountry: 'CN',
  chineseComponents: [],
  composition: 'Dy2O3 99.9 %',
  quantity: 25,
  unit: 'kg',
  value: '18250.00',
  currency: 'USD',
};

/** Ball bearings: off the list, and why is written. */
export const OFF_LIST_ITEM: OrderItem = {
  itemId: '1',
  description: 'Deep groove ball bearings 6204, chrome steel',
  customsCode: '8482102000',
  classification: {
    status: 'not-controlled',
    reason: 'Standard bearings of ISO tolerance class normal; no entry of the list speaks of them.',
  },
  originCountry: 'CN',
  exportCountry: 'CN',
  chineseComponents: [],
  quantity: 2000,
  unit: 'pcs',
  value: '3100.00',
  currency: 'USD',
};

export const UNCLASSIFIED_ITEM: OrderItem = {
  itemId: '1',
  description: 'Process controller module, model PX-20',
  classification: { status: 'unclassified' },
  originCountry: 'CN',
  exportCountry: 'CN',
  chineseComponents: [],
  quantity: 4,
  unit: 'pcs',
  value: '900.00',
  currency: 'USD',
};

/** Holmium oxide: under Ann. 57/2025, whose suspension ran to 10 November 2026. */
export const SUSPENDED_ITEM: OrderItem = {
  itemId: '1',
  description: 'Holmium oxide, 99.5 %',
  classification: { status: 'controlled', controlCode: '1C909' },
  originCountry: 'CN',
  exportCountry: 'CN',
  chineseComponents: [],
  composition: 'Ho2O3 99.5 %',
  quantity: 10,
  unit: 'kg',
  value: '4100.00',
  currency: 'USD',
};

export const BASE_CERTIFICATE: Certificate = {
  kind: 'end-user',
  number: 'EUC-88',
  issuedOn: '2026-10-01',
  issuedBy: END_USER,
  signed: true,
};

export const BASE_LICENCE: Licence = {
  kind: 'individual',
  number: '26-CN-000123',
  controlCodes: ['1C905'],
  endUser: END_USER,
  exporter: EXPORTER,
  validFrom: '2026-02-01',
  validUntil: '2027-01-31',
  quantity: 100,
  used: 0,
  unit: 'kg',
};

export interface OrderParts {
  readonly orderId?: string;
  readonly revision?: number;
  readonly placedAt?: string;
  readonly shipBy?: string | null;
  readonly exporter?: Order['exporter'];
  readonly parties?: readonly Party[];
  readonly destinationCountry?: string | null;
  readonly transitCountries?: readonly string[];
  readonly routeReason?: string | null;
  readonly items?: readonly OrderItem[];
  readonly endUse?: EndUse | null;
  readonly licences?: readonly Licence[] | null;
  readonly documents?: OrderDocuments | null;
}

export function aParty(role: PartyRole | null, parts: Partial<Party> = {}): Party {
  return { ...BASE_END_USER, ...parts, role };
}

/** Twenty-five kilograms of dysprosium oxide to a civil magnet maker, with licence and certificate in order. */
export function anOrder(parts: OrderParts = {}): Order {
  return {
    orderId: 'SO-1',
    revision: 1,
    placedAt: '2026-11-23T09:12:45Z',
    shipBy: '2026-12-10',
    exporter: { name: EXPORTER, country: 'CN', registrationNumber: '91320500MA1XXXXXXX' },
    parties: [BASE_END_USER],
    destinationCountry: 'JP',
    items: [CONTROLLED_ITEM],
    endUse: {
      statement: 'Sintered magnets for electric-vehicle motors, civil use only',
      certificates: [BASE_CERTIFICATE],
    },
    licences: [BASE_LICENCE],
    documents: { contract: 'PO-551' },
    ...parts,
  };
}
