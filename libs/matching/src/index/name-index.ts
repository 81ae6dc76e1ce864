/** Everything that is made once for a list: words, names and the ways to them. */
import type { ListSnapshot } from '#holdpoint/model';
import type { Dictionary } from '../lexicon/dictionary.js';
import { buildJoinedIndex, type JoinedIndex } from './joined-index.js';
import { listedTexts } from './listed-texts.js';
import type { NameStore } from './name-store.js';
import { createOwnWords, type OwnWords } from './own-words.js';
import { ownersOf, type Owner } from './owners.js';
import { buildPinyinIndex, type PinyinIndex } from './pinyin-index.js';
import { buildPostingIndex, type PostingIndex } from './posting-index.js';
import { prepare } from './prepare.js';
import { buildWordIndex, type WordIndex } from './word-index.js';

export interface NameIndex {
  readonly owners: readonly Owner[];
  readonly dictionary: Dictionary;
  readonly names: NameStore;
  readonly own: OwnWords;
  readonly words: WordIndex;
  readonly postings: PostingIndex;
  readonly joined: JoinedIndex;
  readonly pinyin: PinyinIndex;
}

export function buildNameIndex(snapshot: ListSnapshot): NameIndex {
  const owners = ownersOf(snapshot);
  const { dictionary, store: names } = prepare(listedTexts(owners), owners);
  const used = usedWords(names, dictionary.words.length);
  return {
    owners,
    dictionary,
    names,
    own: createOwnWords(names, owners.length),
    words: buildWordIndex(dictionary.words, used),
    postings: buildPostingIndex(names, dictionary.words),
    joined: buildJoinedIndex(names),
    pinyin: buildPinyinIndex(names),
  };
}

/** Numbers of the words that occur in a name, in order. */
function usedWords(names: NameStore, words: number): readonly number[] {
  const used = new Uint8Array(words);
  for (let name = 0; name < names.size; name += 1) {
    const ids = names.idsOf(name);
    for (let at = 0; at < ids.length; at += 1) used[ids[at]!] = 1;
  }
  return [...used.keys()].filter((id) => used[id] === 1);
}
