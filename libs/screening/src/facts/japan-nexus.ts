import type { NameMention, Order, PartyRole } from '#holdpoint/model';
import { findJapaneseAddress, isCorporateNumber } from '#holdpoint/matching';
import type { Answer, NexusSign } from './facts.js';
import { isSaid } from './stated.js';

/** A payer, forwarder, notify party, broker or manufacturer in Japan does not bring the goods there. */
const RECEIVERS: ReadonlySet<PartyRole | null | undefined> = new Set([
  'buyer',
  'intermediate-consignee',
  'ultimate-consignee',
  'end-user',
  null,
  undefined,
]);
const JAPAN_NAMED = /\bjapan(?:ese)?\b|日本|ジャパン/iu;
/** Kana, or a legal form that only Japanese companies bear. */
const JAPANESE_NAME =
  /[\u3041-\u30ff]|株式会社|株式會社|㈱|\(株\)|（株）|\bkabushiki\b|\bk\.\s?k\.(?=$|[\s,])/iu;

/** A route that ends in Japan, or from which the goods go on there. */
const ON_TO_JAPAN =
  /\b(?:on|onward|onwards|forward(?:ed|ing)?|deliver(?:ed|y|ies)?|ship(?:ped|ment|ping)?|re-?export(?:ed)?|transfer(?:red)?|sent|sold|destined|bound|transship(?:ped|ment)?|then|final destination)\b[^.;]{0,40}\b(?:to|for) (?:\p{L}+,? )?japan\b|日本(?:国内)?(?:へ|向け|行き|に(?:転送|再輸出|輸送|納入|出荷|送|移送|回送))|(?:运往|发往|转运至|转运到|转运往|转口至|转往|再出口至|再出口到|再运往|送往|交付|销往|运至|运到|转至)[^。；;]{0,6}日本/iu;

export function receives(role: PartyRole | null | undefined): boolean {
  return RECEIVERS.has(role);
}

/** Why an order concerns Japan, where it does; `unknown` where nothing says where the goods go. */
export function findJapanNexus(
  order: Order,
  mentionsJapanese: (text: string) => readonly NameMention[],
): { answer: Answer; sign: NexusSign | null } {
  const sign = destinationSign(order) ?? receiverSign(order) ?? textSign(order, mentionsJapanese);
  if (sign !== null) return { answer: 'yes', sign };
  if (order.destinationCountry !== null && order.destinationCountry !== undefined)
    return { answer: 'no', sign: null };
  return {
    answer: 'unknown',
    sign: { kind: 'not-stated', at: '/destinationCountry', value: '' },
  };
}

function destinationSign({ destinationCountry }: Order): NexusSign | null {
  return destinationCountry === 'JP'
    ? { kind: 'destination', at: '/destinationCountry', value: 'JP' }
    : null;
}

function receiverSign(order: Order): NexusSign | null {
  for (const [index, party] of order.parties.entries()) {
    if (!receives(party.role)) continue;
    const at = `/parties/${index}`;
    if (party.country === 'JP') return { kind: 'party-country', at: `${at}/country`, value: 'JP' };
    if (typeof party.corporateNumber === 'string' && isCorporateNumber(party.corporateNumber))
      return {
        kind: 'corporate-number',
        at: `${at}/corporateNumber`,
        value: party.corporateNumber,
      };
    if (typeof party.address === 'string' && findJapaneseAddress(party.address) !== null)
      return { kind: 'address', at: `${at}/address`, value: party.address };
    if (party.country === null || party.country === undefined)
      for (const field of ['name', 'localName'] as const) {
        const name = party[field];
        if (typeof name === 'string' && JAPANESE_NAME.test(name))
          return { kind: 'name', at: `${at}/${field}`, value: name };
      }
  }
  return null;
}

function textSign(
  order: Order,
  mentionsJapanese: (text: string) => readonly NameMention[],
): NexusSign | null {
  const onward = order.endUse?.onwardTransferTo;
  if (
    typeof onward === 'string' &&
    (JAPAN_NAMED.test(onward) ||
      JAPANESE_NAME.test(onward) ||
      findJapaneseAddress(onward) !== null ||
      mentionsJapanese(onward).length > 0)
  )
    return { kind: 'onward-transfer', at: '/endUse/onwardTransferTo', value: onward };
  const statement = order.endUse?.statement;
  if (
    typeof statement === 'string' &&
    (JAPAN_NAMED.test(statement) || mentionsJapanese(statement).length > 0)
  )
    return { kind: 'end-use', at: '/endUse/statement', value: statement };
  const { routeReason } = order;
  if (isSaid(routeReason) && ON_TO_JAPAN.test(routeReason) && !isThroughJapan(order))
    return { kind: 'onward-transfer', at: '/routeReason', value: routeReason };
  const through = order.transitCountries?.indexOf('JP') ?? -1;
  if (through >= 0 && !isSaid(order.routeReason))
    return { kind: 'transit', at: `/transitCountries/${through}`, value: 'JP' };
  return null;
}

/** A reason for the transit through Japan may well speak of the way there. */
function isThroughJapan({ transitCountries }: Order): boolean {
  return transitCountries?.includes('JP') === true;
}
