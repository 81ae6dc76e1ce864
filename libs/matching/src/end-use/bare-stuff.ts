import type { Text } from './clauses.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';
import type { TermKind } from './lexicon.js';

/**
 * Whether a wafer or a chip is all that a text names: "gallium arsenide wafer, 4 inch, undoped, 50 pcs", 砷化镓晶圆 50片. A
 * line of a price list tells no use; what is made of wafers, or made for them, does.
 */
export function isBareStuff(text: Text, hit: Hit): boolean {
  if (!STUFF.test(hit.rule)) return false;
  let bare = lines.get(text);
  if (bare === undefined) lines.set(text, (bare = isLine(text)));
  return bare;
}

/** Read once for a text, so that the work grows with the length. */
const lines = new WeakMap<Text, boolean>();

const STUFF =
  /^civil\/(?:silicon wafer|wafers?|LED chip|memory chip|semiconductors?|ウエハー?|ウェハー?|ウェーハ|シリコンウエハ|半導体|半导体|晶圆|硅片|DRAM|NAND)$/;

function isLine(text: Text): boolean {
  const hits = text.clauses.flatMap((clause) => [...clause.hits]);
  if (hits.some(({ kind, rule }) => TELLS.has(kind) && !STUFF.test(rule))) return false;
  return hits.every((hit) => !STUFF.test(hit.rule) || endsItsName(text, hit));
}

const TELLS: ReadonlySet<TermKind> = new Set([
  'civil',
  'claim',
  'product',
  'frame',
  'purpose',
  'replica',
  'not-before',
  'not-both',
  'not-after',
]);

/** "Wafer cleaning machines" are no wafers. */
function endsItsName(text: Text, { end }: Hit): boolean {
  return ENDS.test(text.compact.text.slice(end, end + 12));
}

const ENDS = foldedPattern(
  '^(?:e?s)?(?:$|[,。:()、]| ?[0-9]| (?:[a-z]{1,3} )?[0-9]|ウェ|ウエ|チップ|基板|衬底|片|晶)',
);
