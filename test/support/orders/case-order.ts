/** From the few words of a case to a whole order. Papers follow the parties: only what a case states is different. */
import {
  PARTY_ROLES,
  type Certificate,
  type EndUse,
  type Exporter,
  type Licence,
  type Order,
  type OrderDocuments,
  type OrderItem,
  type Party,
  type PartyRole,
} from '#holdpoint/model';
import { strict } from '../strict.js';
import {
  anOrder,
  BASE_CERTIFICATE,
  BASE_END_USER,
  BASE_LICENCE,
  CONTROLLED_ITEM,
  OFF_LIST_ITEM,
  SUSPENDED_ITEM,
  UNCLASSIFIED_ITEM,
} from './an-order.js';

const GOODS = {
  controlled: CONTROLLED_ITEM,
  'off-list': OFF_LIST_ITEM,
  unclassified: UNCLASSIFIED_ITEM,
  suspended: SUSPENDED_ITEM,
} as const;

export interface CaseOrder {
  readonly orderId?: string;
  readonly revision?: number;
  readonly placedAt?: string;
  readonly shipBy?: string | null;
  readonly exporter?: Partial<Exporter> | null;
  /** Role in camel case → a name, a party's fields, or `null` for none. */
  readonly parties?: Readonly<Record<string, string | Partial<Party> | null>>;
  readonly destination?: string | null;
  readonly transit?: readonly string[];
  readonly routeReason?: string;
  /** What the items are made from; `controlled` unless said. */
  readonly goods?: keyof typeof GOODS;
  readonly item?: Partial<OrderItem>;
  readonly items?: readonly (Partial<OrderItem> & { readonly goods?: keyof typeof GOODS })[];
  /** The statement, or `null` for none. */
  readonly endUse?: string | null;
  readonly onward?: string;
  readonly certificate?: Partial<Certificate> | null;
  readonly licence?: Partial<Licence> | null;
  readonly licences?: readonly Partial<Licence>[];
  readonly documents?: Partial<OrderDocuments>;
}

const ITEM_KEYS = [...Object.keys(CONTROLLED_ITEM), 'sku', 'goods'];
const PARTY_KEYS = [
  ...Object.keys(BASE_END_USER),
  'aliases',
  'corporateNumber',
  'lei',
  'email',
  'department',
  'owners',
];

export function caseOrder(parts: CaseOrder, orderId: string, where: string): Order {
  const parties = readParties(parts.parties ?? {}, where);
  const endUser = parties.find(({ role }) => role === 'end-user');
  const named = endUser?.name ?? endUser?.localName ?? null;
  const goods = parts.goods ?? 'controlled';
  const items = (parts.items ?? [parts.item ?? {}]).map((item, index) =>
    readItem(item, goods, index, where),
  );
  const exporter = parts.exporter === null ? null : { ...anOrder().exporter, ...parts.exporter };
  return anOrder({
    orderId: parts.orderId ?? orderId,
    ...(parts.revision === undefined ? {} : { revision: parts.revision }),
    ...(parts.placedAt === undefined ? {} : { placedAt: parts.placedAt }),
    ...(parts.shipBy === undefined ? {} : { shipBy: parts.shipBy }),
    exporter,
    parties,
    destinationCountry: parts.destination === undefined ? 'JP' : parts.destination,
    ...(parts.transit === undefined ? {} : { transitCountries: parts.transit }),
    ...(parts.routeReason === undefined ? {} : { routeReason: parts.routeReason }),
    items,
    endUse: readEndUse(parts, named, where),
    licences: readLicences(parts, named, exporter?.name ?? null, where),
    documents: {
      ...anOrder().documents,
      ...strict(parts.documents ?? {}, `${where}, documents`, [
        'riskAssessmentReport',
        'writtenCommitment',
        'contract',
      ]),
    },
  });
}

function readParties(parties: NonNullable<CaseOrder['parties']>, where: string): Party[] {
  const given = Object.entries(parties).map(([key, value]) => {
    const role = roleOf(key, where);
    return { role, party: value === null ? null : readParty(role, value, where) };
  });
  const endUser = given.some(({ role }) => role === 'end-user') ? [] : [BASE_END_USER];
  return [...given.flatMap(({ party }) => (party === null ? [] : [party])), ...endUser];
}

/** `endUser` → `end-user`; a figure at the end tells two parties of one role apart. */
function roleOf(key: string, where: string): PartyRole {
  const role = key.replace(/\d+$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const known = PARTY_ROLES.find((one) => one === role);
  if (known === undefined) throw new Error(`${where}: “${key}” is no role of a party`);
  return known;
}

function readParty(role: PartyRole, value: string | Partial<Party>, where: string): Party {
  if (typeof value === 'string') return { role, name: value, country: 'JP' };
  strict(value, `${where}, ${role}`, PARTY_KEYS);
  const named = value.name !== undefined || value.localName !== undefined;
  return named ? { country: 'JP', ...value, role } : { ...BASE_END_USER, ...value, role };
}

function readItem(
  item: Partial<OrderItem> & { readonly goods?: keyof typeof GOODS },
  goods: keyof typeof GOODS,
  index: number,
  where: string,
): OrderItem {
  strict(item, `${where}, item ${index + 1}`, ITEM_KEYS);
  const { goods: own, ...rest } = item;
  return { ...GOODS[own ?? goods], itemId: String(index + 1), ...rest };
}

function readEndUse(parts: CaseOrder, endUser: string | null, where: string): EndUse {
  const { certificate } = parts;
  strict(certificate ?? {}, `${where}, certificate`, Object.keys(BASE_CERTIFICATE));
  return {
    statement: parts.endUse === undefined ? (anOrder().endUse?.statement ?? null) : parts.endUse,
    certificates:
      certificate === null ? [] : [{ ...BASE_CERTIFICATE, issuedBy: endUser, ...certificate }],
    onwardTransferTo: parts.onward ?? null,
  };
}

function readLicences(
  parts: CaseOrder,
  endUser: string | null,
  exporter: string | null,
  where: string,
): Licence[] {
  const base = { ...BASE_LICENCE, endUser, exporter };
  const keys = [...Object.keys(BASE_LICENCE), 'case'];
  if (parts.licences !== undefined)
    return parts.licences.map((licence, index) => ({
      ...base,
      ...strict(licence, `${where}, licence ${index + 1}`, keys),
    }));
  if (parts.licence === null) return [];
  const goods = parts.goods ?? 'controlled';
  // What is not stated as controlled has no licence, unless a case gives it one.
  if (parts.licence === undefined && goods !== 'controlled' && parts.items === undefined) return [];
  return [{ ...base, ...strict(parts.licence ?? {}, `${where}, licence`, keys) }];
}
