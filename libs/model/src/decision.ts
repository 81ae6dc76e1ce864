/** Findings, rulings, decisions: what is said on `orders.approved` and `orders.held`. */
import type { Relation } from './list.js';
import type { IdentityEvidence, MatchWorking, Span } from './match.js';
import type { Order } from './order.js';

/** Strictest first. */
export const RULINGS = [
  'prohibited',
  'licence-enhanced',
  'licence-required',
  'review',
  'not-controlled',
] as const;
export type Ruling = (typeof RULINGS)[number];

export const OUTCOMES = ['approved', 'held'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Stable codes that outsiders may rely on. New ones may be added. */
export const REASONS = [
  'listed-party',
  'possible-listed-party',
  'related-to-listed-party',
  'homonym-of-listed-party',
  'military-end-user',
  'military-end-use',
  'ambiguous-end-use',
  'missing-end-use',
  'defence-contractor',
  'third-country-transfer',
  'us-military-end-user',
  'controlled-item',
  'unclassified-item',
  'classification-contradicted',
  'suspended-control-unconfirmed',
  'licence-missing',
  'licence-invalid',
  'licence-kind-not-allowed',
  'papers-missing',
  'missing-end-user',
  'government-security-user',
  'red-flags',
  'stale-list',
  'rule-failed',
] as const;
export type Reason = (typeof REASONS)[number];

/** Papers and answers that would settle a finding. */
export const DOCUMENT_CODES = [
  'individual-licence',
  'general-licence',
  'registration-certificate',
  'end-user-certificate',
  'risk-assessment-report',
  'written-commitment',
  'control-code',
  'classification-reason',
  'identity-proof',
  'origin-proof',
  'suspension-notice',
  'mofcom-special-approval',
  'person-review',
] as const;
export type DocumentCode = (typeof DOCUMENT_CODES)[number];

export interface Text {
  readonly en: string;
  readonly ja: string;
  readonly zh: string;
}

export interface LegalBasis {
  /** `MOFCOM Announcement 11 of 2026` */
  readonly act: string;
  readonly article: string;
  /** Day the act took force. */
  readonly date: string;
  readonly quote?: { readonly zh: string; readonly en: string };
}

export interface FindingWorking extends Partial<MatchWorking> {
  readonly identity?: readonly IdentityEvidence[];
  readonly evidence?: readonly unknown[];
  readonly facts?: Readonly<Record<string, string>>;
}

export interface Finding {
  /** Stable id of the rule, kebab-case. */
  readonly rule: string;
  /** Number in the regime digest, `R-03`. */
  readonly regime: string;
  readonly reason: Reason;
  readonly ruling: Ruling;
  readonly basis: readonly LegalBasis[];
  /** JSON pointer into the order. */
  readonly at: string;
  readonly span?: Span;
  readonly value?: string;
  readonly entry?: string;
  readonly list?: string;
  /** 0 to 1. */
  readonly score?: number;
  readonly relation?: Relation;
  readonly indicators?: readonly string[];
  readonly working?: FindingWorking;
  readonly message: Text;
  readonly settledBy: readonly DocumentCode[];
  /** Papers in order answered it; an answered finding holds nothing. */
  readonly answered: boolean;
  /** A fact was missing. */
  readonly inconclusive?: true;
}

export interface Decision {
  readonly decisionId: string;
  readonly orderId: string;
  readonly revision: number;
  /** `sha256:…` of the RFC 8785 form of the order's known fields. */
  readonly orderHash: string;
  readonly outcome: Outcome;
  readonly ruling: Ruling;
  readonly recall: boolean;
  readonly decidedAt: string;
  readonly asOf: string;
  readonly findings: readonly Finding[];
  readonly wouldSettle: readonly {
    readonly document: DocumentCode;
    /** Who issues it. */
    readonly from: string;
    readonly for: readonly string[];
  }[];
  readonly answeredBy: readonly { readonly licence: string; readonly items: readonly string[] }[];
  readonly versions: Versions;
  /** The order as it came, where the setting asks for it. */
  readonly order?: Order;
  readonly source: DecisionSource | null;
}

export interface Versions {
  readonly ruleBook: string;
  readonly lists: string;
  readonly items: string;
  readonly lexicon: string;
  readonly service: string;
}

/** Where the order was read. `null` at the terminal. */
export interface DecisionSource {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly eventId: string | null;
}

export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface Alert {
  readonly alertId: string;
  readonly orderId: string;
  readonly revision: number;
  readonly decisionId: string;
  readonly severity: Severity;
  readonly ruling: Ruling;
  readonly reasons: readonly Reason[];
  readonly title: Text;
  readonly raisedAt: string;
}
