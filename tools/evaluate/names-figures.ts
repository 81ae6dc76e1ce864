import type { NamePair } from './name-pairs.js';

/** Highest score that the party of a row got, 0 to 100; for a row of nobody, that any listed party got. */
export interface Scored {
  readonly pair: NamePair;
  readonly score: number;
}

export interface NameFigures {
  readonly matches: number;
  readonly nonMatches: number;
  /** Percent of the matches found at review level or above, and as a hit. */
  readonly recallAtReview: number;
  readonly recallAtHit: number;
  /** Percent of the names of nobody that are called listed. */
  readonly hardAtReview: number;
  readonly hardAtHit: number;
  readonly familyAtReview: number;
  readonly familyAtHit: number;
  /** Lowest recall at review level of any kind, in percent. */
  readonly weakestKind: number;
}

export interface RegisterFigures {
  readonly companies: number;
  /** Findings a thousand companies drawn at random. */
  readonly reviewsPerThousand: number;
  readonly hitsPerThousand: number;
  readonly findings: readonly {
    readonly name: string;
    readonly entry: string;
    readonly score: number;
  }[];
}

export const REVIEW = 80;
export const HIT = 90;
