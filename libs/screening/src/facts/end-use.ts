import type { EndUseReading, EvidenceClass, Order } from '#holdpoint/model';
import type { Reference } from '../reference.js';
import { isStated } from './stated.js';

const MILITARY: ReadonlySet<EvidenceClass> = new Set([
  'military-use',
  'military-platform',
  'military-user',
  'us-military-user',
  'mass-destruction-weapon',
]);

export function readStatement(
  order: Order,
  reference: Reference,
): { statement: string | null; reading: EndUseReading | null } {
  const statement = order.endUse?.statement;
  if (!isStated(statement)) return { statement: null, reading: null };
  return { statement, reading: reference.endUse.read(statement) };
}

/** Evidence that speaks of the military, negated or not set aside. */
export function speaksOfMilitary(reading: EndUseReading): boolean {
  return reading.evidence.some((evidence) => MILITARY.has(evidence.class));
}

export function isMilitaryEvidence(of: EvidenceClass): boolean {
  return MILITARY.has(of);
}
