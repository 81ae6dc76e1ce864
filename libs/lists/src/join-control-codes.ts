import type { ControlCode, CustomsCode } from '#holdpoint/model';
import type { controlCodeShape, subItemShape, suspendedCodeShape } from './item-shape.js';
import { ListDataError } from './list-data-error.js';

type Code = ReturnType<typeof controlCodeShape>;
type SubItem = ReturnType<typeof subItemShape>;
type Suspended = ReturnType<typeof suspendedCodeShape>;

/**
 * One list of codes from three files. A code without lines of its own stands in two of them: there the line
 * only adds what was read of its parameters. A line takes act and dates from the code above it.
 */
export function joinControlCodes(
  codes: readonly Code[],
  subItems: readonly SubItem[],
  suspended: readonly Suspended[],
): ControlCode[] {
  const lines = new Map(subItems.map((line) => [line.code, line]));
  const heads = new Map(codes.map((code) => [code.code, code]));

  return [
    ...codes.map(({ code, name, otherNames, tradeNames, basis, from, until }) => ({
      code,
      parent: null,
      name,
      ...(otherNames === undefined ? {} : { otherNames }),
      ...(tradeNames === undefined ? {} : { tradeNames }),
      ...thresholdsOf(lines.get(code)),
      basis,
      from,
      until,
    })),
    ...subItems
      .filter(({ code }) => !heads.has(code))
      .map((line) => {
        const { basis, from, until } = headOf(line, codes);
        const parent = line.parent === line.code ? null : line.parent;
        return {
          code: line.code,
          parent,
          name: line.name,
          ...thresholdsOf(line),
          basis,
          from,
          until,
        };
      }),
    ...suspended.map(
      ({ code, parent, name, basis, from, until, suspendedFrom, suspendedUntil }) => ({
        code,
        parent,
        name,
        basis,
        from,
        until,
        suspendedFrom,
        suspendedUntil,
      }),
    ),
  ];
}

function thresholdsOf(line: SubItem | undefined): { readonly thresholds?: string } {
  return line?.thresholds === undefined ? {} : { thresholds: line.thresholds };
}

/** `7A1xx` is a family: it takes the dates of the first code in it. */
function headOf(line: SubItem, codes: readonly Code[]): Code {
  const stem = line.code.slice(0, 5).replace(/x+$/, '');
  return (
    codes.find(({ code }) => code.startsWith(stem)) ?? unresolved(line.code, `${line.code}.parent`)
  );
}

/** Every code stands once; every parent and every code of a customs line exists. */
export function checkItemReferences(
  controlCodes: readonly ControlCode[],
  customsCodes: readonly CustomsCode[],
): void {
  const known = unique(controlCodes);
  unique(customsCodes);
  for (const { code, parent } of controlCodes)
    if (parent !== null && !known.has(parent)) unresolved(parent, `${code}.parent`);
  for (const { code, controlCodes: pointed } of customsCodes)
    for (const controlCode of pointed)
      if (!known.has(controlCode)) unresolved(controlCode, `${code}.controlCodes`);
}

function unique(things: readonly { readonly code: string }[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { code } of things) {
    if (seen.has(code))
      throw new ListDataError({
        code: 'duplicate-id',
        where: code,
        expected: 'a code that stands once',
        actual: 'the same code twice',
        remedy: 'Join the two entries, or correct the code.',
      });
    seen.add(code);
  }
  return seen;
}

function unresolved(code: string, where: string): never {
  throw new ListDataError({
    code: 'unresolved-reference',
    where,
    expected: 'a control code of the item list',
    actual: code,
    remedy: 'Correct the code, or add the entry it points to.',
  });
}
