/** Finds every one of many words in one walk over a text (Aho and Corasick 1975). */
export interface TermAutomaton {
  /** Calls `found` for each word that ends at a unit, longest first. */
  scan(text: string, found: (word: number, end: number) => void): void;
}

export function buildTermAutomaton(words: readonly string[]): TermAutomaton {
  const next: Map<number, number>[] = [new Map<number, number>()];
  const wordAt: number[] = [-1];
  words.forEach((word, index) => {
    let state = 0;
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      const known = next[state]?.get(unit);
      if (known !== undefined) {
        state = known;
        continue;
      }
      next.push(new Map());
      wordAt.push(-1);
      next[state]?.set(unit, next.length - 1);
      state = next.length - 1;
    }
    if (state !== 0 && wordAt[state] === -1) wordAt[state] = index;
  });

  // fail: where to go on when a unit does not fit; shorter: the next state on that way where a word ends.
  const fail = new Int32Array(next.length);
  const shorter = new Int32Array(next.length);
  const queue: number[] = [...(next[0]?.values() ?? [])];
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head] ?? 0;
    for (const [unit, target] of next[state] ?? []) {
      queue.push(target);
      let back = fail[state] ?? 0;
      while (back !== 0 && !next[back]?.has(unit)) back = fail[back] ?? 0;
      const landing = next[back]?.get(unit) ?? 0;
      fail[target] = landing;
      shorter[target] = wordAt[landing] === -1 ? (shorter[landing] ?? 0) : landing;
    }
  }

  return {
    scan(text, found) {
      let state = 0;
      for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        while (state !== 0 && !next[state]?.has(unit)) state = fail[state] ?? 0;
        state = next[state]?.get(unit) ?? 0;
        for (let word = state; word !== 0; word = shorter[word] ?? 0) {
          const index = wordAt[word] ?? -1;
          if (index !== -1) found(index, at + 1);
        }
      }
    },
  };
}
