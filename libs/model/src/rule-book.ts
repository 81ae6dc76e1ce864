/** What of the rule book stands in data: its versions, how its indicators weigh, and the decisions that it vouches for. */
import type { Decision } from './decision.js';
import type { Order } from './order.js';

/** How heavily an indicator of military capability weighs. `off` leaves it unasked. */
export const INDICATOR_WEIGHTS = ['decisive', 'strong', 'weak', 'off'] as const;
export type IndicatorWeight = (typeof INDICATOR_WEIGHTS)[number];

export const INDICATORS = [
  'I-1',
  'I-2',
  'I-3',
  'I-4',
  'I-5',
  'I-6',
  'I-7',
  'I-8',
  'I-9',
  'I-10',
  'I-11',
  'I-12',
  'I-13',
] as const;
export type Indicator = (typeof INDICATORS)[number];

/** By what an indicator can be seen: fields of the order, the words of its texts, our own data, or only by a person. */
export const INDICATOR_VIEWS = ['order', 'text', 'data', 'person'] as const;
export type IndicatorView = (typeof INDICATOR_VIEWS)[number];

export interface IndicatorEntry {
  readonly id: Indicator;
  readonly title: string;
  readonly weight: IndicatorWeight;
  readonly seenBy: readonly IndicatorView[];
  /** Ids of the rules that say it; none where only a person can see it. */
  readonly rules: readonly string[];
  /** The law or official guidance that it is drawn from. */
  readonly source: string;
  /** Where our reading is narrower than the title, in one sentence. */
  readonly note?: string;
}

/** An order with the whole decision that a version of the rule book was recorded with. */
export interface GoldenDecision {
  /** Name of its file. */
  readonly file: string;
  /** The case in a sentence. */
  readonly case: string;
  readonly moment: { readonly now: string; readonly asOf?: string };
  readonly order: Order;
  /** Without what changes from run to run. */
  readonly decision: Omit<Decision, 'decisionId' | 'decidedAt' | 'versions' | 'source' | 'order'>;
  /** Digest of the entries and codes that the decision rests on, as they stood then. */
  readonly restsOn: string;
}

export interface RuleBook {
  /** Year, month and a running number: the newest recorded version. */
  readonly version: string;
  readonly indicators: readonly IndicatorEntry[];
  readonly goldens: readonly GoldenDecision[];
  /** Versions of the data that the golden decisions were recorded with. */
  readonly recordedWith: { readonly lists: string; readonly items: string };
}
