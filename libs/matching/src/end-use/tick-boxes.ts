import type { CompactText } from './compact-text.js';
import type { FoundTerms, Hit } from './find-terms.js';
import { isMilitary } from './lexicon.js';

interface Box {
  /** Place of the sign in the raw text. */
  readonly start: number;
  readonly end: number;
  readonly ticked: boolean;
}

const BOX =
  /([□☐▢◻⬜]|[[［]\s{0,3}[\]］]|[(（]\s{0,3}[)）])|[■☑☒✓✔✅⬛◼]|[[［]\s{0,2}[xXvV✓✔レ✕×]\s{0,2}[\]］]|[(（]\s{0,2}[xX✓✔レ]\s{0,2}[)）]/gu;
/** What ends a row of boxes, or announces one. */
const ROW_ENDS = /[。；;:：!！?？]|\.(?=\s|$)/gu;

/**
 * In a row of ticked and empty boxes the words beside an empty box are not the writer's: they are left out.
 * Boxes stand before their words, unless a word of use stands before the first box of the row.
 */
export function withoutUnticked(raw: string, compact: CompactText, found: FoundTerms): FoundTerms {
  const boxes = findBoxes(raw);
  if (!boxes.some((box) => box.ticked) || boxes.every((box) => box.ticked)) return found;
  const ends = [...raw.matchAll(ROW_ENDS)].map((match) => match.index);
  const place = (hit: Hit): number => compact.starts[hit.start] ?? 0;
  const choices = found.hits.filter(isChoice);
  const left = new Set<Hit>();
  boxes.forEach((box, index) => {
    if (box.ticked) return;
    const from = ends.findLast((end) => end < box.start) ?? -1;
    const to = ends.find((end) => end >= box.end) ?? raw.length;
    const row = boxes.filter((one) => one.start > from && one.start < to);
    if (!row.some((one) => one.ticked)) return;
    const first = row[0] ?? box;
    const trails = choices.some((hit) => place(hit) > from && place(hit) < first.start);
    const before = Math.max(from, boxes[index - 1]?.end ?? -1);
    const after = Math.min(to, boxes[index + 1]?.start ?? raw.length);
    const [low, high] = trails ? [before, box.start] : [box.end, after];
    for (const hit of choices) if (place(hit) >= low && place(hit) < high) left.add(hit);
  });
  return { ...found, hits: found.hits.filter((hit) => !left.has(hit)) };
}

function findBoxes(raw: string): Box[] {
  return [...raw.matchAll(BOX)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    ticked: match[1] === undefined,
  }));
}

/** The answers that forms offer: a use, a user or the lack of them, and no goods. */
function isChoice({ kind }: Hit): boolean {
  return (
    isMilitary(kind) ||
    ['claim', 'civil', 'non-military', 'government', 'ambiguous', 'unknown-use'].includes(kind)
  );
}
