/** From texts to numbers by a hash alone: no text is kept, so whoever asks makes sure that it is the text. */

const SEED = 0x811c_9dc5;
const PRIME = 0x0100_0193;

/** FNV-1a; a hash can be carried on from the hash of what came before. */
export function hashText(text: string, before: number = SEED): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

export interface TextIndex {
  /** Calls `found` with every number whose text may be this one, in the order they were given. */
  find(hash: number, found: (number: number) => void): void;
}

/** `hashes[i]` is the hash of the text that leads to `numbers[i]`. */
export function buildTextIndex(hashes: readonly number[], numbers: readonly number[]): TextIndex {
  const size = 1 << Math.max(4, Math.ceil(Math.log2(hashes.length + 1)));
  const mask = size - 1;
  const begins = new Int32Array(size + 1);
  const bucket = (hash: number): number => (hash ^ (hash >>> 15)) & mask;
  for (const hash of hashes) begins[bucket(hash) + 1]! += 1;
  for (let at = 0; at < size; at += 1) begins[at + 1]! += begins[at]!;
  const filled = begins.slice();
  const keys = new Int32Array(hashes.length);
  const values = new Int32Array(hashes.length);
  hashes.forEach((hash, at) => {
    const place = filled[bucket(hash)]!;
    filled[bucket(hash)] = place + 1;
    keys[place] = hash;
    values[place] = numbers[at]!;
  });
  return {
    find: (hash, found) => {
      const home = bucket(hash);
      const end = begins[home + 1]!;
      for (let place = begins[home]!; place < end; place += 1) {
        if (keys[place] === (hash | 0)) found(values[place]!);
      }
    },
  };
}
