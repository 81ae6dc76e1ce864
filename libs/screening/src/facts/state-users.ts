/**
 * Names, addresses and mail domains that are the forces' or a security body's own, where the list has no name for
 * that very unit: a base, a garrison, a police headquarters (indicator I-1, reading no. 11).
 */
import { createAddressFinder } from '#holdpoint/matching';
import type { ListEntry, Party, Span } from '#holdpoint/model';
import { isStated } from './stated.js';

/** Entries of the military end-user list that stand for the whole of a force or service. */
type Service = 'JP-SDF' | 'JP-MOD' | 'US-USFJ' | 'JP-NPA' | 'JP-CSICE' | 'JP-PSIA' | 'JP-JCG';
type Field = 'name' | 'localName' | 'address' | 'email';

export interface StateUser {
  readonly entry: string;
  readonly field: Field;
  readonly value: string;
  readonly span: Span;
}

type Patterns = readonly (readonly [entry: Service, pattern: RegExp])[];

const NAMES: Patterns = [
  ['JP-SDF', /駐屯地|分屯地|(?:自衛隊|航空)基地(?!跡)/u],
  [
    'US-USFJ',
    /\b(?:U\.?\s?S\.?|United States) (?:Navy|Army|Air Force|Marine|Forces|Fleet|Space Force|Military|Department of (?:Defen[cs]e|the Navy|the Army|War))|\bUS(?:NS|S) [A-Z]|(?:在日)?米(?:陸軍|海軍|空軍|海兵隊|軍)(?!属)|美国?(?:陆军|海军|空军|海军陆战队|军方)|驻日美军/u,
  ],
  [
    'JP-NPA',
    /(?:[県縣县府道都]|管区|機動|航空|水上|地方|皇宮)警察(?!犬|病院|OB|友|共済|職員|官舎|退職)|警察(?:[庁廳厅署局]|本部|总部|大?学校|研究所|航空隊|情報通信|施設|装備)|警視[庁廳]|警视厅|日本警察|警务?[厅署](?!名)|(?:[県縣县]|京都府|大阪府|北海道|^府|^道)警(?![備备報报察戒笛鐘固告務务友護护]|OB|共済|職員|官舎|退職|生協|本部?前|前|跡)|科(?:警|捜)研|科学捜査研究所|\b(?:Prefectur(?:al|e)|National|Metropolitan|City|Municipal|Riot|Imperial Guard) Police\b|\bPolice (?:Department|Dept|Headquarters|HQ|Agency|Force|Station|Bureau|Academy|Science|School|Laboratory|Aviation)\b|(?<!\b(?:the|fashion|grammar|style) )\b[\p{L}-]+ Police$|\bKeisatsu(?:cho|sho|kyoku|honbu)?\b|\bKeishi-?cho\b/iu,
  ],
  ['JP-CSICE', /内閣(?:情報|衛星情報)|内閣官房|\bCabinet (?:Satellite )?Intelligence\b/iu],
  ['JP-PSIA', /公安調査(?:庁|局|事務所)|公安调查[厅局]|\bPublic Security Intelligence\b/iu],
  [
    'JP-JCG',
    /海上保安(?:庁|本部|部|署|学校|大学校|航空基地)|\bCoast Guard\b(?!.*\b(?:insurance|credit)\b)/iu,
  ],
];
/** Bodies of the ministry's staff: no military users, yet what they own is close to the ministry. */
export const STAFF_BODY =
  /^(?:日本(?:国)?)?(?:防[衛衞卫](?:省|庁|厅|装備庁|装备厅)|(?:陸上|海上|航空)?自[衛衞卫][隊队])|\b(?:Ministry of Defen[cs]e|Self[- ]Defen[cs]e Forces?|JSDF|Defen[cs]e Ministry)\b.*\b(?:mutual|benefit|welfare|pension|co-?op(?:erative)?|personnel|staff)\b/iu;
/** Bases named in an address are known by their names (data/names/bases.yaml); these are their post and bases without one. */
const PLACES: Patterns = [
  ['US-USFJ', /\b(?:APO|FPO|DPO),? AP\b/iu],
  [
    'JP-SDF',
    /(?<!旧)(?:自衛隊|航空|海軍|空軍|陸軍)基地(?!跡|前|正門|周辺|付近|近く|の近く|の隣|通り)|\b(?:JGSDF|JMSDF|JASDF|Self[- ]Defen[cs]e Forces?)\b/u,
  ],
];
const DOMAINS: Patterns = [
  ['JP-MOD', /@(?:[\w-]+\.)*mod\.go\.jp$/iu],
  ['US-USFJ', /@(?:[\w-]+\.)*mil$/iu],
  ['JP-NPA', /@(?:[\w-]+\.)*npa\.go\.jp$/iu],
  ['JP-JCG', /@(?:[\w-]+\.)*(?:kaiho\.mlit|jcg)\.go\.jp$/iu],
];

/** The military body that has its seat, and no civil firm beside it, at an address; its id or `null`. */
export type SeatFinder = (address: string) => string | null;

/** A finder over the seats of military users. Houses that they share with others say nothing. */
export function seatFinder(entries: readonly ListEntry[]): SeatFinder {
  const military = entries.filter(
    ({ treatAs }) => treatAs === 'military-end-user' || treatAs === 'separate-flag-us-military',
  );
  const find = createAddressFinder(
    military.flatMap(({ id, identity }) =>
      identity.addresses.filter(({ shared }) => shared !== true).map(({ text }) => ({ id, text })),
    ),
  );
  return (address) => find(address)[0] ?? null;
}

export function findStateUser(party: Party, seatAt: SeatFinder): StateUser | null {
  return (
    first(NAMES, 'name', party.name) ??
    first(NAMES, 'localName', party.localName) ??
    first(PLACES, 'address', party.address) ??
    seated(party.address, seatAt) ??
    first(DOMAINS, 'email', party.email)
  );
}

function seated(address: string | null | undefined, seatAt: SeatFinder): StateUser | null {
  if (!isStated(address)) return null;
  const entry = seatAt(address);
  return entry === null
    ? null
    : { entry, field: 'address', value: address, span: [0, address.length] };
}

function first(
  patterns: Patterns,
  field: Field,
  text: string | null | undefined,
): StateUser | null {
  if (!isStated(text)) return null;
  for (const [entry, pattern] of patterns) {
    const hit = pattern.exec(text);
    if (hit !== null)
      return { entry, field, value: hit[0], span: [hit.index, hit.index + hit[0].length] };
  }
  return null;
}
