/** All names of a list in a few typed arrays: words are numbers of the dictionary, names are stretches of one array. */
import type { Word } from '../reading/word.js';

export const NAME_FLAGS = {
  /** One common word: never more than review by itself. */
  weak: 1,
  acronym: 2,
  /** Carries a brand of several listed companies or a group: needs all its words. */
  shared: 4,
  /** A force or ministry whose units and bases are itself. */
  absorbing: 8,
  /** A division or site of a company. */
  part: 16,
  former: 32,
  reading: 64,
  /** Made of nothing but everyday words of offices (情報本部). */
  everyday: 128,
  /** The first words of a longer name, which nobody else's name has (富士通ディフェンス). */
  beginning: 256,
  /** A headquarters, institute or depot of the forces: it sits somewhere. */
  office: 512,
  /** A unit's name that a company's department may bear as well (技術研究本部, Hokkaido Depot). */
  generic: 1024,
} as const;

export interface ListedWords {
  readonly owner: number;
  readonly text: string;
  readonly ids: readonly number[];
  readonly flags: number;
}

export interface NameStore {
  readonly size: number;
  ownerOf(name: number): number;
  textOf(name: number): string;
  flagsOf(name: number): number;
  /** Sum of the weights of its words. */
  totalOf(name: number): number;
  idsOf(name: number): Int32Array;
  wordsOf(name: number): Word[];
  /** Its words written in one. */
  joined(name: number, join: (text: string, word: Word) => string): string;
}

export function storeNames(names: readonly ListedWords[], words: readonly Word[]): NameStore {
  const begins = new Int32Array(names.length + 1);
  names.forEach(({ ids }, name) => (begins[name + 1] = begins[name]! + ids.length));
  const ids = new Int32Array(begins[names.length]!);
  names.forEach((name, at) => ids.set(name.ids, begins[at]));
  const owners = Int32Array.from(names, ({ owner }) => owner);
  const flags = Uint16Array.from(names, (name) => name.flags);
  const totals = Int32Array.from(names, (name) =>
    name.ids.reduce((sum, id) => sum + words[id]!.weight, 0),
  );
  const texts = names.map(({ text }) => text);
  return {
    size: names.length,
    ownerOf: (name) => owners[name]!,
    textOf: (name) => texts[name]!,
    flagsOf: (name) => flags[name]!,
    totalOf: (name) => totals[name]!,
    idsOf: (name) => ids.subarray(begins[name], begins[name + 1]),
    wordsOf: (name) => {
      const own: Word[] = [];
      for (let at = begins[name]!; at < begins[name + 1]!; at += 1) own.push(words[ids[at]!]!);
      return own;
    },
    joined: (name, join) => {
      let text = '';
      for (let at = begins[name]!; at < begins[name + 1]!; at += 1)
        text = join(text, words[ids[at]!]!);
      return text;
    },
  };
}
