import type { Part } from '../parts.js';

export type Row = readonly (string | number)[];
export interface TextTable {
  readonly head: readonly string[];
  readonly rows: readonly Row[];
}

/** One part of the page and of what the terminal shows. */
export interface Section {
  readonly part: Part;
  readonly title: string;
  /** How it was measured, one paragraph. */
  readonly intro: string;
  readonly tables: readonly TextTable[];
  /** What is to be read from it, or to be known about it. */
  readonly notes: readonly string[];
  readonly chart?: Chart;
}

export interface Chart {
  /** Beside docs/performance.md. */
  readonly file: string;
  readonly about: string;
  readonly svg: string;
}

export const whole = (value: number): string => Math.round(value).toLocaleString('en-US');
export const tenth = (value: number): string => value.toFixed(1);
export const times = (value: number): string => value.toFixed(2);
export const MIB = 1_048_576;
