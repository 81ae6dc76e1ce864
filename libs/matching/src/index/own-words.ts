import type { Word } from '../reading/word.js';
import type { NameStore } from './name-store.js';
import { NAME_FLAGS } from './name-store.js';

/** What the other names of an owner say about one of them. */
export interface OwnWords {
  /** Words that are a name of the owner by themselves: NDS beside 日本電磁測器 is nobody else. */
  single(owner: number): ReadonlySet<number>;
  /**
   * Whether a word that stands for several concepts may stand for this one here: `industries` in the English name of a 工業 is
   * not 産業.
   */
  means(owner: number, word: Word, concept: number): boolean;
}

/** Names of one owner lie together. What is found out of an owner is kept: there are no more owners than the list has. */
export function createOwnWords(names: NameStore, owners: number): OwnWords {
  const begins = new Int32Array(owners + 1).fill(names.size);
  for (let name = names.size - 1; name >= 0; name -= 1) begins[names.ownerOf(name)] = name;
  for (let owner = owners - 1; owner >= 0; owner -= 1) {
    begins[owner] = Math.min(begins[owner]!, begins[owner + 1]!);
  }
  const singles = new Map<number, ReadonlySet<number>>();
  const natives = new Map<number, ReadonlySet<number>>();

  const single = (owner: number): ReadonlySet<number> => {
    const known = singles.get(owner);
    if (known !== undefined) return known;
    const found = new Set<number>();
    for (let name = begins[owner]!; name < begins[owner + 1]!; name += 1) {
      const ids = names.idsOf(name);
      if (ids.length === 1 && (names.flagsOf(name) & NAME_FLAGS.weak) === 0) found.add(ids[0]!);
    }
    singles.set(owner, found);
    return found;
  };

  const native = (owner: number): ReadonlySet<number> => {
    const known = natives.get(owner);
    if (known !== undefined) return known;
    const found = new Set<number>();
    for (let name = begins[owner]!; name < begins[owner + 1]!; name += 1) {
      for (const word of names.wordsOf(name)) {
        if (word.script === 'han') for (const concept of word.concepts) found.add(concept);
      }
    }
    natives.set(owner, found);
    return found;
  };

  return {
    single,
    means: (owner, word, concept) => {
      if (word.script !== 'latin' || word.concepts.length < 2) return true;
      const own = native(owner);
      return own.has(concept) || !word.concepts.some((other) => own.has(other));
    },
  };
}
