import type { Span } from '#holdpoint/model';
import { densityPointer } from './energy-density.js';
import { GRADE } from './flags.js';
import type { NameFinders } from './name-finders.js';
import { findSubstances, isDeeplyProcessed, type SubstancePointer } from './substances.js';
import { inUsualWidth } from './usual-width.js';

/** What a description of goods says, whatever the rest of the order and the day. */
export interface DescriptionView {
  readonly isDeeplyProcessed: boolean;
  /** The substances and items under control that it names. */
  readonly substances: readonly SubstancePointer[];
  /** The equipment under control that the goods are, whatever else is on it. */
  readonly goods: readonly SubstancePointer[];
  /** A grade that plain civil goods do not have. */
  readonly grade: { readonly value: string; readonly span: Span } | null;
}

export function viewDescription(
  raw: string,
  { findNames, findGoods }: NameFinders,
): DescriptionView {
  const { text, asWritten } = usually(raw);
  const density = densityPointer(text);
  const found = density === null ? findSubstances(text, 'described') : [density];
  // A name adds something only where no substance shows already.
  const substances = found.length > 0 ? found : findNames(text);
  const goods = findGoods(text);
  const grade = GRADE.exec(raw);
  return {
    isDeeplyProcessed: density === null && isDeeplyProcessed(without(text, substances)),
    substances: substances
      .filter((one) => found.length > 0 || !goods.some((other) => overlap(one, other)))
      .map(asWritten),
    goods: goods.map((one) => asWritten(found.length > 0 ? one : joined(one, substances))),
    grade:
      grade === null
        ? null
        : { value: grade[0], span: [grade.index, grade.index + grade[0].length] },
  };
}

/** What a composition names: substances under control, or an energy density that is. */
export function viewComposition(raw: string): readonly SubstancePointer[] {
  const { text, asWritten } = usually(raw);
  const density = densityPointer(text);
  return (density === null ? findSubstances(text, 'composed') : [density]).map(asWritten);
}

/** A text in usual width, and how to say of what is found in it where it stands as it was written. */
function usually(raw: string) {
  const { text, rawSpan } = inUsualWidth(raw);
  const asWritten = (pointer: SubstancePointer): SubstancePointer => {
    const span = rawSpan(pointer.span);
    return { ...pointer, value: raw.slice(...span), span };
  };
  return { text, asWritten };
}

/** One name of several codes: the same words, found as a title of the list and as a name of trade. */
function joined(goods: SubstancePointer, named: readonly SubstancePointer[]): SubstancePointer {
  const others = named
    .filter((one) => overlap(one, goods))
    .flatMap(({ code, also = [] }) => [code, ...also]);
  const codes = new Set([goods.code, ...(goods.also ?? []), ...others]);
  return { ...goods, also: [...codes].slice(1) };
}

function overlap({ span: a }: SubstancePointer, { span: b }: SubstancePointer): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** A “neutron generator” is no product made from one: words of the listed name itself do not take the goods out. */
function without(text: string, named: readonly SubstancePointer[]): string {
  return named.reduce(
    (rest, { span: [start, end] }) =>
      rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}
