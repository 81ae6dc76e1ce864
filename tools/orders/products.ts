import type { Text } from '#holdpoint/model';

/** Something that is sold, and what honest buyers use it for. */
export interface Product {
  readonly sku: string;
  readonly description: string;
  readonly customsCode: string | null;
  readonly composition: string | null;
  readonly unit: string;
  /** US dollars for one unit. */
  readonly price: number;
  /** The largest quantity that anybody orders. */
  readonly most: number;
  readonly uses: readonly Text[];
}

export interface FreeProduct extends Product {
  /** Why its exporter says it is not controlled. */
  readonly reason: string;
}

export interface ControlledProduct extends Product {
  readonly controlCode: string;
}

/** Stock number, description, customs code, unit, price, largest quantity. */
export type ProductRow = readonly [string, string, string | null, string, number, number];

export const product = (
  [sku, description, customsCode, unit, price, most]: ProductRow,
  uses: Product['uses'],
): Product => ({ sku, description, customsCode, composition: null, unit, price, most, uses });

export const use = (en: string, ja: string, zh: string): Text => ({ en, ja, zh });
