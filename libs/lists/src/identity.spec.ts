import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildNameMatcher } from '#holdpoint/matching';
import { PARTY_LISTS, type EntryIdentity, type NameQuery } from '#holdpoint/model';
import { DEFAULT_DATA_DIRECTORY } from './data-directory.js';
import { loadListSnapshot } from './list-snapshot.js';

/** The entries as they are written: where a fact was read is not part of a snapshot. */
interface Written {
  readonly id: string;
  readonly listedId?: string;
  readonly names: { readonly readings: readonly { readonly romaji?: string }[] };
  readonly identity: EntryIdentity;
  readonly provenance: { readonly confidence?: Readonly<Record<string, string>> };
}

const written = (file: string): Written[] =>
  JSON.parse(readFileSync(join(DEFAULT_DATA_DIRECTORY, 'lists', file), 'utf8')) as Written[];

const entries = PARTY_LISTS.flatMap((list) => written(`${list}/entries.json`));
const related = written('related/companies.json');

const FACTS = [
  ['corporateNumbers', 'corporateNumber'],
  ['addresses', 'address'],
  ['postalCodes', 'postalCode'],
  ['domains', 'domains'],
] as const;

describe.each(FACTS)('the %s of every entry', (field, said) => {
  it('stand there, or the entry says that there are none or that nobody found them', () => {
    const silent = entries.filter(
      ({ identity, provenance: { confidence } }) =>
        (identity[field].length === 0) !== /^(?:none|unknown): ./.test(confidence?.[said] ?? ''),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('say where they come from, with every related company', () => {
    const sourceless = [...entries, ...related].filter(
      ({ identity, provenance: { confidence } }) =>
        identity[field].length > 0 && !confidence?.[said],
    );
    expect(sourceless.map(({ id }) => id)).toEqual([]);
  });
});

describe('the addresses of an entry', () => {
  it('stand in Japanese, in Chinese and in English', () => {
    const partial = entries.filter(({ identity: { addresses } }) => {
      const scripts = new Set(addresses.map(({ lang }) => lang));
      return scripts.size > 0 && scripts.size < 3;
    });
    expect(partial.map(({ id }) => id)).toEqual([]);
  });

  it('have no kana where they are Chinese', () => {
    const kana = [...entries, ...related].flatMap(({ id, identity: { addresses } }) =>
      addresses
        .filter(({ lang, text }) => lang === 'zh' && /[ぁ-ゖァ-ヺ]/.test(text))
        .map(({ text }) => `${id} ${text}`),
    );
    expect(kana).toEqual([]);
  });
});

describe('a domain', () => {
  it('stands at one body only: that of a whole group at its head', () => {
    const holders = new Map<string, Set<string>>();
    for (const { id, listedId, identity } of entries)
      for (const domain of identity.domains)
        holders.set(domain, (holders.get(domain) ?? new Set()).add(listedId ?? id));
    const shared = [...holders].filter(([, bodies]) => bodies.size > 1);
    expect(shared.map(([domain]) => domain)).toEqual([]);
  });
});

describe('a corporate number', () => {
  it('belongs to one body only', () => {
    const holders = new Map<string, Set<string>>();
    for (const { id, listedId, identity } of entries)
      for (const { number } of identity.corporateNumbers)
        holders.set(number, (holders.get(number) ?? new Set()).add(listedId ?? id));
    const shared = [...holders].filter(([, bodies]) => bodies.size > 1);
    expect(shared.map(([number]) => number)).toEqual([]);
  });
});

describe('a reading', () => {
  it('has its romaji', () => {
    const bare = [...entries, ...related].filter(({ names: { readings } }) =>
      readings.some(({ romaji }) => !romaji),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});

describe('every fact of an entry', () => {
  const snapshot = loadListSnapshot();
  const matcher = buildNameMatcher(snapshot);
  const facts = ({
    corporateNumbers,
    postalCodes,
    addresses,
    domains,
  }: EntryIdentity): NameQuery[] => [
    ...corporateNumbers.map(({ number }) => ({ corporateNumber: number })),
    ...postalCodes.map((postalCode) => ({ postalCode })),
    ...addresses.map(({ text }) => ({ address: text })),
    ...domains.map((domain) => ({ email: `sales@${domain}` })),
  ];

  it('speaks for the name of that entry, never against it', () => {
    const contradicted = snapshot.entries.flatMap(({ id, listedId, names, country, identity }) =>
      facts(identity)
        .filter((fact) => {
          const { matches, contractors } = matcher.match({ name: names.ja, country, ...fact });
          const found = [...matches, ...contractors].filter(
            ({ entry }) => entry === id || entry === listedId,
          );
          return (
            !found.some(({ outcome }) => outcome === 'hit') ||
            found.some((match) => match.identity.some(({ agrees }) => !agrees))
          );
        })
        .map((fact) => [id, fact]),
    );
    expect(contradicted).toEqual([]);
  });
});
