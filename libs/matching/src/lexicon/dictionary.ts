/** The lexicon's words and a list's own, by form: what runs of Han and kana are cut into. */
import { plainKana } from '../phonetic/kana.js';
import { cjkWord, latinWord, type Word } from '../reading/word.js';
import { CJK_WORDS, LATIN_PHRASES, LATIN_WORDS } from './lexicon.js';
import { Trie } from './trie.js';

export interface Dictionary {
  readonly words: readonly Word[];
  readonly trie: Trie;
  /** Number of the word of this form, or -1. */
  find(form: string): number;
  /** Longest phrase of Latin words that begins with this one. */
  phraseLength(first: string): number;
  /** A word that it does not have: of Latin letters, or of Han and kana with how it was written. */
  unknown(form: string, spelled?: string): Word;
}

let made: readonly Word[] | null = null;

/** What every dictionary begins with; made once, for it takes long. */
function lexiconWords(): readonly Word[] {
  return (made ??= [
    ...[...CJK_WORDS].map(([form, known]) => cjkWord(form, known.spelled ?? form, known)),
    ...[...LATIN_WORDS.keys()].map((form) => latinWord(form)),
  ]);
}

export class DictionaryBuilder implements Dictionary {
  readonly words: Word[] = [];
  readonly trie = new Trie();
  private readonly byForm = new Map<string, number>();
  private met: Map<string, Word> | null = null;

  constructor() {
    for (const word of lexiconWords()) this.add(word);
  }

  find(form: string): number {
    return this.byForm.get(form) ?? -1;
  }

  phraseLength(first: string): number {
    return LATIN_PHRASES.get(first) ?? 1;
  }

  unknown(form: string, spelled?: string): Word {
    const key = spelled ?? form;
    const known = this.met?.get(key);
    if (known !== undefined && (spelled === undefined || known.form === form)) return known;
    const word = spelled === undefined ? latinWord(form) : cjkWord(form, spelled, undefined);
    this.met?.set(key, word);
    return word;
  }

  /** Names of a list share their words, which are kept while it is read; those of queries come for ever and are not. */
  keepUnknown(keeps: boolean): void {
    this.met = keeps ? new Map() : null;
  }

  /**
   * Adds the word unless its form is known; answers its number. `inRuns`: runs of Han and kana are cut at it, which a letter that only ends
   * a name (防衛大) must not do.
   */
  add(word: Word, inRuns = true): number {
    return word.script === 'latin' ? this.addLatin(word) : this.addCjk(word, inRuns);
  }

  /** The word of that form is this one from now on: 日野 is a maker of lorries here, not a city. */
  replace(word: Word): void {
    const id = this.byForm.get(word.form);
    if (id === undefined) this.add(word);
    else this.words[id] = word;
  }

  /** Lets a run of kana be read as the word (ティーディーケイ as TDK). */
  spell(kana: string, id: number): void {
    this.trie.add(plainKana(kana), id);
  }

  private addLatin(word: Word): number {
    return this.byForm.get(word.form) ?? this.keep(word);
  }

  private addCjk(word: Word, inRuns = true): number {
    const known = this.byForm.get(word.form);
    if (known !== undefined) return known;
    const id = this.keep(word);
    if (inRuns) this.trie.add(word.form, id);
    return id;
  }

  private keep(word: Word): number {
    const id = this.words.push(word) - 1;
    this.byForm.set(word.form, id);
    return id;
  }
}
