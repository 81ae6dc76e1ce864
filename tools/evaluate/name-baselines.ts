/** What general string matchers make of the same names: each is given every name of our data. */
import { distance } from 'fastest-levenshtein';
import { token_set_ratio as tokenSetRatio } from 'fuzzball';
import type { ListSnapshot } from '#holdpoint/model';

export interface Baseline {
  readonly name: string;
  /** 0 to 100 for two names that are already folded. */
  readonly similarity: (a: string, b: string) => number;
}

export const BASELINES: readonly Baseline[] = [
  { name: 'Jaro-Winkler', similarity: jaroWinkler },
  { name: 'Levenshtein ratio', similarity: levenshteinRatio },
  {
    name: 'fuzzball token_set_ratio',
    similarity: (a, b) => tokenSetRatio(a, b, { full_process: false }),
  },
];

/** Names of every listed party, folded as a general matcher would: NFKC, lower case, one blank. */
export function plainNames(snapshot: ListSnapshot): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const entry of snapshot.entries) {
    if (entry.list === 'defence-contractors') continue;
    const { zh, en, ja, aliases, formerNames, readings, acronyms } = entry.names;
    const more = [...aliases, ...formerNames, ...readings, ...acronyms].map(({ text }) => text);
    const texts = [zh, en, ja, ...more].filter((text) => text !== undefined);
    names.set(entry.id, [...new Set(texts.map(plain))]);
  }
  return names;
}

export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function levenshteinRatio(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 100 * (1 - distance(a, b) / longest);
}

const PREFIX_WEIGHT = 0.1;
const LONGEST_PREFIX = 4;

function jaroWinkler(a: string, b: string): number {
  const jaro = jaroSimilarity(a, b);
  let prefix = 0;
  while (prefix < LONGEST_PREFIX && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return 100 * (jaro + prefix * PREFIX_WEIGHT * (1 - jaro));
}

function jaroSimilarity(a: string, b: string): number {
  if (a.length === 0 || b.length === 0) return 0;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Uint8Array(b.length);
  const fromA: number[] = [];
  for (let at = 0; at < a.length; at += 1) {
    const to = Math.min(b.length - 1, at + reach);
    for (let other = Math.max(0, at - reach); other <= to; other += 1) {
      if (taken[other] === 1 || a.charCodeAt(at) !== b.charCodeAt(other)) continue;
      taken[other] = 1;
      fromA.push(a.charCodeAt(at));
      break;
    }
  }
  if (fromA.length === 0) return 0;
  const fromB = Array.from({ length: b.length }, (_, at) => b.charCodeAt(at)).filter(
    (_, at) => taken[at] === 1,
  );
  const swapped = fromA.filter((unit, at) => unit !== fromB[at]).length / 2;
  const size = fromA.length;
  return (size / a.length + size / b.length + (size - swapped) / size) / 3;
}
