import { ROOT, Trie } from '../lexicon/trie.js';

/** Finds every one of many words in one walk over a text (Aho and Corasick 1975). */
export interface TermAutomaton {
  /** Calls `found` for each word that ends at a unit, longest first. */
  scan(text: string, found: (word: number, end: number) => void): void;
}

export function buildTermAutomaton(words: readonly string[]): TermAutomaton {
  const trie = new Trie();
  words.forEach((word, index) => trie.add(word, index));
  const { fail, shorter } = waysBack(trie);
  return {
    scan(text, found) {
      let state = ROOT;
      for (let at = 0; at < text.length; at += 1) {
        state = follow(trie, fail, state, text.charCodeAt(at));
        for (let word = state; word !== ROOT; word = shorter[word]!) {
          const index = trie.value(word);
          if (index !== -1) found(index, at + 1);
        }
      }
    },
  };
}

/** The state after a unit, from this one or the first on its way back where the unit fits. */
function follow(trie: Trie, fail: Int32Array, from: number, unit: number): number {
  for (let state = from; ; state = fail[state]!) {
    const next = trie.step(state, unit);
    if (next !== -1) return next;
    if (state === ROOT) return ROOT;
  }
}

/** `fail`: where to go on when a unit does not fit; `shorter`: the next state on that way where a word ends. */
function waysBack(trie: Trie): { readonly fail: Int32Array; readonly shorter: Int32Array } {
  const parents = new Int32Array(trie.size);
  const units = new Uint16Array(trie.size);
  trie.forEachEdge((parent, unit, child) => {
    parents[child] = parent;
    units[child] = unit;
  });
  const fail = new Int32Array(trie.size);
  const shorter = new Int32Array(trie.size);
  for (const state of byDepth(parents)) {
    const parent = parents[state]!;
    if (parent === ROOT) continue;
    const landing = follow(trie, fail, fail[parent]!, units[state]!);
    fail[state] = landing;
    shorter[state] = trie.value(landing) === -1 ? shorter[landing]! : landing;
  }
  return { fail, shorter };
}

/** All states but the first, those nearer to it before those further away. */
function byDepth(parents: Int32Array): Int32Array {
  const depths = new Int32Array(parents.length);
  const begins: number[] = [0, 0];
  for (let state = ROOT + 1; state < parents.length; state += 1) {
    const depth = depths[parents[state]!]! + 1;
    depths[state] = depth;
    begins[depth + 1] = (begins[depth + 1] ?? 0) + 1;
  }
  for (let depth = 1; depth < begins.length; depth += 1) begins[depth]! += begins[depth - 1]!;
  const ordered = new Int32Array(parents.length - 1);
  for (let state = ROOT + 1; state < parents.length; state += 1) {
    ordered[begins[depths[state]!]!++] = state;
  }
  return ordered;
}
