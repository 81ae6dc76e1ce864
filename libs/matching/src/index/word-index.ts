/** From a word of a query to the words of the list it may meet: equal, by concept, sound, slip of the pen or loanword. */
import { similarity, type Similarity, LARGEST_BUDGET } from '../score/similarity.js';
import type { Script, Word } from '../reading/word.js';
import { buildSpellingIndex, type SpellingIndex } from './spelling-index.js';
import { buildTextIndex, hashText, type TextIndex } from './text-index.js';

export type Neighbours = ReadonlyMap<number, Similarity>;

export interface WordIndex {
  /** `id`: the word's number in the dictionary, or -1. */
  neighbours(word: Word, id: number): Neighbours;
}

/** `used`: numbers of the words that occur in listed names. */
export function buildWordIndex(words: readonly Word[], used: readonly number[]): WordIndex {
  const byConcept = group(used, (id) => words[id]!.concepts);
  const bySound = indexBy(used, (id) => words[id]!.skeleton);
  const byLoan = indexBy(used, (id) => words[id]!.loan);
  const spelled = new Map<Script, readonly [SpellingIndex, readonly number[]]>();
  for (const script of ['latin', 'kana', 'han'] as const) {
    const ids = used.filter((id) => words[id]!.script === script);
    spelled.set(script, [buildSpellingIndex(ids.length, (at) => words[ids[at]!]!.form), ids]);
  }
  const isUsed = new Set(used);

  const find = (word: Word, id: number): Neighbours => {
    const found = new Map<number, Similarity>();
    const consider = (other: number): void => {
      if (found.has(other)) return;
      const near = similarity(word, words[other]!);
      if (near !== null) found.set(other, near);
    };
    if (isUsed.has(id)) consider(id);
    for (const concept of word.concepts) byConcept.get(concept)?.forEach(consider);
    if (word.skeleton !== '') bySound.find(hashText(word.skeleton), consider);
    if (word.loan !== '') byLoan.find(hashText(word.loan), consider);
    const near = word.known || word.form.length < 4 ? undefined : spelled.get(word.script);
    if (near !== undefined) {
      const [index, ids] = near;
      const budget = Math.min(LARGEST_BUDGET, largestBudget(word));
      if (budget > 0) index.near(word.form, budget, (place) => consider(ids[place]!));
    }
    return found;
  };

  // Words of the lexicon come again and again and have no slips: found once, here.
  const known = words.map((word, id) => (word.known ? find(word, id) : undefined));
  return { neighbours: (word, id) => known[id] ?? find(word, id) };
}

/** The most edits that a listed word allows which is as much longer than this one. */
function largestBudget({ script, form }: Word): number {
  if (script === 'han') return 1;
  if (form.length < 5) return 1;
  return form.length < 9 ? 2 : LARGEST_BUDGET;
}

function indexBy(ids: readonly number[], keyOf: (id: number) => string): TextIndex {
  const keyed = ids.filter((id) => keyOf(id) !== '');
  return buildTextIndex(
    keyed.map((id) => hashText(keyOf(id))),
    keyed,
  );
}

function group<K>(ids: readonly number[], keysOf: (id: number) => readonly K[]): Map<K, number[]> {
  const groups = new Map<K, number[]>();
  for (const id of ids) {
    for (const key of keysOf(id)) {
      const members = groups.get(key);
      if (members === undefined) groups.set(key, [id]);
      else members.push(id);
    }
  }
  return groups;
}
