/**
 * From words to the names that hold them. A score of review or more needs the listed side covered by `LEAST_COVERED`; so every
 * name that may count meets the query in one of its rarest words, taken until what is left weighs less than that. Only
 * these are posted, and nothing the scorer would accept is lost.
 */
import type { Word } from '../reading/word.js';
import type { NameStore } from './name-store.js';

/** √(query × listed) ≥ 8000 with query ≤ 10,000 needs 6,400 of the listed side; ten less for rounding. */
export const LEAST_COVERED = 6390;

export interface PostingIndex {
  readonly begins: Int32Array;
  readonly names: Int32Array;
}

export function buildPostingIndex(names: NameStore, words: readonly Word[]): PostingIndex {
  const frequency = new Int32Array(words.length);
  for (let name = 0; name < names.size; name += 1)
    for (const id of names.idsOf(name)) frequency[id]! += 1;
  const begins = new Int32Array(words.length + 1);
  const each = (put: (name: number, id: number) => void): void => {
    for (let name = 0; name < names.size; name += 1) {
      for (const id of rarest(names.idsOf(name), names.totalOf(name), words, frequency))
        put(name, id);
    }
  };
  each((_, id) => (begins[id + 1]! += 1));
  for (let id = 0; id < words.length; id += 1) begins[id + 1]! += begins[id]!;
  const filled = begins.slice();
  const places = new Int32Array(begins[words.length]!);
  each((name, id) => {
    places[filled[id]!] = name;
    filled[id]! += 1;
  });
  return { begins, names: places };
}

function rarest(
  ids: Int32Array,
  total: number,
  words: readonly Word[],
  frequency: Int32Array,
): ReadonlySet<number> {
  const order = [...ids].sort((a, b) => frequency[a]! - frequency[b]! || a - b);
  const posted = new Set<number>();
  let left = total;
  for (const id of order) {
    if (left * 10_000 < LEAST_COVERED * total) break;
    posted.add(id);
    left -= words[id]!.weight;
  }
  return posted;
}
