import type { Folded } from './normalise.js';

const APART = ' ・./_*+#-';
const ANY = /[ ・./_*+#-]/;
const LETTER = '[\\u3400-\\u9fff\\u30a1-\\u30fa\\u30fc]';
const CJK = new RegExp(LETTER);
/** Three or more letters of Han or kana, each by itself between blanks, dots, dashes or other marks. */
const SPACED = new RegExp(
  `(?<!${LETTER})${LETTER}(?:[${APART}]{1,2}${LETTER}(?!${LETTER})){2,}`,
  'g',
);

/** Whether anything may stand between letters of Han or kana: without it nothing need be closed up. */
export function hasGaps(text: string): boolean {
  return ANY.test(text) && CJK.test(text);
}

/** 三 菱 造 船 株 式 会 社 written as one word; everything else stays. */
export function closeUp(folded: Folded): Folded {
  if (!hasGaps(folded.text)) return folded;
  const dropped = new Set<number>();
  for (const { index, 0: stretch } of folded.text.matchAll(SPACED)) {
    for (let at = 0; at < stretch.length; at += 1) {
      if (ANY.test(stretch.charAt(at))) dropped.add(index + at);
    }
  }
  return withoutPlaces(folded, dropped);
}

/** The text without the letters at these places. */
export function withoutPlaces(folded: Folded, dropped: ReadonlySet<number>): Folded {
  if (dropped.size === 0) return folded;
  const kept = [...folded.starts.keys()].filter((at) => !dropped.has(at));
  return {
    text: kept.map((at) => folded.text.charAt(at)).join(''),
    starts: kept.map((at) => folded.starts[at]!),
    ends: kept.map((at) => folded.ends[at]!),
  };
}
