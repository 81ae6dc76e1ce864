import type { ListEntry, Order, OrderItem, Party, Reason, Ruling } from '#holdpoint/model';
import type { Company } from './companies.js';
import { CONTROLLED, FREE } from './goods.js';
import type { Label, LabelClass, World } from './labels.js';
import { CIVIL, MILITARY, VAGUE } from './statements.js';

interface Made {
  readonly order: Order;
  readonly label: Label;
}
interface Template {
  readonly name: string;
  readonly times: number;
  readonly make: (world: World) => Made;
}

const EXPORTERS = [
  '苏州宏磁材料有限公司',
  '宁波恒越机电进出口有限公司',
  'Xiamen Lianhe Materials Co., Ltd.',
];
const US_BASES = [
  'Yokota Air Base, Fussa, Tokyo 197-0001',
  'Fleet Activities Yokosuka, Yokosuka, Kanagawa',
];

function item(world: World, goods: readonly (typeof FREE)[number][], index = 0): OrderItem {
  const picked = world.dice.pick(goods);
  return {
    itemId: `L${index + 1}`,
    originCountry: 'CN',
    exportCountry: 'CN',
    chineseComponents: [],
    value: `${1000 + world.dice.roll(90_000)}.00`,
    currency: 'USD',
    ...picked,
  };
}

function party(company: Company, role: Party['role']): Party {
  return {
    role,
    name: company.nameEn ?? company.name,
    localName: company.name,
    country: 'JP',
    address: company.address,
    postalCode: company.postalCode,
    corporateNumber: company.corporateNumber,
  };
}

interface Parts {
  readonly endUser?: Party | null;
  readonly parties?: readonly Party[];
  readonly items?: readonly OrderItem[];
  readonly statement?: string | null;
  readonly licensed?: boolean;
  readonly certified?: boolean;
  readonly order?: Partial<Order>;
}

/** An order with its papers in order, unless a template takes one away. */
function make(world: World, parts: Parts): Order {
  const endUser = parts.endUser === undefined ? party(world.company(), 'end-user') : parts.endUser;
  const items = parts.items ?? [item(world, FREE)];
  const exporter = world.dice.pick(EXPORTERS);
  const name = endUser?.localName ?? endUser?.name ?? null;
  return {
    orderId: '',
    revision: 1,
    placedAt: '2026-11-20T01:00:00Z',
    shipBy: `2026-12-${String(1 + world.dice.roll(28)).padStart(2, '0')}`,
    exporter: { name: exporter, country: 'CN' },
    parties: [...(parts.parties ?? []), ...(endUser === null ? [] : [endUser])],
    destinationCountry: 'JP',
    items,
    endUse: {
      statement: parts.statement === undefined ? world.dice.pick(CIVIL) : parts.statement,
      certificates:
        parts.certified === false
          ? []
          : [
              {
                kind: 'end-user',
                number: 'E-1',
                issuedOn: '2026-08-15',
                issuedBy: name,
                signed: true,
              },
            ],
    },
    licences:
      parts.licensed === false
        ? []
        : items
            .filter(({ classification }) => classification?.status === 'controlled')
            .map(({ classification, quantity, unit }, index) => ({
              kind: 'individual' as const,
              number: `26-CN-${index + 100}`,
              controlCodes: [classification?.controlCode?.slice(0, 5) ?? ''],
              endUser: name,
              exporter,
              validFrom: '2026-07-01',
              validUntil: '2027-06-30',
              quantity: quantity ?? 0,
              used: 0,
              unit: unit ?? '',
            })),
    ...parts.order,
  };
}

function label(
  of: LabelClass,
  ruling: Ruling,
  reasons: readonly Reason[] = [],
  entry?: string,
): Label {
  const outcome = of === 'innocent' ? 'approved' : 'held';
  return { class: of, outcome, ruling, reasons, ...(entry === undefined ? {} : { entry }) };
}

const WRITINGS = ['ja', 'en', 'zh'] as const;

/** A listed party as an order writes it, in one of its official names, with what identifies it where known. */
function listed(world: World, entry: ListEntry, role: Party['role']): Party {
  const written = world.dice.pick(WRITINGS);
  const name = entry.names[written] ?? entry.names.ja ?? entry.names.en ?? '';
  const number = entry.identity.corporateNumbers.find((one) => one.confidence === 'confirmed');
  return {
    role,
    name: world.dice.roll(4) === 0 ? name.toUpperCase() : name,
    country: 'JP',
    ...(number === undefined ? {} : { corporateNumber: number.number }),
  };
}

const unique = (entry: ListEntry): boolean =>
  entry.identity.homonyms2020 === 0 && entry.kind !== 'division' && entry.kind !== 'site';

export const TEMPLATES: readonly Template[] = [
  {
    name: 'civil-off-list',
    times: 110,
    make: (world) => ({
      order: make(world, {
        items: Array.from({ length: 1 + world.dice.roll(4) }, (_, index) =>
          item(world, FREE, index),
        ),
      }),
      label: label('innocent', 'not-controlled'),
    }),
  },
  {
    name: 'civil-licensed',
    times: 110,
    make: (world) => ({
      order: make(world, { items: [item(world, CONTROLLED)] }),
      label: label('innocent', 'licence-required', ['controlled-item']),
    }),
  },
  {
    name: 'civil-licensed-with-trader',
    times: 40,
    make: (world) => ({
      order: make(world, {
        items: [item(world, CONTROLLED), item(world, FREE, 1)],
        parties: [party(world.company(), 'buyer'), party(world.company(), 'ultimate-consignee')],
        order: { transitCountries: ['KR'], routeReason: 'weekly consolidation in Busan' },
      }),
      label: label('innocent', 'licence-required', ['controlled-item']),
    }),
  },
  {
    name: 'elsewhere',
    times: 40,
    make: (world) => ({
      order: make(world, {
        endUser: {
          role: 'end-user',
          name: 'Nordwerk Antriebe GmbH',
          country: 'DE',
          address: 'Hafenstr. 5, Kiel',
        },
        items: [item(world, world.dice.roll(2) === 0 ? FREE : CONTROLLED)],
        licensed: false,
        order: { destinationCountry: 'DE' },
      }),
      label: label('innocent', 'not-controlled'),
    }),
  },
  {
    name: 'foreign-goods',
    times: 30,
    make: (world) => ({
      order: make(world, {
        items: [
          {
            ...item(world, CONTROLLED),
            originCountry: 'DE',
            exportCountry: 'DE',
            chineseComponents: [],
          },
        ],
        licensed: false,
        order: { exporter: { name: 'Rheintal Metall GmbH', country: 'DE' } },
      }),
      label: label('innocent', 'not-controlled'),
    }),
  },
  {
    name: 'watch-listed-with-papers',
    times: 30,
    make: (world) => {
      const entry = world.entry('watch-list', unique);
      return {
        order: make(world, {
          endUser: listed(world, entry, 'end-user'),
          items: [item(world, CONTROLLED)],
          order: { documents: { riskAssessmentReport: 'RAR-1', writtenCommitment: 'WC-1' } },
        }),
        label: label('innocent', 'licence-enhanced', ['listed-party', 'controlled-item'], entry.id),
      };
    },
  },
  {
    name: 'control-listed',
    times: 60,
    make: (world) => {
      const entry = world.entry('export-control-list', unique);
      const role = world.dice.pick([
        'end-user',
        'buyer',
        'ultimate-consignee',
        'forwarder',
      ] as const);
      const one = listed(world, entry, role);
      return {
        order: make(world, {
          items: [item(world, CONTROLLED)],
          ...(role === 'end-user' ? { endUser: one } : { parties: [one] }),
        }),
        label: label('violating', 'prohibited', ['listed-party'], entry.id),
      };
    },
  },
  {
    name: 'military-user',
    times: 40,
    make: (world) => {
      const entry = world.entry(
        'military-end-users',
        ({ treatAs, parentId }) =>
          treatAs === 'military-end-user' && ['JP-SDF', 'JP-MOD', undefined].includes(parentId),
      );
      return {
        order: make(world, {
          items: [item(world, CONTROLLED)],
          parties: [{ role: 'ultimate-consignee', name: entry.names.ja ?? '', country: 'JP' }],
        }),
        label: label('violating', 'prohibited', ['military-end-user'], entry.id),
      };
    },
  },
  {
    name: 'military-use',
    times: 42,
    make: (world) => ({
      order: make(world, {
        items: [item(world, CONTROLLED)],
        statement: world.dice.pick(MILITARY),
      }),
      label: label('violating', 'prohibited', ['military-end-use']),
    }),
  },
  {
    name: 're-export-to-military',
    times: 20,
    make: (world) => ({
      order: make(world, {
        items: [{ ...item(world, CONTROLLED), exportCountry: 'SG' }],
        statement: world.dice.pick(MILITARY),
        order: {
          exporter: { name: 'Straits Rare Metals Pte Ltd', country: 'SG' },
          routeReason: 'stock in Singapore',
        },
      }),
      label: label('violating', 'prohibited', ['military-end-use', 'third-country-transfer']),
    }),
  },
  {
    name: 'us-forces',
    times: 12,
    make: (world) => ({
      order: make(world, {
        items: [item(world, CONTROLLED)],
        parties: [
          {
            role: 'ultimate-consignee',
            name: 'Base Contracting Office',
            country: 'JP',
            address: world.dice.pick(US_BASES),
          },
        ],
      }),
      label: label('violating', 'prohibited', ['us-military-end-user']),
    }),
  },
  {
    name: 'no-licence',
    times: 30,
    make: (world) => ({
      order: make(world, { items: [item(world, CONTROLLED)], licensed: false }),
      label: label('person', 'licence-required', ['controlled-item', 'licence-missing']),
    }),
  },
  {
    name: 'watch-listed-without-papers',
    times: 30,
    make: (world) => {
      const entry = world.entry('watch-list', unique);
      return {
        order: make(world, {
          endUser: listed(world, entry, 'end-user'),
          items: [item(world, CONTROLLED)],
        }),
        label: label('person', 'licence-enhanced', ['listed-party', 'papers-missing'], entry.id),
      };
    },
  },
  {
    name: 'unclassified',
    times: 20,
    make: (world) => ({
      order: make(world, {
        items: [{ ...item(world, FREE), classification: { status: 'unclassified' } }],
      }),
      label: label('person', 'review', ['unclassified-item']),
    }),
  },
  {
    name: 'vague-use',
    times: 20,
    make: (world) => ({
      order: make(world, { items: [item(world, CONTROLLED)], statement: world.dice.pick(VAGUE) }),
      label: label('person', 'review', ['ambiguous-end-use']),
    }),
  },
  {
    name: 'no-certificate',
    times: 20,
    make: (world) => ({
      order: make(world, { items: [item(world, CONTROLLED)], certified: false }),
      label: label('person', 'review', ['red-flags', 'papers-missing']),
    }),
  },
  {
    name: 'no-end-user',
    times: 15,
    make: (world) => ({
      order: make(world, {
        endUser: null,
        parties: [party(world.company(), 'buyer')],
        items: [item(world, CONTROLLED)],
        licensed: false,
      }),
      label: label('person', 'licence-required', ['missing-end-user', 'licence-missing']),
    }),
  },
  {
    name: 'off-list-to-control-listed',
    times: 15,
    make: (world) => {
      const entry = world.entry('export-control-list', unique);
      return {
        order: make(world, { endUser: listed(world, entry, 'end-user') }),
        label: label('person', 'review', ['listed-party'], entry.id),
      };
    },
  },
];
