/** A small invented world for the specs of single rules: exact names, a handful of words, real control codes. */
import { createHash } from 'node:crypto';
import type {
  ControlCode,
  EndUseReader,
  EndUseReading,
  ItemList,
  ListEntry,
  ListSnapshot,
  NameMatch,
  NameMatcher,
  NameQuery,
  ReferenceData,
  RuleBook,
} from '#holdpoint/model';
import { readRuleData, ruleBookOf } from '#holdpoint/lists';

export const NOW = '2026-11-24T02:00:00Z';

type EntryParts = Pick<ListEntry, 'id' | 'list'> & { readonly name: string } & Partial<ListEntry>;

export function anEntry({ name, ...parts }: EntryParts): ListEntry {
  return {
    kind: 'company',
    country: 'JP',
    names: { en: name, aliases: [], formerNames: [], readings: [], acronyms: [] },
    identity: {
      corporateNumbers: [],
      postalCodes: [],
      addresses: [],
      domains: [],
      homonyms2020: 0,
    },
    from: '2026-02-24',
    until: null,
    ...parts,
  };
}

export const INVENTED_ENTRIES: readonly ListEntry[] = [
  anEntry({
    id: 'TEST-ECL-1',
    list: 'export-control-list',
    name: 'Volkov Marine Trading',
    announcement: 'MOFCOM Announcement 11 of 2026',
  }),
  anEntry({
    id: 'TEST-ECL-2',
    list: 'export-control-list',
    name: 'Struck Off Works',
    announcement: 'MOFCOM Announcement 11 of 2026',
    until: '2026-09-01',
  }),
  anEntry({
    id: 'TEST-WL-1',
    list: 'watch-list',
    name: 'Orbel Motors',
    announcement: 'MOFCOM Announcement 12 of 2026',
  }),
  anEntry({
    id: 'TEST-WL-2',
    list: 'watch-list',
    name: 'Kestrel Drones',
    announcement: 'MOFCOM Announcement 28 of 2026',
    from: '2026-06-29',
  }),
  anEntry({
    id: 'JP-SDF',
    list: 'military-end-users',
    name: 'Self-Defense Forces',
    kind: 'government',
    treatAs: 'military-end-user',
    from: '2026-01-06',
  }),
  anEntry({
    id: 'US-USFJ',
    list: 'military-end-users',
    name: 'US Forces Japan',
    kind: 'government',
    country: 'US',
    treatAs: 'separate-flag-us-military',
    from: '2024-12-03',
  }),
  anEntry({
    id: 'JP-JCG',
    list: 'military-end-users',
    name: 'Coast Guard',
    kind: 'government',
    treatAs: 'not-military-review',
    from: '2026-01-06',
  }),
  anEntry({
    id: 'DC-1',
    list: 'defence-contractors',
    name: 'Ironbark Heavy Industries',
    treatAs: 'red-flag',
    from: '2026-01-06',
  }),
];

export function aSnapshot(entries: readonly ListEntry[] = INVENTED_ENTRIES): ListSnapshot {
  return { version: 'sha256:invented', asOf: '2026-11-23', lists: [], entries, related: [] };
}

/** Whole names only. “Orbel Motors ?” is possible, “Orbel Motors !” another company of that name. */
export function anExactMatcher({ version, entries }: ListSnapshot): NameMatcher {
  const named = (text: string, of: ListEntry): boolean => text.startsWith(of.names.en ?? '?');
  const found = (query: NameQuery): NameMatch[] =>
    entries.flatMap((entry) => {
      const value = [query.name, query.localName].find((text) => text && named(text, entry));
      if (!value) return [];
      const doubt = value.endsWith('?');
      const other = value.endsWith('!');
      return [
        {
          entry: entry.id,
          score: doubt || other ? 8_500 : 10_000,
          nameScore: 10_000,
          outcome: doubt || other ? 'review' : 'hit',
          reason: doubt
            ? 'possible-listed-party'
            : other
              ? 'homonym-of-listed-party'
              : 'listed-party',
          field: query.name === value ? 'name' : 'localName',
          value,
          span: [0, value.length],
          identity: [],
          working: {
            channel: 'exact',
            listedName: entry.names.en ?? '',
            coverage: { query: 10_000, listed: 10_000 },
            tokens: [],
            caps: [],
          },
        } satisfies NameMatch,
      ];
    });
  const isContractor = ({ entry }: NameMatch): boolean => entry.startsWith('DC-');
  return {
    version,
    match: (query) => {
      const all = found(query);
      const matches = all.filter((match) => !isContractor(match));
      return {
        outcome: matches.length > 0 ? 'hit' : 'none',
        matches,
        related: [],
        near: [],
        contractors: all.filter(isContractor),
      };
    },
    mentions: (text) =>
      entries.flatMap(({ id, names }) => {
        const start = text.indexOf(names.en ?? '?');
        return start < 0
          ? []
          : [
              {
                entry: id,
                span: [start, start + (names.en ?? '').length] as const,
                value: names.en ?? '',
                strength: 'sure' as const,
              },
            ];
      }),
  };
}

export function aReader(): EndUseReader {
  const words: readonly (readonly [RegExp, EndUseReading['verdict'], string])[] = [
    [/torpedo|warship/, 'military', 'military-platform'],
    [/US Navy/, 'military', 'us-military-user'],
    [/may be|unclear/, 'ambiguous', 'ambiguous'],
    [/civil|motors/, 'civil', 'civil'],
  ];
  return {
    version: 'sha256:words',
    read: (text) => {
      for (const [pattern, verdict, of] of words) {
        const hit = pattern.exec(text);
        if (hit !== null)
          return {
            verdict,
            contradiction: false,
            evidence: [
              {
                class: of as EndUseReading['evidence'][number]['class'],
                span: [hit.index, hit.index + hit[0].length],
                rule: of,
              },
            ],
          };
      }
      return { verdict: 'none', contradiction: false, evidence: [] };
    },
  };
}

function aControlCode(code: string, parts: Partial<ControlCode> = {}): ControlCode {
  return {
    code,
    parent: null,
    name: { zh: code, en: code },
    basis: [],
    from: '2024-12-01',
    until: null,
    ...parts,
  };
}

export function anItemList(): ItemList {
  const codes = [
    aControlCode('1C905', { from: '2025-04-04' }),
    aControlCode('1C905.b', { parent: '1C905', from: '2025-04-04' }),
    aControlCode('3A101'),
    aControlCode('1C999', { until: '2026-06-01' }),
    aControlCode('1C909', {
      from: '2025-11-08',
      suspendedFrom: '2025-11-07',
      suspendedUntil: '2026-11-10',
    }),
  ];
  return {
    version: 'sha256:items',
    asOf: '2026-11-23',
    controlCodes: new Map(codes.map((code) => [code.code, code])),
    suspendedTariffLines: new Map(),
    customsCodes: new Map([
      [
        '2846901500',
        {
          code: '2846901500',
          name: '氧化镝及其混合物',
          controlCodes: ['1C905.b'],
          parts: ['control-list'],
          licenceForJapan: true,
        },
      ],
    ]),
    tariffLines: new Set(['28469015']),
  };
}

export function sha256(text: string): string {
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
}

/** The indicators as the product weighs them, and no golden decisions. */
export function aRuleBook(): RuleBook {
  return { ...ruleBookOf({ ...readRuleData(), goldens: [] }), version: '2026.11.0' };
}

export function inventedData(lists: ListSnapshot = aSnapshot()): ReferenceData {
  return {
    lists,
    items: anItemList(),
    matcher: anExactMatcher(lists),
    endUse: aReader(),
    rules: aRuleBook(),
    sha256,
  };
}
