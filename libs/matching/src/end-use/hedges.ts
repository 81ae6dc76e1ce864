import type { Clause, Text } from './clauses.js';
import { isUse } from './clauses.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';
import type { TermKind } from './lexicon.js';
import { isMilitary } from './lexicon.js';
import { isBeside } from './places.js';

const HEDGES: ReadonlySet<TermKind> = new Set([
  'doubt',
  'reserve',
  'degree',
  'directly',
  'not-cancelled',
  'replica',
]);

/** A day, the state of things, a leave to sell on: weakens a denial, but "our bakery of today" is a bakery. */
const MERE =
  /\/(?:without.*|許可なく|承認なく|許可なしに|事前承諾なく|未经.*|as of.*|to date|today|this (?:year|time)|for this year|currently|presently|website|recommends?|recommended|(?:.* )?efforts?|our (?:goal|aim)|現在は?|今は|現状|今日|本日|今年度|今期|時点|希望|希望します|目指し|目指す|配慮|心がけ|努め|现有|现在|今天|今年|本年度|本期|至今|迄今|建议|努力|力求|争取)$/;

/** A kind of hedge; `leans` takes the weight from a plain civil use, too, and `exhibit` is what a museum shows. */
type HedgeKind = TermKind | 'leans' | 'exhibit';
/** Kinds of hedges over a word. */
export type Hedges = ReadonlySet<HedgeKind>;

/** The part of a clause between two commas, and what hedges it. */
interface Part {
  readonly hits: Hit[];
  readonly hedges: Set<HedgeKind>;
}

/**
 * The hedges over each word. A hedge governs its own part of the clause; one that stands between commas by
 * itself ("…, as far as we know") governs the whole clause.
 */
export function hedgesOver(text: Text, clause: Clause): (hit: Hit) => Hedges {
  const parts: Part[] = [];
  const owner = new Map<Hit, Part>();
  let next = 0;
  let part: Part = { hits: [], hedges: new Set() };
  parts.push(part);
  for (const hit of clause.hits) {
    let fresh = false;
    while ((clause.breaks[next] ?? Infinity) < hit.start) {
      fresh = true;
      next += 1;
    }
    fresh ||= saysAnew(text, part, hit);
    if (fresh) parts.push((part = { hits: [], hedges: shownOn(text, part, hit) }));
    if (part.hedges.has('replica') && joinsAnother(text, part, hit))
      parts.push((part = withoutToys(part)));
    part.hits.push(hit);
    const denied =
      hit.kind === 'replica' && (isNoToy(text, part, hit) || isJoinedToArms(text, part, hit));
    if (HEDGES.has(hit.kind) && !denied) addHedge(part.hedges, hit);
    owner.set(hit, part);
  }
  const shared = new Set<HedgeKind>();
  for (const { hits, hedges } of parts) {
    if (hedges.size > 0 && standsAlone(text, hits)) for (const kind of hedges) shared.add(kind);
  }
  for (const { hedges } of parts) for (const kind of shared) hedges.add(kind);
  return (hit) => owner.get(hit)?.hedges ?? new Set();
}

/** "… of a peace museum (exhibits on the atomic bomb)": what the museum shows. */
function shownOn(text: Text, { hits, hedges }: Part, hit: Hit): Set<HedgeKind> {
  const museum = hedges.has('replica') && hits.some(({ rule }) => MUSEUM.test(rule));
  const last = hits.at(-1);
  if (!museum || !last) return new Set();
  const from = text.compact.text.slice(last.end, hit.end + 16);
  return new Set(SHOWS.test(from) ? (['replica', 'exhibit'] as const) : []);
}

const MUSEUM = /^replica\/(?:museum|museum exhibit|博物館|資料館|記念館|纪念馆|展览馆)$/;
const SHOWS = foldedPattern(
  '[,(、] ?(?:(?:with |the |its |and |permanent ){0,3}(?:exhibits?|displays?|exhibition|showcases?) (?:on|of|about|showing|with)|[^,()、。]{0,14}(?:展示|展品|陈列))',
);

/** Denied, or only the neighbour: 博物館の隣の工場, or a thing said to be real. */
function isNoToy(text: Text, part: Part, hit: Hit): boolean {
  if (part.hits.some((one) => one.kind.startsWith('not-'))) return true;
  const before = text.compact.text.slice(Math.max(0, hit.start - 40), hit.start);
  const after = text.compact.text.slice(hit.end, hit.end + 40);
  return isBeside(before, after) || REAL.test(after) || IS_NONE.test(after);
}

/** "Toys they are not": denied by what follows. */
const IS_NONE = foldedPattern(
  '^(?: [a-z]+){0,2},? (?:they|it|this|these|those|that) (?:is|are|was|were) (?:not|no|hardly|anything but)(?![a-z])|^(?:[や・、][^、。]{1,6})?(?:の類)?(?:では|じゃ|で|とは)(?:な[くい]|あり?ません|ございません|無[くい])',
);
const REAL = foldedPattern('本物|(?:^|[ ,])(?:genuine|live|actual|(?:the )?real)(?![a-z])|真正的');

/** "Tanks and toys": the toys are another thing, and say nothing of the tanks. */
function isJoinedToArms(text: Text, { hits }: Part, hit: Hit): boolean {
  const [arms, joint] = hits.slice(-3, -1);
  if (!arms || joint?.kind !== 'conjunction' || !isMilitary(arms.kind)) return false;
  const between = text.compact.text.slice(arms.end, joint.start);
  return (between + text.compact.text.slice(joint.end, hit.start)).trim() === '';
}

/** "Toys and missile fins": no word of a toy stands over the fins; "toy tanks and missiles" goes on. */
function joinsAnother(text: Text, part: Part, hit: Hit): boolean {
  if (hit.kind === 'also') return true;
  const last = part.hits.at(-1);
  if (hit.kind !== 'conjunction' || last?.kind !== 'replica') return false;
  return text.compact.text.slice(last.end, hit.start).trim() === '';
}

/** "Makes toys and also rifles": the rifles are none. */
function withoutToys(part: Part): Part {
  const hedges = new Set(part.hedges);
  hedges.delete('replica');
  return { hits: [], hedges };
}

function addHedge(hedges: Set<HedgeKind>, { kind, rule }: Hit): void {
  hedges.add(kind);
  if (kind === 'doubt' || kind === 'degree' || (kind === 'reserve' && !MERE.test(rule)))
    hedges.add('leans');
}

/** "It is not true that …: they will be …", "Film set? No: …": what follows the colon is told plainly. */
function saysAnew(text: Text, part: Part, hit: Hit): boolean {
  const last = part.hits.at(-1);
  if (hit.rule === 'not-before/no' && text.compact.text.charAt(hit.end) === ':') return true;
  return (
    last !== undefined &&
    hit.kind === 'restart' &&
    text.compact.text.slice(last.end, hit.start).includes(':')
  );
}

function standsAlone(text: Text, hits: readonly Hit[]): boolean {
  const first = hits[0];
  const last = hits.at(-1);
  if (!first || !last || hits.some((hit) => isUse(hit.kind) || hit.kind.startsWith('not-'))) {
    return false;
  }
  const { words, characters } = text.strange(first.start, last.end);
  return words === 0 && characters <= 2;
}
