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
  for (let name = 0; name < names.size; name += 1) {
    const ids = names.idsOf(name);
    for (let at = 0; at < ids.length; at += 1) frequency[ids[at]!]! += 1;
  }
  const begins = new Int32Array(words.length + 1);
  // Of each name how many words are posted, and then these.
  const counts = new Uint8Array(names.size);
  const posted: number[] = [];
  for (let name = 0; name < names.size; name += 1) {
    const rare = rarest(names.idsOf(name), names.totalOf(name), words, frequency);
    counts[name] = rare.length;
    for (const id of rare) {
      posted.push(id);
      begins[id + 1]! += 1;
    }
  }
  for (let id = 0; id < words.length; id += 1) begins[id + 1]! += begins[id]!;
  const filled = begins.slice();
  const places = new Int32Array(begins[words.length]!);
  let at = 0;
  for (let name = 0; name < names.size; name += 1) {
    for (const end = at + counts[name]!; at < end; at += 1) {
      const id = posted[at]!;
      places[filled[id]!] = name;
      filled[id]! += 1;
    }
  }
  return { begins, names: places };
}

function rarest(
  ids: Int32Array,
  total: number,
  words: readonly Word[],
  frequency: Int32Array,
): readonly number[] {
  const order = ids.slice().sort((a, b) => frequency[a]! - frequency[b]! || a - b);
  const posted: number[] = [];
  let left = total;
  for (let at = 0; at < order.length; at += 1) {
    const id = order[at]!;
    if (left * 10_000 < LEAST_COVERED * total) break;
    if (posted.at(-1) !== id) posted.push(id);
    left -= words[id]!.weight;
  }
  return posted;
}
