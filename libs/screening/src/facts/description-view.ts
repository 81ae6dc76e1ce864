import type { Span } from '#holdpoint/model';
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
  const substances = findSubstances(text, 'described');
  const grade = GRADE.exec(text);
  return {
    isDeeplyProcessed: isDeeplyProcessed(text),
    // A name adds something only where no substance shows already.
    substances: substances.length > 0 ? substances : findNames(text),
    grade:
      grade === null
        ? null
        : { value: grade[0], span: [grade.index, grade.index + grade[0].length] },
  };
}
