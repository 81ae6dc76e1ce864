/** Borders between the words of Chinese and Japanese text, where a term would be read across one: 上海|自由, 点火|控制. */
import { WORD_BORDERS } from '../tables/word-borders.generated.js';

/** The places of a text before which a new word begins, as far as they are known. */
export type BorderFinder = (text: string) => ReadonlySet<number>;

const NONE: ReadonlySet<number> = new Set();

interface Pair {
  readonly text: string;
  readonly border: number;
}

const NO_PAIRS: readonly Pair[] = [];

/** `fold` writes a word of the table as the texts are written that will be searched. */
export function createBorderFinder(fold: (word: string) => string): BorderFinder {
  const pairs = new Map<number, Pair[]>();
  for (const line of WORD_BORDERS.split('\n')) {
    const [behind = '', before = ''] = line.split('|').map(fold);
    const first = behind.charCodeAt(0);
    pairs.set(first, [
      ...(pairs.get(first) ?? []),
      { text: behind + before, border: behind.length },
    ]);
  }
  // Most letters begin none of the words.
  const begins = new Uint8Array(0x10000);
  for (const first of pairs.keys()) begins[first] = 1;
  return (text) => {
    let borders: Set<number> | null = null;
    for (let at = 0; at < text.length; at += 1) {
      if (begins[text.charCodeAt(at)] !== 1) continue;
      for (const pair of pairs.get(text.charCodeAt(at)) ?? NO_PAIRS) {
        if (!text.startsWith(pair.text, at)) continue;
        borders ??= new Set();
        borders.add(at + pair.border);
      }
    }
    return borders ?? NONE;
  };
}

/** The letters from `start` to `end` are the end of one word and the beginning of the next. */
export function crossesBorder(borders: ReadonlySet<number>, start: number, end: number): boolean {
  for (const border of borders) if (start < border && border < end) return true;
  return false;
}
