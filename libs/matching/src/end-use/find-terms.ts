import { createBorderFinder, crossesBorder } from '../lexicon/word-borders.js';
import type { CompactText } from './compact-text.js';
import { compactText, isAlphanumeric, isMark, SCRIPT } from './compact-text.js';
import { findDesignations } from './designations.js';
import { findEnemies } from './enemies.js';
import type { Lexicon, TermKind } from './lexicon.js';
import { GRAMMAR_KINDS, isMilitary } from './lexicon.js';
import { misspeltFinder } from './misspelt.js';
import { buildTermAutomaton } from './term-automaton.js';
import { readPatterns, stands } from './term-patterns.js';

/** A term of the lexicon found in a compact text. */
export interface Hit {
  readonly kind: TermKind;
  /** `kind/term`, as the lexicon writes the term. */
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

export interface FoundTerms {
  /** In order of place; none lies inside another, none overlaps a pseudo-term. */
  readonly hits: readonly Hit[];
  /** For each unit, whether any word of the lexicon covers it. */
  readonly covered: Uint8Array;
}

const bordersIn = createBorderFinder((word) => compactText(word).text);

export type TermFinder = (compact: CompactText) => FoundTerms;

export function buildTermFinder(lexicon: Lexicon): TermFinder {
  const patterns = readPatterns(lexicon);
  const findMisspelt = misspeltFinder(patterns);
  const automaton = buildTermAutomaton(patterns.map((pattern) => pattern.text));

  return (compact) => {
    const found: Hit[] = [];
    const covered = new Uint8Array(compact.text.length);
    const borders = bordersIn(compact.text);
    automaton.scan(compact.text, (index, end) => {
      const pattern = patterns[index];
      if (pattern === undefined) return;
      const start = end - pattern.text.length;
      if (!stands(pattern, compact, start, end)) return;
      if (isTelling(pattern.kind) && crossesBorder(borders, start, end)) return;
      if (pattern.text === 'no' && /^ ?\d/.test(compact.text.slice(end, end + 2))) return;
      if (pattern.text === 'pcs' && COUNTED.test(compact.text.slice(0, start).slice(-12))) return;
      found.push({ kind: pattern.kind, rule: pattern.rule, start, end });
    });
    const squeezed = squeeze(compact);
    automaton.scan(squeezed.text, (index, last) => {
      const pattern = patterns[index];
      if (pattern === undefined || !isMilitary(pattern.kind)) return;
      const places = squeezed.places.slice(last - pattern.text.length, last);
      if (!isSpreadOut(compact, places)) return;
      const start = places[0] ?? 0;
      found.push({
        kind: pattern.kind,
        rule: pattern.rule,
        start,
        end: (places.at(-1) ?? start) + 1,
      });
    });
    for (const { name, start, end, sure } of findDesignations(compact)) {
      const kind = sure ? 'military-platform' : 'government';
      found.push({ kind, rule: `designation/${name}`, start, end });
    }
    for (const { start, end } of findEnemies(compact))
      found.push({ kind: 'military-use', rule: 'enemy/struck', start, end });
    for (const hit of found) covered.fill(1, hit.start, hit.end);
    for (const { term, start, end } of findMisspelt(compact, covered)) {
      // Weighs as a security user does: a person decides.
      found.push({ kind: 'government', rule: `misspelt/${term}`, start, end });
      covered.fill(1, start, end);
    }
    const hits = withoutMasked(withoutCancelledNo(outermost(withoutSharedNo(found))));
    return { hits, covered };
  };
}

/** 50 pcs, "qty (pcs)": pieces, and no computers. */
const COUNTED =
  /(?:^|[0-9,(:。] ?|(?:^|[ ,(])(?:qty|quantity|unit|units|per|hundred|thousand|in|each) ?)$/;

/** Words that hold an order, or take a civil use away. */
function isTelling(kind: TermKind): boolean {
  return ['ambiguous', 'government', 'vague'].includes(kind) || isMilitary(kind);
}

interface Squeezed {
  readonly text: string;
  readonly places: readonly number[];
}

/** The letters alone, so that `m i s s i l e` and 軍，事，用，途 read on. */
function squeeze(compact: CompactText): Squeezed {
  const places: number[] = [];
  let text = '';
  for (let at = 0; at < compact.text.length; at += 1) {
    const char = compact.text.charAt(at);
    if (char === ' ' || isMark(char)) continue;
    text += char;
    places.push(at);
  }
  return { text, places };
}

/** The end of a quotation and what follows its comma: “导弹”，体育. */
function isParted({ text, quotes }: CompactText, first: number, last: number): boolean {
  return /[,、。]/.test(text.slice(first, last)) && (quotes.has(first + 1) || quotes.has(last));
}

/** Written with gaps: a whole Latin word in pieces, or every Chinese or Japanese character by itself. */
function isSpreadOut(compact: CompactText, places: readonly number[]): boolean {
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? 0;
  const gaps = places.filter((place, index) => index > 0 && place - (places[index - 1] ?? 0) > 1);
  if (gaps.length === 0 || (places.length === 2 && isParted(compact, first, last))) return false;
  const allApart = gaps.length === places.length - 1;
  if (compact.scripts[first] !== SCRIPT.latin) return allApart && places.length > 1;
  if (compact.text.slice(first, last).includes('。') && !allApart) return false;
  const whole =
    !isAlphanumeric(compact.scripts[first - 1]) && !isAlphanumeric(compact.scripts[last + 1]);
  return whole && (places.length >= 6 || (allApart && places.length >= 3));
}

/** The 非 that ends 除非 or 并非 is theirs: no 非軍事 begins with it. */
function withoutSharedNo(found: readonly Hit[]): Hit[] {
  const taken = new Set<number>();
  for (const hit of found) {
    if (GRAMMAR_KINDS.has(hit.kind) && /..*非$/.test(hit.rule) && hit.end - hit.start > 1) {
      taken.add(hit.end - 1);
    }
  }
  return taken.size === 0
    ? [...found]
    : found.filter((hit) => !taken.has(hit.start) || hit.kind !== 'non-military');
}

/** The longest reading wins: a word inside a longer one is not the writer's word. */
function outermost(found: Hit[]): Hit[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Hit[] = [];
  let reach = 0;
  for (const hit of found) {
    if (hit.end <= reach) continue;
    kept.push(hit);
    reach = hit.end;
  }
  return kept;
}

/** "Is not" in "is not only for …": no denial, for the words that undo it share its no. */
function withoutCancelledNo(hits: readonly Hit[]): Hit[] {
  return hits.filter((hit, index) => {
    const next = hits[index + 1];
    const shared = next !== undefined && next.start < hit.end;
    return !(shared && next.kind === 'not-cancelled' && hit.kind.startsWith('not-'));
  });
}

/** A pseudo-term takes what it begins before, and what it begins within only when it is the longer word. */
function withoutMasked(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  let denied = false;
  hits.forEach((hit, index) => {
    const before = hits[index - 1];
    const after = hits[index + 1];
    const shared = before !== undefined && before.end > hit.start;
    // 非军工 and 军工企业 share 军工, and 非军, 军舰 and 舰用 are one chain: the denial stands.
    denied = shared && isMilitary(hit.kind) && (before.kind === 'non-military' || denied);
    const masked =
      (shared && before.kind === 'pseudo') ||
      (after?.kind === 'pseudo' &&
        after.start < hit.end &&
        after.end - after.start > hit.end - hit.start);
    // In "military end user is" the user is no new beginning.
    const fragment = shared && !GRAMMAR_KINDS.has(before.kind) && hit.kind === 'restart';
    if (hit.kind !== 'pseudo' && !masked && !denied && !fragment) kept.push(hit);
  });
  return kept;
}
