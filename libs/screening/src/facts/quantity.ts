/** Quantities are compared in one unit: masses in grams, the rest under one spelling of their unit; UN/ECE codes too. */
const GRAMS: Readonly<Record<string, number>> = {
  mg: 0.001,
  g: 1,
  gram: 1,
  grm: 1,
  grams: 1,
  克: 1,
  kg: 1_000,
  kgs: 1_000,
  kgm: 1_000,
  kilogram: 1_000,
  kilograms: 1_000,
  千克: 1_000,
  公斤: 1_000,
  t: 1_000_000,
  mt: 1_000_000,
  ton: 1_000_000,
  tons: 1_000_000,
  tne: 1_000_000,
  tonne: 1_000_000,
  tonnes: 1_000_000,
  吨: 1_000_000,
  トン: 1_000_000,
};
const PIECES = new Set(
  'pc pcs pce piece pieces c62 nmb ea each unit units nos 个 個 件 只 台 台数 本 枚 set sets 套'.split(
    ' ',
  ),
);

export interface Amount {
  readonly unit: string;
  readonly value: number;
}

/** `null` where quantity or unit is not known. */
export function amountOf(
  quantity: number | null | undefined,
  unit: string | null | undefined,
): Amount | null {
  if (typeof quantity !== 'number' || typeof unit !== 'string') return null;
  const spelled = unit.normalize('NFKC').trim().toLowerCase();
  if (spelled === '') return null;
  const grams = GRAMS[spelled];
  if (grams !== undefined) return { unit: 'g', value: quantity * grams };
  return { unit: PIECES.has(spelled) ? 'pcs' : spelled, value: quantity };
}

/** Whether an amount fits into another, rounding of binary fractions apart. */
export function fits(amount: number, room: number): boolean {
  return amount <= room + Math.abs(room) * 1e-9;
}
