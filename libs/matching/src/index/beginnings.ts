/** The first words of a listed name by which it is called in short, where no other company's name has them. */
import { CONCEPT_IDS } from '../lexicon/lexicon.js';
import { isContent, isNamed, type Word } from '../reading/word.js';
import { NAME_FLAGS, type ListedWords } from './name-store.js';

const UNFIT =
  NAME_FLAGS.weak | NAME_FLAGS.acronym | NAME_FLAGS.former | NAME_FLAGS.reading | NAME_FLAGS.part;

/** 富士通ディフェンス of 富士通ディフェンス＆ナショナルセキュリティ. `mayBegin`: whether names of this owner may be cut short at all. */
export function beginningsOf(
  names: readonly ListedWords[],
  words: readonly Word[],
  mayBegin: (owner: number) => boolean,
): readonly ListedWords[] {
  const bearers = indexBearers(names, words);
  return names.flatMap((name) => {
    if ((name.flags & UNFIT) !== 0 || !mayBegin(name.owner)) return [];
    const own = name.ids.map((id) => words[id]!);
    const size = sizeOfBeginning(own);
    if (size === 0) return [];
    const sets = own.slice(0, size).map(bearers);
    const others = [...sets[0]!].filter((other) => names[other]!.owner !== name.owner);
    if (others.some((other) => sets.every((set) => set.has(other)))) return [];
    return [{ ...name, ids: name.ids.slice(0, size), flags: name.flags | NAME_FLAGS.beginning }];
  });
}

/** How many words: a brand and what its business is, with another business behind it; 0 where there is no such beginning. */
function sizeOfBeginning(words: readonly Word[]): number {
  if (words[0] === undefined || !isNamed(words[0])) return 0;
  const business = words.findIndex(isBusiness);
  const rest = words.slice(business + 1);
  return business > 0 && rest.some((word) => isContent(word) && word.wordClass !== 'generic')
    ? business + 1
    : 0;
}

function isBusiness({ wordClass, concepts }: Word): boolean {
  return (
    wordClass === 'industry' &&
    !concepts.some((concept) => CONCEPT_IDS[concept] === 'heavy-industry')
  );
}

/** From a word to the names that have it: the same form, or one that means the same. */
function indexBearers(
  names: readonly ListedWords[],
  words: readonly Word[],
): (word: Word) => ReadonlySet<number> {
  const bearers = new Map<string | number, number[]>();
  names.forEach(({ ids }, name) => {
    for (const key of new Set(ids.flatMap((id) => keysOf(words[id]!)))) {
      const known = bearers.get(key);
      if (known === undefined) bearers.set(key, [name]);
      else known.push(name);
    }
  });
  return (word) => new Set(keysOf(word).flatMap((key) => bearers.get(key) ?? []));
}

function keysOf({ form, concepts }: Word): readonly (string | number)[] {
  return [form, ...concepts];
}
