/** Chinese and Japanese names in Han, found by how Mandarin reads them. */
import { pinyinOf, plainPinyin } from '../phonetic/pinyin.js';
import type { Token } from '../reading/token.js';
import type { JoinedFinding } from './joined-index.js';
import { NAME_FLAGS, type NameStore } from './name-store.js';
import { buildTextIndex, hashText } from './text-index.js';

export interface PinyinIndex {
  find(tokens: readonly Token[]): readonly JoinedFinding[];
}

/** Names of fewer characters are read like too many others. */
const FEWEST = 3;
const VALUE = 9600;
const SHORTEST_KEY = 6;
const LONGEST_KEY = 80;
const LONGEST_STRETCH = 18;
const DOUBTFUL = NAME_FLAGS.weak | NAME_FLAGS.acronym;

export function buildPinyinIndex(store: NameStore): PinyinIndex {
  const hashes: number[] = [];
  const names: number[] = [];
  for (let name = 0; name < store.size; name += 1) {
    if (syllablesOf(store, name) < FEWEST) continue;
    for (const key of pinyinOf(formOf(store, name))) {
      hashes.push(hashText(key));
      names.push(name);
    }
  }
  const index = buildTextIndex(hashes, names);

  return {
    find: (tokens) => {
      const found: JoinedFinding[] = [];
      for (let first = 0; first < tokens.length; first += 1) {
        let key = '';
        for (let last = first; last < tokens.length && last < first + LONGEST_STRETCH; last += 1) {
          const { script, form } = tokens[last]!.word;
          if (script !== 'latin' || key.length > LONGEST_KEY) break;
          key += plainPinyin(form.replaceAll(' ', ''));
          if (key.length < SHORTEST_KEY) continue;
          index.find(hashText(key), (name) => {
            if (!pinyinOf(formOf(store, name)).includes(key)) return;
            found.push({ name, first, last, value: VALUE, how: 'pinyin' });
          });
        }
      }
      return found;
    },
  };
}

function formOf(store: NameStore, name: number): string {
  return store.joined(name, (text, { form }) => text + form);
}

/** Han characters of a name without kana; 0 where it is not to be found by its reading. */
function syllablesOf(store: NameStore, name: number): number {
  if ((store.flagsOf(name) & DOUBTFUL) !== 0) return 0;
  let syllables = 0;
  for (const { script, form } of store.wordsOf(name)) {
    if (script === 'kana') return 0;
    if (script === 'han') syllables += form.length;
  }
  return syllables;
}
