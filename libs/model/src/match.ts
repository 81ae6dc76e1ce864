/** What the matcher answers: arithmetic about names, in integer basis points (0 to 10,000). */
import type { Relation } from './list.js';

export const MATCH_OUTCOMES = ['hit', 'review', 'none'] as const;
export type MatchOutcome = (typeof MATCH_OUTCOMES)[number];

/** What is asked about: the names of one party and whatever identifies it. */
export interface NameQuery {
  readonly name?: string | null | undefined;
  readonly localName?: string | null | undefined;
  readonly aliases?: readonly string[] | null | undefined;
  readonly department?: string | null | undefined;
  readonly address?: string | null | undefined;
  readonly postalCode?: string | null | undefined;
  readonly corporateNumber?: string | null | undefined;
  readonly country?: string | null | undefined;
  readonly email?: string | null | undefined;
}

/** Which field of the query a name stood in; the number, where that alone told. */
export type NameField =
  | 'name'
  | 'localName'
  | `aliases/${number}`
  | 'department'
  | 'address'
  | 'corporateNumber'
  | 'text';

/** UTF-16 code units in the raw field, end exclusive. */
export type Span = readonly [start: number, end: number];

export interface TokenWorking {
  readonly query?: string;
  readonly span?: Span;
  readonly listed?: string;
  /** `equal`, `skeleton`, `concept:aerospace`, `edit:1`, `neutral:legal-form`, `unmatched` … */
  readonly how: string;
  readonly weight: number;
}

export interface IdentityEvidence {
  readonly kind: 'corporate-number' | 'postal-code' | 'address' | 'domain' | 'country';
  readonly agrees: boolean;
  /** Basis points added or taken. */
  readonly effect: number;
}

export interface MatchWorking {
  readonly channel: string;
  readonly listedName: string;
  readonly coverage: { readonly query: number; readonly listed: number };
  readonly tokens: readonly TokenWorking[];
  readonly caps: readonly string[];
}

/**
 * `listed-party`: the name and nothing against it. `possible-listed-party`: near, or one of several
 * companies of that name. `homonym-of-listed-party`: the name agrees, the identifiers contradict.
 */
export const MATCH_REASONS = [
  'listed-party',
  'possible-listed-party',
  'homonym-of-listed-party',
] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];

export interface NameMatch {
  readonly entry: string;
  readonly score: number;
  /** Score of the name alone, before identifiers. */
  readonly nameScore: number;
  readonly outcome: 'hit' | 'review';
  readonly reason: MatchReason;
  readonly field: NameField;
  readonly value: string;
  readonly span: Span;
  readonly identity: readonly IdentityEvidence[];
  readonly working: MatchWorking;
}

/** The query is, or may be, an unlisted company beside a listed one. Never raises a score. */
export interface RelatedMatch {
  /** Id of the related company or of the listed parent or contractor entry. */
  readonly entry: string;
  readonly group?: string;
  readonly relation: Relation;
  readonly listedMembers: readonly string[];
  readonly reason: 'related-to-listed-party';
  readonly field: NameField;
  readonly value: string;
  /** True where another division than the listed one is named: a notice, no question. */
  readonly otherDivision?: boolean;
}

/** For `none`: the best that fell short, and why. */
export interface NearMiss {
  readonly entry: string;
  readonly score: number;
  readonly why: string;
}

export interface NameMatchResult {
  readonly outcome: MatchOutcome;
  readonly matches: readonly NameMatch[];
  readonly related: readonly RelatedMatch[];
  readonly near: readonly NearMiss[];
  /** Defence contractors by that name. They prohibit nothing and never count as `matches`. */
  readonly contractors: readonly NameMatch[];
}

/** An entry named inside running text (end-use statement, address, route reason). */
export interface NameMention {
  readonly entry: string;
  readonly span: Span;
  readonly value: string;
  readonly strength: 'sure' | 'possible';
  /** A unit's name that any company's department may bear as well: behind a company's own name it says nothing. */
  readonly generic?: true;
}

/** Immutable; built once for each list version. */
export interface NameMatcher {
  readonly version: string;
  match(query: NameQuery): NameMatchResult;
  mentions(text: string): readonly NameMention[];
}
