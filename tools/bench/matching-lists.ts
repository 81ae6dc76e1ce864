/** Lists of any size for the benchmark, made of the names of the register sample. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ListEntry, ListSnapshot } from '#holdpoint/model';

const SAMPLE = 'data/companies/japan-company-register-sample.tsv.gz';

export interface RegisterRow {
  readonly number: string;
  readonly name: string;
  readonly kana: string;
  readonly english: string;
}

export function registerRows(): readonly RegisterRow[] {
  const lines = gunzipSync(readFileSync(SAMPLE)).toString('utf8').trim().split('\n').slice(1);
  return lines.map((line) => {
    const [number = '', name = '', kana = '', english = ''] = line.split('\t');
    return { number, name, kana, english };
  });
}

/** `size` names: those of the register, then new ones from the first half of one and the second of another. */
export function listOf(rows: readonly RegisterRow[], size: number): ListSnapshot {
  const entries: ListEntry[] = [];
  let names = 0;
  for (let at = 0; names < size; at += 1) {
    const row = rows[at % rows.length]!;
    const round = Math.floor(at / rows.length);
    // A stride that shares no factor with the number of rows pairs every name with another in each round.
    const other = rows[(at * 7919 + round * 104_729) % rows.length]!;
    const text = round === 0 ? row.name : recombine(row.name, other.name);
    const reading = round === 0 && row.kana !== '' ? [{ text: row.kana }] : [];
    entries.push(
      entryOf(`B-${String(at).padStart(7, '0')}`, text, round === 0 ? row.english : '', reading),
    );
    names += 1 + reading.length + (round === 0 && row.english !== '' ? 1 : 0);
  }
  return { version: `bench-${size}`, asOf: '2026-11-24', lists: [], entries, related: [] };
}

function recombine(first: string, second: string): string {
  const stem = first.replace(/(?:株式|有限|合同)会社/g, '');
  const tail = second.replace(/(?:株式|有限|合同)会社/g, '');
  return `${stem.slice(0, Math.ceil(stem.length / 2))}${tail.slice(Math.floor(tail.length / 2))}株式会社`;
}

function entryOf(
  id: string,
  ja: string,
  en: string,
  readings: readonly { readonly text: string }[],
): ListEntry {
  return {
    id,
    list: 'export-control-list',
    kind: 'company',
    country: 'JP',
    names: {
      ja,
      ...(en === '' ? {} : { en }),
      aliases: [],
      formerNames: [],
      readings,
      acronyms: [],
    },
    identity: {
      corporateNumbers: [],
      postalCodes: [],
      addresses: [],
      domains: [],
      homonyms2020: 0,
    },
    from: '2026-01-01',
    until: null,
  };
}
