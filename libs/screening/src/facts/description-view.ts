import type { Span } from '#holdpoint/model';
import { densityPointer } from './energy-density.js';
import { GRADE } from './flags.js';
import { findSubstances, isDeeplyProcessed, type SubstancePointer } from './substances.js';

/** What a description of goods says, whatever the rest of the order and the day. */
export interface DescriptionView {
  readonly isDeeplyProcessed: boolean;
  /** The substances and items under control that it names. */
  readonly substances: readonly SubstancePointer[];
  /** A grade that plain civil goods do not have. */
  readonly grade: { readonly value: string; readonly span: Span } | null;
}

export function viewDescription(
  text: string,
  findNames: (description: string) => readonly SubstancePointer[],
): DescriptionView {
  const density = densityPointer(text);
  const found = density === null ? findSubstances(text, 'described') : [density];
  // A name adds something only where no substance shows already.
  const substances = found.length > 0 ? found : findNames(text);
  const grade = GRADE.exec(text);
  return {
    isDeeplyProcessed: density === null && isDeeplyProcessed(without(text, substances)),
    substances,
    grade:
      grade === null
        ? null
        : { value: grade[0], span: [grade.index, grade.index + grade[0].length] },
  };
}

/** What a composition names: substances under control, or an energy density that is. */
export function viewComposition(text: string): readonly SubstancePointer[] {
  const density = densityPointer(text);
  return density === null ? findSubstances(text, 'composed') : [density];
}

/** A “neutron generator” is no product made from one: words of the listed name itself do not take the goods out. */
function without(text: string, named: readonly SubstancePointer[]): string {
  return named.reduce(
    (rest, { span: [start, end] }) =>
      rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}
