/**
 * All strings of a set within an edit budget of another, exactly. Strings lie in order of length; a 32-bit signature of the letters
 * in each rules most of them out with one comparison, since one edit changes at most two of its bits.
 */
import { editDistance } from './edit-distance.js';

export interface SpellingIndex {
  /** Calls `found` with the number of every string within `budget` edits. */
  near(
    text: string,
    budget: number,
    found: (number: number, edits: number) => void,
    limits?: NearLimits,
  ): void;
}

export interface NearLimits {
  /** At most this many letters longer or shorter. */
  readonly spread?: number;
  /** Only strings that begin with the same letter. */
  readonly sameFirst?: boolean;
}

/** Strings are numbered from 0; `textOf` gives one again, so that none is kept here. */
export function buildSpellingIndex(
  count: number,
  textOf: (number: number) => string,
): SpellingIndex {
  const lengths = new Uint16Array(count);
  const marks = new Uint32Array(count);
  const firstLetters = new Uint16Array(count);
  let longest = 0;
  for (let at = 0; at < count; at += 1) {
    const text = textOf(at);
    lengths[at] = text.length;
    marks[at] = signature(text);
    firstLetters[at] = text.charCodeAt(0);
    longest = Math.max(longest, text.length);
  }
  // Where the strings of each length begin.
  const begins = new Int32Array(longest + 2);
  for (const length of lengths) begins[length + 1]! += 1;
  for (let size = 0; size <= longest; size += 1) begins[size + 1]! += begins[size]!;
  const filled = begins.slice();
  const numbers = new Int32Array(count);
  const firsts = new Uint16Array(count);
  const signatures = new Uint32Array(count);
  lengths.forEach((length, at) => {
    const place = filled[length]!;
    filled[length] = place + 1;
    numbers[place] = at;
    firsts[place] = firstLetters[at]!;
    signatures[place] = marks[at]!;
  });
  const near: SpellingIndex['near'] = (text, budget, found, limits = {}) => {
    const { spread = budget, sameFirst = false } = limits;
    const from = begins[Math.max(0, Math.min(text.length - spread, longest + 1))]!;
    const to = begins[Math.min(text.length + spread + 1, longest + 1)]!;
    const own = signature(text);
    const first = text.charCodeAt(0);
    const most = budget * 2;
    for (let at = from; at < to; at += 1) {
      if (sameFirst && firsts[at] !== first) continue;
      if (bits(signatures[at]! ^ own) > most) continue;
      const number = numbers[at]!;
      const edits = editDistance(text, textOf(number), budget);
      if (edits >= 0) found(number, edits);
    }
  };
  return { near };
}

function signature(text: string): number {
  let mask = 0;
  for (let at = 0; at < text.length; at += 1) {
    mask |= 1 << (Math.imul(text.charCodeAt(at), 0x9e37_79b1) >>> 27);
  }
  return mask >>> 0;
}

function bits(value: number): number {
  let count = value - ((value >>> 1) & 0x5555_5555);
  count = (count & 0x3333_3333) + ((count >>> 2) & 0x3333_3333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
