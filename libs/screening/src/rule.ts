import type { Finding, LegalBasis, Reason } from '#holdpoint/model';
import type { Facts } from './facts/facts.js';

/** One question that is put to every order. */
export interface Rule {
  /** Stable, kebab-case, never reused. */
  readonly id: string;
  /** Number of the part of the law, `R-03` (docs/law.md). */
  readonly regime: string;
  readonly title: string;
  /** What the rule rests on; findings carry the parts that they need. */
  readonly basis: readonly LegalBasis[];
  /** Every reason code that its findings can carry. */
  readonly reasons: readonly Reason[];
  /** `before`: what the rules above it found, because some rules ask nothing once an order is prohibited. */
  evaluate(facts: Facts, before: readonly Finding[]): readonly Finding[];
}

/** Nothing to say. Shared, so that a quiet rule costs nothing. */
export const NOTHING: readonly Finding[] = [];

/** No licence can answer once something above is prohibited: no rule offers one then. */
export function isProhibited(before: readonly Finding[]): boolean {
  return before.some(({ ruling, answered }) => ruling === 'prohibited' && !answered);
}
