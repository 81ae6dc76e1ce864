/** How heavily an indicator of military capability weighs. `off` leaves it unasked. */
export const INDICATOR_WEIGHTS = ['decisive', 'strong', 'weak', 'off'] as const;
export type IndicatorWeight = (typeof INDICATOR_WEIGHTS)[number];

/** The indicators that an order, or our data, can show; the others are a person's to see. */
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
  'I-11',
  'I-12',
  'I-13',
] as const;
export type Indicator = (typeof INDICATORS)[number];

/** Where the texts leave room, the operator may decide otherwise: the readings marked (setting). */
export interface ScreeningSettings {
  /** A signed end-user certificate may be this many months old on the day of shipment. */
  readonly certificateMonths: number;
  /** Goods outside the regime to a listed or military party: told as a notice, or put before a person. */
  readonly outsideRegime: 'notice' | 'review';
  /** Last day of the suspension of Ann. 70/2025, once an extension notice was read; `null` takes the day of the data. */
  readonly suspendedUntil: string | null;
  /** Days before the end of the suspension on which orders that rest on it say so. */
  readonly suspensionWarningDays: number;
  /** A party list not checked for longer holds what concerns Japan; `null` never asks. */
  readonly listMaxAgeDays: number | null;
  /** Share in percent from which a listed owner matters. */
  readonly ownerShare: number;
  readonly indicatorWeights: Readonly<Record<Indicator, IndicatorWeight>>;
}

export const DEFAULT_SETTINGS: ScreeningSettings = {
  certificateMonths: 12,
  outsideRegime: 'notice',
  suspendedUntil: null,
  suspensionWarningDays: 30,
  listMaxAgeDays: null,
  ownerShare: 50,
  indicatorWeights: {
    'I-1': 'decisive',
    'I-2': 'decisive',
    'I-3': 'strong',
    'I-4': 'strong',
    'I-5': 'strong',
    'I-6': 'strong',
    'I-7': 'strong',
    'I-8': 'strong',
    'I-9': 'strong',
    'I-11': 'strong',
    'I-12': 'weak',
    'I-13': 'weak',
  },
};

/** Text that is equal for equal settings: part of what a decision rests on. */
export function settingsText(settings: ScreeningSettings): string {
  const { indicatorWeights: weights } = settings;
  return JSON.stringify([
    settings.certificateMonths,
    settings.outsideRegime,
    settings.suspendedUntil,
    settings.suspensionWarningDays,
    settings.listMaxAgeDays,
    settings.ownerShare,
    INDICATORS.map((indicator) => weights[indicator]),
  ]);
}
