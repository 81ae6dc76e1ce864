/** The dual-use item list (两用物项出口管制清单), its customs codes, and what is suspended. */

export interface ControlCode {
  /** `1C905` or a sub-item `1C905.b`. */
  readonly code: string;
  readonly parent: string | null;
  readonly name: { readonly zh: string; readonly en: string };
  /** How the goods are called beside their titles, in any language. */
  readonly otherNames?: readonly string[];
  /** What sellers call the goods: a question only where the goods are that, not where they are for it. */
  readonly tradeNames?: readonly string[];
  /** Short working text of the parameters, where read. */
  readonly thresholds?: string;
  readonly basis: readonly string[];
  readonly from: string;
  /** First day it no longer counts, or `null`. */
  readonly until: string | null;
  /** Included days on which the control is suspended (Ann. 70/2025); from the day after, unconfirmed. */
  readonly suspendedFrom?: string;
  readonly suspendedUntil?: string;
}

export interface CustomsCode {
  /** Ten digits. */
  readonly code: string;
  readonly name: string;
  /** Control codes of the catalogue row; empty for the nuclear and precursor parts. */
  readonly controlCodes: readonly string[];
  readonly parts: readonly string[];
  readonly licenceForJapan: boolean;
}

export interface ItemList {
  /** `sha256:…` of the data. */
  readonly version: string;
  readonly asOf: string;
  readonly controlCodes: ReadonlyMap<string, ControlCode>;
  /** Suspended tariff lines (eight digits) with the control codes they point to. */
  readonly suspendedTariffLines: ReadonlyMap<string, readonly string[]>;
  readonly customsCodes: ReadonlyMap<string, CustomsCode>;
  /** Eight-digit heads of `customsCodes`. */
  readonly tariffLines: ReadonlySet<string>;
}
