/** One licence that an order enters more than once is one licence still: its quantity counts once. */
import type { Licence } from '#holdpoint/model';
import { overlap } from './control-code.js';
import { amountOf, fits, type Amount } from './quantity.js';

/**
 * For each licence the places where it stands: entries of the same number, however it is spelled and whatever kind is
 * stated, for the same codes. Entries for other codes are other lines of it, each with a quantity of its own.
 */
export function entriesOfEach(licences: readonly Licence[]): readonly (readonly number[])[] {
  if (licences.length < 2) return licences.map((_, index) => [index]);
  const numbers = licences.map(({ number }) => foldNumber(number ?? ''));
  const isSame = (one: number, other: number): boolean =>
    one === other ||
    (numbers[one] !== '' &&
      numbers[one] === numbers[other] &&
      overlap(licences[one]!.controlCodes ?? [], licences[other]!.controlCodes ?? []));
  return licences.map((_, one) =>
    licences.flatMap((_other, other) => (isSame(one, other) ? [other] : [])),
  );
}

/** Letters and figures alone: blanks, dashes, width and case are spelling. */
function foldNumber(number: string): string {
  return number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** What is left of a licence: its quantity less what is stated to be used; `null` where that is not known. */
export function amountLeft({ quantity, used, unit }: Licence): Amount | null {
  const whole = amountOf(quantity, unit);
  const spent = amountOf(used ?? 0, unit);
  return whole === null ? null : { ...whole, value: whole.value - (spent?.value ?? 0) };
}

/** Whether an amount still fits into a licence, all its entries and what was taken by any of them counted. */
export function fitsInto(
  amount: Amount,
  entries: readonly number[],
  left: readonly (Amount | null)[],
  taken: readonly number[],
): boolean {
  const same = entries.filter((entry) => left[entry]?.unit === amount.unit);
  const smallest = Math.min(...same.map((entry) => left[entry]!.value));
  return fits(
    same.reduce((sum, entry) => sum + taken[entry]!, amount.value),
    smallest,
  );
}
