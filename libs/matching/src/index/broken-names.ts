/** Names in a field that was too short for them: they break off inside a word. */
import type { Token } from '../reading/token.js';
import type { Word } from '../reading/word.js';
import { formed, joinForm, LONGEST_STRETCH } from './joined-words.js';
import type { NameStore } from './name-store.js';
import { buildPrefixIndex } from './prefix-index.js';

/** Shorter beginnings are those of many names. */
const SHORTEST_KANA = 7;
const SHORTEST_HAN = 7;
const SHORTEST_LATIN = 12;

/** Finds the names that break off at the end of a field, everything before being the name. */
export function brokenNames(store: NameStore): (tokens: readonly Token[]) => readonly number[] {
  const index = buildPrefixIndex(store.size, (name) => store.joined(name, joinForm));
  return (tokens) => {
    // 日立アドバンス ends in a word of its own.
    if (tokens.length > LONGEST_STRETCH || isWhole(tokens.at(-1)?.word)) return [];
    const form = formed(tokens);
    const end = form.charCodeAt(form.length - 1);
    const kana = end >= 0x30a1 && end <= 0x30fa;
    const han = !kana && end >= 0x80;
    if (form.length < (kana ? SHORTEST_KANA : han ? SHORTEST_HAN : SHORTEST_LATIN)) return [];
    const found: number[] = [];
    index.find(form, (name) => {
      const { kept, before } = brokenWord(store.wordsOf(name), form.length);
      if (kept >= leastKept(kana, han, before)) found.push(name);
    });
    return found;
  };
}

/** A general word of the lexicon: it does not break off. */
function isWhole(word: Word | undefined): boolean {
  return word?.known === true && word.wordClass === 'generic';
}

/** How much of the broken word must be there, by the script it breaks off in and the whole words before it. */
function leastKept(kana: boolean, han: boolean, before: number): number {
  if (kana) return before > 1 ? 1 : 3;
  // Two letters of Han are a word by themselves as often as half of one.
  return han ? (before > 2 ? 1 : 3) : 2;
}

/** Letters kept of the word that breaks off at this length of a name, and the whole words before it. */
function brokenWord(
  words: readonly Word[],
  length: number,
): { readonly kept: number; readonly before: number } {
  let end = 0;
  for (const [before, word] of words.entries()) {
    const next = end + joinForm('', word).length;
    if (length < next) return { kept: before === 0 ? 0 : length - end, before };
    end = next;
  }
  return { kept: 0, before: 0 };
}
