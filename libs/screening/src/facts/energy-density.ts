/** The energy density by which lithium-ion batteries come under 3A001 (Ann. 58/2025). */
import type { SubstancePointer } from './substances.js';

const BATTERY_CODE = '3A001';
/** Wh/kg from which the control speaks. */
const CONTROLLED_FROM = 300;

const LITHIUM =
  /lithium|\bli[- ]?(?:ion|po(?:ly\w*)?|metal)\b|\b(?:NCM|NMC|NCA|LCO)\d*\b|リチウム|锂|鋰/iu;
/** Cells that are not charged again are not controlled. */
const NOT_CHARGED_AGAIN =
  /\bprimary\b|non[- ]rechargeable|disposable|一次(?:电池|電池|锂|リチウム)|不可充/iu;
/** 320 Wh/kg, 0.32 kWh/kg, 320 mWh/g, 320瓦时/千克. */
const DENSITY =
  /(?<![0-9０-９.．])([0-9０-９]{1,6}(?:[.．][0-9０-９]{1,4})?)\s*(k)?(?:W\s*[・·⋅.-]?\s*h(?:rs?|ours?)?|watt[- ]?hours?|瓦时|瓦時|瓦·时|ワット時)\s*(?:\/|／|per\s+(?:a\s+)?|毎|每)?\s*(?:kilograms?|kgs?|㎏|千克|公斤|キログラム|キロ)|(?<![0-9.])([0-9]{1,6}(?:\.[0-9]{1,4})?)\s*mWh\s*\/\s*g\b/giu;
/** Said of the threshold itself, it keeps the goods below. */
const BELOW_BEFORE = /(?:<|＜|less than|below|under|低于|小于|不足|未达)\s*$/iu;
const BELOW_AFTER = /^\s*(?:未満|に満たない|に達しない)/u;

/** A stated density that is under control, where the text is about rechargeable lithium batteries. */
export function densityPointer(text: string): SubstancePointer | null {
  if (!LITHIUM.test(text) || NOT_CHARGED_AGAIN.test(text)) return null;
  for (const hit of text.matchAll(DENSITY)) {
    const [value, figure, kilo, perGram] = hit;
    const density = Number((figure ?? perGram ?? '').normalize('NFKC')) * (kilo ? 1000 : 1);
    const span = [hit.index, hit.index + value.length] as const;
    if (density < CONTROLLED_FROM || (density === CONTROLLED_FROM && isBelow(text, span))) continue;
    return { code: BATTERY_CODE, value, span };
  }
  return null;
}

export function isByDensity({ code }: SubstancePointer): boolean {
  return code === BATTERY_CODE;
}

function isBelow(text: string, [start, end]: readonly [number, number]): boolean {
  return BELOW_BEFORE.test(text.slice(0, start)) || BELOW_AFTER.test(text.slice(end));
}
