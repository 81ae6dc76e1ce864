import type { CustomsCode, OrderItem } from '#holdpoint/model';
import type { Reference } from '../reference.js';
import type { ControlPointer } from './facts.js';
import { isStated } from './stated.js';
import type { SubstancePointer } from './substances.js';

/** Whatever about an item points to a control: asked only of items that are said not to be controlled. */
export function pointersOf(
  item: OrderItem,
  reference: Reference,
  lacksReason: boolean,
): ControlPointer[] {
  const pointers: ControlPointer[] = [];
  if (isStated(item.customsCode)) {
    const pointer = customsPointer(item.customsCode, reference, lacksReason);
    if (pointer !== null) pointers.push(pointer);
  }
  const { composition, description } = item;
  const described = isStated(description) ? reference.viewOfDescription(description) : null;
  if (described?.isDeeplyProcessed === true) return pointers;
  if (isStated(composition))
    addSubstances(pointers, reference.substances(composition), 'composition');
  if (described !== null) addSubstances(pointers, described.substances, 'description');
  return pointers;
}

function addSubstances(
  pointers: ControlPointer[],
  substances: readonly SubstancePointer[],
  field: 'composition' | 'description',
): void {
  for (const { code, also = [], value, span } of substances)
    if (!pointers.some((known) => known.by !== 'tariff-line' && known.codes.includes(code)))
      pointers.push({ by: field, codes: [code, ...also], field, value, span });
}

/**
 * Ten digits that the catalogue has point to their controls. A tariff line of eight digits is only partly
 * controlled and asks only where nobody said why not; four and six digits say too little to ask.
 */
function customsPointer(
  text: string,
  reference: Reference,
  lacksReason: boolean,
): ControlPointer | null {
  const digits = text.replace(/[^0-9]/g, '');
  if (digits.length < 8) return null;
  const row: CustomsCode | undefined = reference.items.customsCodes.get(digits);
  const field = 'customsCode';
  if (row !== undefined) {
    if (row.controlCodes.length > 0)
      return { by: 'customs-code', codes: row.controlCodes, field, value: text };
    return row.licenceForJapan && lacksReason
      ? { by: 'customs-code', codes: [], field, value: text }
      : null;
  }
  if (!lacksReason) return null;
  const line = digits.slice(0, 8);
  const suspended = reference.items.suspendedTariffLines.get(line);
  if (suspended !== undefined) return { by: 'tariff-line', codes: suspended, field, value: text };
  return reference.items.tariffLines.has(line)
    ? { by: 'tariff-line', codes: reference.controlCodesOfLine(line), field, value: text }
    : null;
}

/** A parameter: a figure, or a word for what is measured, contained, performed, or in which form goods are controlled. */
const PARAMETER =
  /\d|purity|content|contains?|free of|thickness|diameter|frequency|accuracy|resolution|range|density|particle|grade|rated|power|pressure|temperature|speed|threshold|powder|form\b|forms\b|shape|sintered|inserts?|finished|wrought|solid|liquid|bulk|wafers?|ingots?|dimension|length|width|size|mass|weight|hardness|strength|modulus|volume|capacity|flow rate|isotop|enrich|encryption|specially designed|純度|含有|含ま|精度|周波数|濃度|密度|粒径|厚|未満|以下|粉末|形状|焼結|成形品|完成品|寸法|強度|容量|専用設計|纯度|含量|不含|精度|频率|密度|粒度|厚度|低于|小于|未达|粉末|形态|形状|烧结|制成品|成品|尺寸|强度|容量|专门设计/iu;

/** A written reason settles a pointer when it names the code it was asked about and the parameter that is not met. */
export function settledByReason(pointer: ControlPointer, reason: string): boolean {
  if (pointer.codes.length === 0) return reason.trim() !== '';
  const plain = reason.normalize('NFKC').toUpperCase();
  const named = pointer.codes.some((code) => plain.includes(code.slice(0, 5).toUpperCase()));
  if (!named) return false;
  return PARAMETER.test(plain.replace(/[0-9][A-E][0-9]{3}(?:\.?[A-Z0-9]{1,3})*/g, ' '));
}
