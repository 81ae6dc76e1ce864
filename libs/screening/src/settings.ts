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
}

export const DEFAULT_SETTINGS: ScreeningSettings = {
  certificateMonths: 12,
  outsideRegime: 'notice',
  suspendedUntil: null,
  suspensionWarningDays: 30,
  listMaxAgeDays: null,
  ownerShare: 50,
};

/** Text that is equal for equal settings: part of what a decision rests on. */
export function settingsText(settings: ScreeningSettings): string {
  return JSON.stringify([
    settings.certificateMonths,
    settings.outsideRegime,
    settings.suspendedUntil,
    settings.suspensionWarningDays,
    settings.listMaxAgeDays,
    settings.ownerShare,
  ]);
}
