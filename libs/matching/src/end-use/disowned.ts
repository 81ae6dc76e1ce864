import type { Clause, Text } from './clauses.js';
import { isCivilUse } from './clauses.js';
import type { Hit } from './find-terms.js';
import type { TermKind } from './lexicon.js';

/**
 * Whether a civil product or purpose is denied by the words next to it: "we do not make hair dryers", 玩具ではありません.
 * It takes the use away from the same product told elsewhere, and tells no use of its own.
 */
export function isDisowned(text: Text, { hits }: Clause, index: number): boolean {
  const hit = hits[index];
  if (!hit || hit.kind === 'claim' || !isCivilUse(hit.kind)) return false;
  return deniedFrom(text, hits, index, -1) || deniedFrom(text, hits, index, 1);
}

/** Little words and other civil words may stand between: "no toys and no games", 冷蔵庫の部品ではない. */
const CARRIES: ReadonlySet<TermKind> = new Set<TermKind>([
  'bridge',
  'frame',
  'purpose',
  'product',
  'generic',
  'civil',
  'replica',
]);
/** How many of them. */
const STEPS = 6;

function deniedFrom(text: Text, hits: readonly Hit[], index: number, step: 1 | -1): boolean {
  const hit = hits[index];
  for (let at = index + step; hit && Math.abs(at - index) <= STEPS; at += step) {
    const next = hits[at];
    if (!next) return false;
    const denies =
      next.kind === 'not-both' || next.kind === (step === 1 ? 'not-after' : 'not-before');
    if (denies) return isNear(text, next, hit);
    if (!CARRIES.has(next.kind)) return false;
  }
  return false;
}

/** No mark and no word of another thing between. */
function isNear(text: Text, one: Hit, other: Hit): boolean {
  const from = Math.min(one.end, other.end);
  const to = Math.max(one.start, other.start);
  const { words, characters } = text.strange(from, to);
  return words === 0 && characters === 0 && !/[,、:()]/.test(text.compact.text.slice(from, to));
}
