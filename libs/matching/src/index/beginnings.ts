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
  const begun = names.flatMap((name) => {
    if ((name.flags & UNFIT) !== 0 || !mayBegin(name.owner)) return [];
    const size = sizeOfBeginning(name.ids.map((id) => words[id]!));
    if (size === 0) return [];
    return [{ ...name, ids: name.ids.slice(0, size), flags: name.flags | NAME_FLAGS.beginning }];
  });
  const bearers = indexBearers(names, words, begun);
  return begun.filter(({ owner, ids }) => {
    const [first, ...rest] = ids.map(bearers).sort((a, b) => a.size - b.size);
    for (const other of first!) {
      if (names[other]!.owner !== owner && rest.every((set) => set.has(other))) return false;
    }
    return true;
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

type Key = string | number;

/** From a word of the beginnings to the names that have it: the same form, or one that means the same. */
function indexBearers(
  names: readonly ListedWords[],
  words: readonly Word[],
  begun: readonly ListedWords[],
): (id: number) => ReadonlySet<number> {
  const byKey = new Map<Key, number[]>();
  const keysOf = ({ form, concepts }: Word): readonly Key[] => [form, ...concepts];
  for (const { ids } of begun)
    for (const id of ids) for (const key of keysOf(words[id]!)) byKey.set(key, []);
  const add = (key: Key, name: number): void => {
    const known = byKey.get(key);
    if (known !== undefined && known.at(-1) !== name) known.push(name);
  };
  names.forEach(({ ids }, name) => {
    for (const id of ids) {
      const { form, concepts } = words[id]!;
      add(form, name);
      for (const concept of concepts) add(concept, name);
    }
  });
  const byWord = new Map<number, ReadonlySet<number>>();
  return (id) => {
    let bearers = byWord.get(id);
    if (bearers === undefined) {
      bearers = new Set(keysOf(words[id]!).flatMap((key) => byKey.get(key) ?? []));
      byWord.set(id, bearers);
    }
    return bearers;
  };
}
