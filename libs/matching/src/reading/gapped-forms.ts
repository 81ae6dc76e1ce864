/** Legal forms of Han or kana with blanks, dots or dashes between their letters: 株式 会社, 国立 大学 法人. */
import { hasGaps, withoutPlaces } from '../normalise/close-up.js';
import type { Folded } from '../normalise/normalise.js';
import { WHOLE_FORMS } from './legal-forms.js';

/** Forms that are no other words, with anything between their letters. */
const SHORTEST = 4;
const GAP = '[ ・./_*+#-]{0,2}';
const GAPS = /[ ・./_*+#-]/;
const GAPPED = new RegExp(
  WHOLE_FORMS.filter(
    (form) => form.length >= SHORTEST && /^[\u3400-\u9fff\u30a1-\u30fc]+$/.test(form),
  )
    .toSorted((a, b) => b.length - a.length)
    .map((form) => Array.from(form).join(GAP))
    .join('|'),
  'g',
);

/** The legal forms written together; everything else stays. */
export function closeForms(folded: Folded): Folded {
  if (!hasGaps(folded.text)) return folded;
  const dropped = new Set<number>();
  for (const { index, 0: form } of folded.text.matchAll(GAPPED)) {
    for (let at = 0; at < form.length; at += 1)
      if (GAPS.test(form.charAt(at))) dropped.add(index + at);
  }
  return withoutPlaces(folded, dropped);
}
