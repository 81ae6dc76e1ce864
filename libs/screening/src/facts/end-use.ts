import type {
  EndUseReader,
  EndUseReading,
  EvidenceClass,
  NameMatcher,
  NameMention,
} from '#holdpoint/model';
import { flagsIn, SAMPLE_USE, type FlagWord } from './flags.js';
import { mentionsIn } from './text-mentions.js';

const MILITARY: ReadonlySet<EvidenceClass> = new Set([
  'military-use',
  'military-platform',
  'military-user',
  'us-military-user',
  'mass-destruction-weapon',
]);

/** What a statement says, whatever the rest of the order and the day. Uses come back as customers do: it is remembered. */
export interface StatementView {
  readonly reading: EndUseReading;
  /** Listed names in it. */
  readonly mentions: readonly NameMention[];
  readonly flags: readonly FlagWord[];
  readonly isSample: boolean;
}

export function viewStatement(
  text: string,
  matcher: NameMatcher,
  endUse: EndUseReader,
): StatementView {
  return {
    reading: endUse.read(text),
    mentions: mentionsIn(text, matcher),
    flags: flagsIn(text),
    isSample: SAMPLE_USE.test(text),
  };
}

/** Evidence that speaks of the military, negated or not set aside. */
export function speaksOfMilitary(reading: EndUseReading): boolean {
  return reading.evidence.some((evidence) => MILITARY.has(evidence.class));
}

export function isMilitaryEvidence(of: EvidenceClass): boolean {
  return MILITARY.has(of);
}
