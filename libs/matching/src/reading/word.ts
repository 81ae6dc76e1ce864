import { loanKey, LOAN_KEY_LENGTH } from '../phonetic/loanword.js';
import { skeleton, toRomaji } from '../phonetic/kana.js';
import type { LexiconWord } from '../lexicon/lexicon.js';
import { LATIN_WORDS, SHORT_FORMS, SKELETON_WORDS } from '../lexicon/lexicon.js';
import { CLASS_WEIGHTS, type WordClass } from '../lexicon/word-class.js';

export type Script = 'latin' | 'kana' | 'han';

/** Everything a word is compared by. One object for each distinct form of a matcher. */
export interface Word {
  readonly form: string;
  readonly script: Script;
  readonly wordClass: WordClass;
  readonly weight: number;
  readonly concepts: readonly number[];
  /** A word of the lexicon spelled right: never a slip of the pen for another. */
  readonly known: boolean;
  /** Shared by all romanisations; empty for Han and where it is too short to say anything. */
  readonly skeleton: string;
  /** What the word adds to its name written in one: its skeleton, or its form in Han. */
  readonly sound: string;
  /** Consonants kept between English and katakana; empty when too few. */
  readonly loan: string;
}

/** Shortest skeleton on which two words may meet. */
export const SKELETON_LENGTH = 3;

export function latinWord(written: string): Word {
  const plain = written.replaceAll("'", '');
  const [form = plain, ...others] = SHORT_FORMS.get(plain)?.split('|') ?? [plain];
  const known = LATIN_WORDS.get(form);
  const key = skeleton(form.replaceAll(' ', ''));
  if (/^\d+(?:st|nd|rd|th)?$/.test(form)) return word(form, 'latin', 'number', [], true, form, '');
  const reading = known ?? (form.includes(' ') ? undefined : SKELETON_WORDS.get(key));
  return word(
    form,
    'latin',
    reading?.wordClass ?? 'brand',
    [
      ...(reading?.concepts ?? []),
      ...others.flatMap((other) => LATIN_WORDS.get(other)?.concepts ?? []),
    ],
    known !== undefined,
    key,
    loan(form, false),
  );
}

/** `form` is without long marks; `spelled` as it was written, for its reading. */
export function cjkWord(form: string, spelled: string, known: LexiconWord | undefined): Word {
  if (!/^[\u30a1-\u30fa\u30fc・]+$/.test(spelled)) {
    return word(
      form,
      'han',
      known?.wordClass ?? 'brand',
      known?.concepts ?? [],
      known !== undefined,
      '',
      '',
    );
  }
  const romaji = toRomaji(spelled);
  const key = skeleton(romaji);
  const reading = known ?? SKELETON_WORDS.get(key);
  return word(
    form,
    'kana',
    reading?.wordClass ?? 'brand',
    reading?.concepts ?? [],
    known !== undefined,
    key,
    loan(romaji, true),
  );
}

function loan(latin: string, fromKana: boolean): string {
  const key = loanKey(latin, fromKana);
  return key.length >= LOAN_KEY_LENGTH ? key : '';
}

function word(
  form: string,
  script: Script,
  wordClass: WordClass,
  concepts: readonly number[],
  known: boolean,
  key: string,
  loanwordKey: string,
): Word {
  return {
    form,
    script,
    wordClass,
    weight: CLASS_WEIGHTS[wordClass],
    concepts,
    known,
    skeleton: key.length >= SKELETON_LENGTH ? key : '',
    sound: script === 'han' ? form : key,
    loan: loanwordKey,
  };
}

/** The word that a company or its group is called by. */
export function isNamed({ wordClass }: Word): boolean {
  return wordClass === 'brand' || wordClass === 'group';
}

/** Words that make a name, as against places, units and numbers. */
export function isContent(word: Word): boolean {
  return isNamed(word) || word.wordClass === 'industry' || word.wordClass === 'generic';
}
