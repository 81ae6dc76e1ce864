/** A list that nobody published, for specs: the shapes of the real ones, other names. */
import type { EntryNames, ListEntry, ListSnapshot, RelatedCompany } from '#holdpoint/model';

const NO_NAMES: EntryNames = { aliases: [], formerNames: [], readings: [], acronyms: [] };
const NO_IDENTITY = {
  corporateNumbers: [],
  postalCodes: [],
  addresses: [],
  domains: [],
  homonyms2020: 0,
};

type Parts = Partial<Omit<ListEntry, 'names' | 'identity'>> & {
  readonly names: Partial<EntryNames>;
  readonly identity?: Partial<ListEntry['identity']>;
};

export function anEntry(id: string, { names, identity, ...rest }: Parts): ListEntry {
  return {
    id,
    list: 'export-control-list',
    kind: 'company',
    country: 'JP',
    from: '2026-01-01',
    until: null,
    ...rest,
    names: { ...NO_NAMES, ...names },
    identity: { ...NO_IDENTITY, ...identity },
  };
}

export function aRelated(
  id: string,
  rest: Omit<RelatedCompany, 'id' | 'names' | 'identity'> & { readonly names: Partial<EntryNames> },
): RelatedCompany {
  return { id, ...rest, names: { ...NO_NAMES, ...rest.names }, identity: NO_IDENTITY };
}

export function aSnapshot(
  entries: readonly ListEntry[],
  related: readonly RelatedCompany[] = [],
): ListSnapshot {
  return { version: 'sha256:invented', asOf: '2026-11-24', lists: [], entries, related };
}

const text = (name: string): { readonly text: string } => ({ text: name });

export const INVENTED = aSnapshot(
  [
    anEntry('KUROHANE', {
      names: {
        ja: '黒羽航装株式会社',
        en: 'Kurohane Parachute Co., Ltd.',
        zh: '黑羽航装株式会社',
        readings: [text('クロハネ コウソウ')],
        formerNames: [text('黒羽落下傘製作所')],
      },
      identity: {
        corporateNumbers: [{ number: '7020001122958', confidence: 'confirmed' }],
        postalCodes: ['963-4312'],
        addresses: [{ text: '福島県田村市船引町1-2', lang: 'ja', official: true }],
        domains: ['kurohane.example'],
      },
    }),
    anEntry('HOSHIMARU', {
      names: {
        ja: '星丸重工マリタイムシステムズ株式会社',
        en: 'Hoshimaru Heavy Industries Maritime Systems, Ltd.',
        zh: '星丸重工海事系统株式会社',
      },
      groupId: 'hoshimaru',
    }),
    anEntry('QTX', { names: { ja: 'QTX株式会社', en: 'QTX Corporation' } }),
    anEntry('TOKUDAI', {
      names: { ja: '特代工業株式会社', en: 'Tokudai Machinery, Ltd.' },
      identity: {
        homonyms2020: 4,
        corporateNumbers: [{ number: '7020001122958', confidence: 'candidate' }],
        addresses: [{ text: '愛知県清須市須ケ口1900番地', lang: 'ja', official: true }],
      },
    }),
    anEntry('MIDORI-AERO', {
      kind: 'division',
      names: {
        ja: '緑山重工業株式会社 航空宇宙システムカンパニー',
        en: 'Midoriyama Heavy Industries Aerospace Systems Company',
      },
      groupId: 'midoriyama',
    }),
    anEntry('DC-MIDORI', {
      list: 'defence-contractors',
      treatAs: 'red-flag',
      names: { ja: '緑山重工業株式会社', en: 'Midoriyama Heavy Industries, Ltd.', aliases: [text('緑山重工')] },
      groupId: 'midoriyama',
    }),
    anEntry('JP-GSDF', {
      list: 'military-end-users',
      kind: 'government',
      treatAs: 'military-end-user',
      names: {
        ja: '陸上自衛隊',
        en: 'Japan Ground Self-Defense Force',
        zh: '日本陆上自卫队',
        acronyms: [{ text: 'JGSDF', unique: true }],
      },
    }),
    anEntry('JP-MOD', {
      list: 'military-end-users',
      kind: 'government',
      treatAs: 'military-end-user',
      names: {
        ja: '防衛省',
        en: 'Ministry of Defense of Japan',
        zh: '防卫省',
        acronyms: [{ text: 'MOD', unique: false }],
      },
    }),
    anEntry('JP-LAB', {
      list: 'military-end-users',
      kind: 'institute',
      treatAs: 'military-end-user',
      listedId: 'CN-LAB',
      names: { ja: '防衛特殊研究所', en: 'Defense Special Laboratory' },
    }),
    anEntry('CN-LAB', {
      kind: 'institute',
      names: { ja: '防衛特殊研究所', en: 'Defense Special Laboratory', zh: '防卫特殊研究所' },
    }),
  ],
  [
    aRelated('R-HOSHIMARU', {
      relation: 'parent',
      groupId: 'hoshimaru',
      listedMembers: ['HOSHIMARU'],
      names: { ja: '星丸重工業株式会社', en: 'Hoshimaru Heavy Industries, Ltd.' },
    }),
    aRelated('R-QTX-AKITA', {
      relation: 'subsidiary',
      listedMembers: ['QTX'],
      names: { ja: 'QTX秋田株式会社', en: 'QTX Akita Corporation' },
    }),
  ],
);
