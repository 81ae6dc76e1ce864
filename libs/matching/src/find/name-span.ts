/** Where a name stands in a field. */
import type { Span } from '#holdpoint/model';
import { rawSpan } from '../normalise/normalise.js';
import type { LegalForm } from '../reading/token.js';
import type { Found } from './find-names.js';

type Stretch = readonly [start: number, end: number];

/** In the raw field, with the legal forms that touch the name. */
export function spanOf(found: Found): Span {
  const { folded, reading } = found;
  const [start, end] = withLegalForms(folded.text, stretchOf(found), reading.legalForms);
  return rawSpan(folded, start, end);
}

/** In the folded field, from the first of its words to the last. */
export function stretchOf({ alignment, reading }: Found): Stretch {
  const matched = reading.tokens.filter((_, at) => (alignment.partners[at] ?? -1) >= 0);
  const start = Math.min(...matched.map((token) => token.start));
  return [start, Math.max(...matched.map((token) => token.end))];
}

/** Nothing but blanks, dots and commas between a name and its legal form: Co., Ltd. */
const BETWEEN = /^[ .,・-]{0,3}$/;

function withLegalForms(text: string, name: Stretch, forms: readonly LegalForm[]): Stretch {
  let [start, end] = name;
  for (const form of forms) {
    if (form.start >= end && BETWEEN.test(text.slice(end, form.start)))
      end = text.charAt(form.end) === '.' ? form.end + 1 : form.end;
  }
  for (const form of forms.toReversed()) {
    if (form.end <= start && BETWEEN.test(text.slice(form.end, start))) start = form.start;
  }
  return [start, end];
}
