import type { Indicator, Ruling } from '#holdpoint/model';
import type { Facts } from './facts/facts.js';

/**
 * What an indicator does to an order whose items are in question: a strong one holds it, licence or not; a weak one
 * only says so; one that is off stays silent (`null`). Nothing else is held by an indicator (reading no. 13).
 */
export function rulingByIndicator(facts: Facts, indicator: Indicator): Ruling | null {
  if (!facts.concerned || !facts.questionable) return null;
  switch (facts.reference.weights[indicator]) {
    case 'decisive':
    case 'strong':
      return 'review';
    case 'weak':
      return 'not-controlled';
    case 'off':
      return null;
  }
}
