export interface PrefixIndex {
  /** Calls `found` with the number of every text that begins so. */
  find(prefix: string, found: (number: number) => void): void;
}

/** Texts are numbered from 0; `textOf` gives one again, so that none is kept here. */
export function buildPrefixIndex(count: number, textOf: (number: number) => string): PrefixIndex {
  const texts = Array.from({ length: count }, (_, number) => textOf(number));
  const order = Int32Array.from(texts.keys()).sort((a, b) => {
    const [first, second] = [texts[a]!, texts[b]!];
    return first < second ? -1 : first > second ? 1 : a - b;
  });
  return {
    find: (prefix, found) => {
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (textOf(order[middle]!) < prefix) low = middle + 1;
        else high = middle;
      }
      for (let at = low; at < count && textOf(order[at]!).startsWith(prefix); at += 1)
        found(order[at]!);
    },
  };
}
