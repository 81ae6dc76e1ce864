/** What an end-use statement says, and where. */
import type { Span } from './match.js';

export const END_USE_VERDICTS = ['military', 'ambiguous', 'civil', 'none'] as const;
export type EndUseVerdict = (typeof END_USE_VERDICTS)[number];

export const EVIDENCE_CLASSES = [
  'military-use',
  'military-platform',
  'military-user',
  'us-military-user',
  'mass-destruction-weapon',
  'ambiguous',
  'vague',
  'civil',
  'negated-military',
  'hedge',
  'exception',
  'contradiction',
] as const;
export type EvidenceClass = (typeof EVIDENCE_CLASSES)[number];

export interface EndUseEvidence {
  readonly class: EvidenceClass;
  readonly span: Span;
  /** Stable id of the lexicon entry or context rule that fired. */
  readonly rule: string;
}

export interface EndUseReading {
  readonly verdict: EndUseVerdict;
  readonly evidence: readonly EndUseEvidence[];
  /** A civil claim beside an affirmed military user or use. */
  readonly contradiction: boolean;
}

export interface EndUseReader {
  /** `sha256:…` of the lexicons. */
  readonly version: string;
  read(text: string): EndUseReading;
}
