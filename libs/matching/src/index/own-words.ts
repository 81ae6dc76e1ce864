import { isChinese } from '../lexicon/lexicon.js';
import type { Word } from '../reading/word.js';
import type { NameStore } from './name-store.js';
import { NAME_FLAGS } from './name-store.js';

/** What the other names of an owner say about one of them. */
export interface OwnWords {
  /** Words that are a name of the owner by themselves: NDS beside 日本電磁測器 is nobody else. */
  single(owner: number): ReadonlySet<number>;
  /** Concepts of its business and general ones (systems, technology) in its present names. */
  general(owner: number): ReadonlySet<number>;
  /**
   * Whether a word that stands for several concepts may stand for this one here: `industries` in the English name of a 工業 is
   * not 産業.
   */
  means(owner: number, word: Word, concept: number): boolean;
  /** All words of its names. */
  vocabulary(owner: number): OwnVocabulary;
}

export interface OwnVocabulary {
  /** The word itself, or how it is read, in a name that is not Chinese. */
  writes(word: Word, id: number): boolean;
  /** The word, in any script: written so in a name of the owner, sounding so or meaning the same. */
  has(word: Word, id: number): boolean;
  /** These words, in this order, are a name of it. */
  isName(ids: readonly number[]): boolean;
}

/** Names of one owner lie together. What is found out of an owner is kept: there are no more owners than the list has. */
export function createOwnWords(names: NameStore, owners: number): OwnWords {
  const begins = new Int32Array(owners + 1).fill(names.size);
  for (let name = names.size - 1; name >= 0; name -= 1) begins[names.ownerOf(name)] = name;
  for (let owner = owners - 1; owner >= 0; owner -= 1) {
    begins[owner] = Math.min(begins[owner]!, begins[owner + 1]!);
  }
  /** What `gather` finds in the names of an owner, kept. */
  const gathered = (
    gather: (name: number, found: Set<number>) => void,
  ): ((owner: number) => ReadonlySet<number>) => {
    const kept = new Map<number, ReadonlySet<number>>();
    return (owner) => {
      const known = kept.get(owner);
      if (known !== undefined) return known;
      const found = new Set<number>();
      for (let name = begins[owner]!; name < begins[owner + 1]!; name += 1) gather(name, found);
      kept.set(owner, found);
      return found;
    };
  };

  const single = gathered((name, found) => {
    const ids = names.idsOf(name);
    if (ids.length === 1 && (names.flagsOf(name) & NAME_FLAGS.weak) === 0) found.add(ids[0]!);
  });
  const general = gathered((name, found) => {
    if ((names.flagsOf(name) & NAME_FLAGS.former) !== 0) return;
    for (const { wordClass, concepts } of names.wordsOf(name))
      if (wordClass === 'generic' || wordClass === 'industry')
        for (const concept of concepts) found.add(concept);
  });
  const native = gathered((name, found) => {
    for (const { script, concepts } of names.wordsOf(name))
      if (script === 'han') for (const concept of concepts) found.add(concept);
  });

  const vocabularies = new Map<number, OwnVocabulary>();
  const vocabulary = (owner: number): OwnVocabulary => {
    const known = vocabularies.get(owner);
    if (known !== undefined) return known;
    const ids = new Set<number>();
    const written = new Set<number>();
    const whole = new Set<string>();
    const sounds = new Set<string>();
    const meanings = new Set<number>();
    for (let name = begins[owner]!; name < begins[owner + 1]!; name += 1) {
      const chinese = isChinese(names.textOf(name));
      for (const id of names.idsOf(name)) (chinese ? ids : written).add(id);
      whole.add(names.idsOf(name).join());
      for (const { skeleton, concepts } of names.wordsOf(name)) {
        if (skeleton !== '') sounds.add(skeleton);
        for (const concept of concepts) meanings.add(concept);
      }
    }
    const writes = ({ skeleton }: Word, id: number): boolean =>
      written.has(id) || sounds.has(skeleton);
    const made: OwnVocabulary = {
      writes,
      isName: (name) => whole.has(name.join()),
      has: (word, id) =>
        ids.has(id) || writes(word, id) || word.concepts.some((one) => meanings.has(one)),
    };
    vocabularies.set(owner, made);
    return made;
  };

  return {
    single,
    general,
    vocabulary,
    means: (owner, word, concept) => {
      if (word.script === 'han' || word.concepts.length < 2) return true;
      const own = native(owner);
      return own.has(concept) || !word.concepts.some((other) => own.has(other));
    },
  };
}
