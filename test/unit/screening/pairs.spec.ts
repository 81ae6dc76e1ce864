import { describe, expect, it } from 'vitest';
import { loadReferenceData } from '#holdpoint/lists';
import { RULINGS, type Order, type OrderItem, type Party } from '#holdpoint/model';
import { createReference, RULES, screenOrder } from '#holdpoint/screening';
import {
  anOrder,
  aParty,
  BASE_LICENCE,
  CONTROLLED_ITEM,
  OFF_LIST_ITEM,
  SUSPENDED_ITEM,
  UNCLASSIFIED_ITEM,
} from '../../support/orders/an-order.js';
import { CASES_NOW } from '../../support/cases.js';

const reference = createReference(loadReferenceData(), {
  serviceVersion: 'pairs',
  settings: { listMaxAgeDays: 30 },
});
/** Long after the lists were checked, so that the rule on stale lists can speak too. */
const LATER = '2027-06-01T00:00:00Z';

/** What makes a rule speak, and which part of the order it takes for itself. */
interface Trigger {
  readonly parties?: readonly Party[];
  readonly items?: readonly OrderItem[];
  readonly statement?: string | null;
  readonly withoutEndUser?: true;
  readonly withoutCertificate?: true;
  readonly withoutLicence?: true;
  readonly transit?: readonly string[];
  readonly stale?: true;
}

const named = (role: Party['role'], name: string, more: Partial<Party> = {}): Party =>
  aParty(role ?? null, { name, localName: null, address: null, postalCode: null, ...more });

const TRIGGERS: Readonly<Record<string, Trigger>> = {
  'export-control-list': { parties: [named('forwarder', '日鋼特機株式会社')] },
  'military-end-user': { parties: [named('ultimate-consignee', '防衛装備庁')] },
  'military-end-use': { statement: '潜水艦の推進電動機' },
  'third-country-transfer': {
    items: [{ ...CONTROLLED_ITEM, itemId: 'T', exportCountry: 'SG' }],
    parties: [named('notify', '日本飛行機株式会社')],
  },
  'us-forces': { parties: [named('payer', '在日米軍', { country: 'US' })] },
  'watch-list': { parties: [named('broker', '日野自動車株式会社')] },
  'possible-listed-party': { parties: [named('buyer', '豊和工業株式会社')] },
  'related-party': { parties: [named('buyer', '川崎重工業株式会社')] },
  'listed-owner': {
    parties: [
      named('buyer', 'Kanda Trading Co.', { owners: [{ name: '三菱造船株式会社', share: 90 }] }),
    ],
  },
  'military-owner': {
    parties: [named('buyer', 'Kanda Trading Co.', { owners: [{ name: '防衛装備庁', share: 90 }] })],
  },
  'listed-neighbour': {
    parties: [named('buyer', 'Kanda Trading Co.', { email: 'kanda@nippi.co.jp' })],
  },
  'chinese-component': {
    items: [
      {
        ...OFF_LIST_ITEM,
        itemId: 'C',
        originCountry: 'DE',
        exportCountry: 'DE',
        chineseComponents: [{ controlCode: '1C905', removable: true }],
      },
    ],
    parties: [named('notify', '日本飛行機株式会社')],
  },
  'defence-contractor': { parties: [named('buyer', '株式会社島津製作所')] },
  'government-security-user': { parties: [named('intermediate-consignee', '海上保安庁')] },
  'end-use-statement': { statement: '用途未定' },
  'end-user-named': { withoutEndUser: true },
  'end-use-proof': { withoutCertificate: true },
  route: { transit: ['KR'] },
  'statement-flags': { statement: 'Civil motors. The customer declines to sign a commitment.' },
  'suspended-control': { items: [{ ...SUSPENDED_ITEM, itemId: 'S' }] },
  'controlled-item': { items: [{ ...CONTROLLED_ITEM, itemId: 'L' }], withoutLicence: true },
  licence: { withoutLicence: true },
  'unclassified-item': { items: [{ ...UNCLASSIFIED_ITEM, itemId: 'U' }] },
  'contradicted-classification': {
    items: [
      {
        ...CONTROLLED_ITEM,
        itemId: 'X',
        classification: { status: 'not-controlled', reason: 'ordinary powder' },
      },
    ],
  },
  'stale-list': { stale: true },
};

const PROHIBITING = new Set([
  'export-control-list',
  'military-end-user',
  'military-end-use',
  'third-country-transfer',
  'us-forces',
  'chinese-component',
]);

/** Two that want the same field of an order cannot meet in one. */
function canMeet(a: Trigger, b: Trigger): boolean {
  return !(a.statement !== undefined && b.statement !== undefined);
}

/** The component rule's own case is foreign; everything else here is Chinese. */
function together(a: Trigger, b: Trigger): Order {
  const both = [a, b];
  const statement = both.find((one) => one.statement !== undefined)?.statement;
  const base = anOrder();
  return anOrder({
    orderId: 'PAIR',
    parties: [
      ...both.flatMap((one) => one.parties ?? []),
      ...(both.some((one) => one.withoutEndUser) ? [] : base.parties),
    ],
    items: [CONTROLLED_ITEM, ...both.flatMap((one) => one.items ?? [])],
    endUse: {
      statement: statement ?? base.endUse?.statement ?? null,
      certificates: both.some((one) => one.withoutCertificate)
        ? []
        : (base.endUse?.certificates ?? []),
    },
    licences: both.some((one) => one.withoutLicence) ? [] : [BASE_LICENCE],
    transitCountries: both.flatMap((one) => one.transit ?? []),
    ...(both.some((one) => one.items?.some(({ itemId }) => itemId === 'C'))
      ? { exporter: { ...base.exporter, country: 'DE' } }
      : {}),
  });
}

describe('every pair of rules that can meet', () => {
  it('has a trigger for every rule', () => {
    expect(Object.keys(TRIGGERS).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  const ids = RULES.map(({ id }) => id);
  const pairs = ids.flatMap((a, index) => ids.slice(index + 1).map((b) => [a, b] as const));
  for (const [a, b] of pairs) {
    const [first, second] = [TRIGGERS[a]!, TRIGGERS[b]!];
    if (!canMeet(first, second)) continue;
    it(`${a} and ${b} both speak, and the stricter decides`, () => {
      const stale = first.stale === true || second.stale === true;
      const decision = screenOrder(together(first, second), reference, {
        now: stale ? LATER : CASES_NOW,
      });
      const speaking = new Set(decision.findings.map(({ rule }) => rule));
      const open = decision.findings.filter(
        (one) => !one.answered && one.ruling !== 'not-controlled',
      );
      for (const rule of [a, b])
        // Nothing offers a licence once an order is prohibited.
        if (!(rule === 'licence' && (PROHIBITING.has(a) || PROHIBITING.has(b))))
          expect(speaking, `${a} + ${b}`).toContain(rule);
      expect(decision.outcome).toBe('held');
      expect(decision.ruling).toBe(
        RULINGS.find((ruling) => open.some((one) => one.ruling === ruling)),
      );
    });
  }
});
