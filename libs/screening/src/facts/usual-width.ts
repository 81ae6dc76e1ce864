/** Full-width letters and half-width kana as they are usually written. */
import type { Span } from '#holdpoint/model';

export interface UsualWidth {
  readonly text: string;
  /** Where in the raw text a span of `text` stands. */
  readonly rawSpan: (span: Span) => Span;
}

/** Full-width forms and the blank; half-width kana with their voice marks. */
const UNUSUAL = /[\uff01-\uff5e\u3000]|[\uff61-\uff9d][\uff9e\uff9f]?/gu;

/** The text in usual width: only pairs of half-width kana and voice mark become shorter. */
export function inUsualWidth(raw: string): UsualWidth {
  const joined: number[] = [];
  const text = raw.replace(UNUSUAL, (form, index: number) => {
    const usual = form.normalize('NFKC');
    if (usual.length < form.length) joined.push(index - joined.length);
    return usual;
  });
  if (joined.length === 0) return { text, rawSpan: (span) => span };
  const before = (at: number): number => at + joined.filter((one) => one < at).length;
  return { text, rawSpan: ([start, end]) => [before(start), before(end)] };
}
