import type { ControlCode, CustomsCode, OrderItem } from '#holdpoint/model';
import type { Reference } from '../reference.js';
import { headOf } from './control-code.js';
import { isByDensity } from './energy-density.js';
import type { ControlPointer } from './facts.js';
import { codesNamedIn, withoutCodes } from './named-codes.js';
import { isMaterial } from './ordinary-words.js';
import { isStated } from './stated.js';
import type { SubstancePointer } from './substances.js';

/** Whatever about an item points to a control. */
export function pointersOf(
  item: OrderItem,
  reference: Reference,
  lacksReason: boolean,
): ControlPointer[] {
  const pointers: ControlPointer[] = [];
  const customs = customsPointer(item, reference, lacksReason);
  if (customs !== null) pointers.push(customs);
  const { composition, description } = item;
  const described = isStated(description) ? reference.viewOfDescription(description) : null;
  const composed = isStated(composition) ? reference.substances(composition) : [];
  if (described?.isDeeplyProcessed === true) {
    // A battery is a finished product, and what is controlled all the same.
    addSubstances(pointers, composed.filter(isByDensity), 'composition');
    addSubstances(pointers, described.goods, 'description');
    return pointers;
  }
  addSubstances(pointers, composed, 'composition');
  if (described !== null) {
    addSubstances(pointers, described.substances, 'description');
    addSubstances(pointers, described.goods, 'description');
  }
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
  { customsCode: text }: OrderItem,
  reference: Reference,
  lacksReason: boolean,
): ControlPointer | null {
  if (!isStated(text)) return null;
  const digits = digitsOf(text);
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

/**
 * What contradicts the code that an item is stated under: its customs code, or for materials its composition and
 * description, where nothing about it points to the stated code.
 */
export function pointersElsewhere(
  item: OrderItem,
  control: ControlCode,
  reference: Reference,
): readonly ControlPointer[] {
  const customs = customsPointer(item, reference, false);
  // Most orders: nothing else need be read.
  if (customs !== null && agreesWith(customs, control)) return [];
  const pointers = pointersOf(item, reference, false).filter(({ codes }) => codes.length > 0);
  if (pointers.some((pointer) => agreesWith(pointer, control))) return [];
  return pointers.filter(
    ({ by, codes }) =>
      by === 'customs-code' || (isMaterial(control.code) && codes.some(isMaterial)),
  );
}

/** A pointer to the control's group, or by a word that stands in its own name. */
function agreesWith({ by, codes, value }: ControlPointer, { code, name }: ControlCode): boolean {
  if (codes.some((one) => headOf(one) === headOf(code))) return true;
  return (
    by === 'description' &&
    (name.en.toLowerCase().includes(value.toLowerCase()) || name.zh.includes(value))
  );
}

const TEN_DIGITS = /^[0-9]{10}$/;

/** The ten figures of a customs code, in whatever width and grouping; a declaration code of thirteen begins with them. */
function digitsOf(text: string): string {
  if (TEN_DIGITS.test(text)) return text;
  return text.normalize('NFKC').replace(/\D/g, '').slice(0, 10);
}

/** A parameter: a figure, or a word for what is measured, contained, performed, or in which form goods are controlled. */
const PARAMETER =
  /\d|purity|content|contains?|free of|thickness|diameter|frequency|accuracy|resolution|range|density|particle|grade|rated|power|pressure|temperature|speed|threshold|powder|form\b|forms\b|shape|sintered|inserts?|finished|wrought|solid|liquid|bulk|wafers?|ingots?|dimension|length|width|size|mass|weight|hardness|strength|modulus|volume|capacity|flow rate|isotop|enrich|flake|amorphous|crystal|artificial|synthetic|mixed|mixture|blend|alloy|coated|encryption|specially designed|純度|含有|含ま|精度|周波数|濃度|密度|粒径|厚|未満|以下|粉末|形状|焼結|成形品|完成品|寸法|強度|容量|専用設計|鱗片|鱗状|土状|非晶|人造|合金|混合|纯度|含量|不含|精度|频率|密度|粒度|厚度|低于|小于|未达|粉末|形态|形状|烧结|制成品|成品|尺寸|强度|容量|专门设计|鳞片|无定形|隐晶|人造|合金|混合/iu;

/**
 * The codes of a pointer that a written reason leaves open: it settles those that it names, with the parameter that is
 * not met. Each code of a customs line asks for itself; of words that several codes share, one answers for all.
 */
export function leftOpen(pointer: ControlPointer, reason: string): ControlPointer | null {
  const { codes, by } = pointer;
  if (codes.length === 0) return reason.trim() === '' ? pointer : null;
  if (!PARAMETER.test(withoutCodes(reason))) return pointer;
  const named = codesNamedIn(reason);
  const open = codes.filter((code) => !named(code));
  if (open.length === 0 || (by !== 'customs-code' && open.length < codes.length)) return null;
  return { ...pointer, codes: open };
}
