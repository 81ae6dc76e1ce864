import type { Word } from './word.js';

/** What stands between a word and the one before it, the strongest of it. */
export const GAPS = { none: 0, soft: 1, hard: 2, legal: 3 } as const;
export type Gap = (typeof GAPS)[keyof typeof GAPS];

/** A word of a name, where it stood in the folded text, and its number in the dictionary (-1: not in it). */
export interface Token {
  readonly word: Word;
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** How it sounds as it is written, where `word` is the whole of a short form. */
  readonly sound?: string;
  /** Letters of the alphabet written as their names in kana. */
  readonly spelledOut: boolean;
}

export interface LegalForm {
  readonly start: number;
  readonly end: number;
  /** 公司 and what ends in it. */
  readonly chinese: boolean;
  /** Which form of Japan it is; `null` for what translators use for several. */
  readonly kind: string | null;
}

/** One way to read a field, or a part of it, as a name. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** A legal form stands behind the last word. */
  readonly legalEnd: boolean;
  /** A legal form of another country stands in it (GmbH, B.V., Sdn Bhd). */
  readonly abroad: boolean;
  readonly legalForms: readonly LegalForm[];
  /** Written as in a catalogue, its brand behind the legal form and a comma: Parachute Co., Ltd., Fujikura. */
  readonly inverted: boolean;
}

/** The legal forms that were taken out of a reading before its words were put in another order. */
export function withForms(reading: Reading, { abroad, legalForms }: Reading): Reading {
  return { ...reading, abroad, legalForms };
}
