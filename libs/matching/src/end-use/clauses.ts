import type { CompactText } from './compact-text.js';
import { isAlphanumeric, isMark, SCRIPT } from './compact-text.js';
import type { FoundTerms, Hit } from './find-terms.js';
import type { TermKind } from './lexicon.js';
import { isMilitary } from './lexicon.js';

/** A stretch of the text within which one word can deny another: a sentence, or its half before a "but". */
export interface Clause {
  readonly hits: readonly Hit[];
  readonly start: number;
  readonly end: number;
  /** Places of the marks that part it: comma, bracket, 、. */
  readonly breaks: readonly number[];
}

export interface Text {
  readonly compact: CompactText;
  readonly clauses: readonly Clause[];
  /** How much between two places is in no lexicon: Latin words and other characters. */
  strange(from: number, to: number): { readonly words: number; readonly characters: number };
}

export function readText(compact: CompactText, found: FoundTerms): Text {
  const words = new Int32Array(compact.text.length + 1);
  const characters = new Int32Array(compact.text.length + 1);
  for (let at = 0; at < compact.text.length; at += 1) {
    const script = compact.scripts[at] ?? SCRIPT.other;
    const open = script !== SCRIPT.other && found.covered[at] === 0;
    const latin = isAlphanumeric(script);
    const starts = latin && !isAlphanumeric(compact.scripts[at - 1]);
    words[at + 1] = (words[at] ?? 0) + (open && starts ? 1 : 0);
    characters[at + 1] = (characters[at] ?? 0) + (open && !latin ? 1 : 0);
  }
  return {
    compact,
    clauses: splitClauses(compact, found.hits),
    strange: (from, to) => ({
      words: Math.max(0, (words[to] ?? 0) - (words[from] ?? 0)),
      characters: Math.max(0, (characters[to] ?? 0) - (characters[from] ?? 0)),
    }),
  };
}

function splitClauses(compact: CompactText, hits: readonly Hit[]): Clause[] {
  const contrasts = new Set(hits.filter((hit) => hit.kind === 'contrast').map((hit) => hit.start));
  const clauses: Clause[] = [];
  let next = 0;
  let start = 0;
  let breaks: number[] = [];
  for (let at = 0; at <= compact.text.length; at += 1) {
    const char = compact.text.charAt(at);
    if (at === compact.text.length || char === '。' || (contrasts.has(at) && at > start)) {
      const own: Hit[] = [];
      for (let hit = hits[next]; hit !== undefined && hit.start < at; hit = hits[next]) {
        own.push(hit);
        next += 1;
      }
      clauses.push({ hits: own, start, end: at, breaks });
      start = at;
      breaks = [];
    } else if (isMark(char) && char !== ':') {
      breaks.push(at);
    }
  }
  return clauses;
}

const USES: ReadonlySet<TermKind> = new Set(['claim', 'civil', 'replica']);

export function isCivilUse(kind: TermKind): boolean {
  return USES.has(kind);
}

export function isUse(kind: TermKind): boolean {
  return isMilitary(kind) || isCivilUse(kind) || kind === 'non-military' || isOpen(kind);
}

/** What leaves the use open: fields with two sides, security users, a use not told. */
export function isOpen(kind: TermKind): boolean {
  return kind === 'ambiguous' || kind === 'government' || kind === 'unknown-use';
}
