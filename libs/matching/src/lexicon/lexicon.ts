/** The words that names are made of, in English, Japanese, Chinese and kana, with the concept each stands for. */
import { foldHan } from '../normalise/han.js';
import { normalise } from '../normalise/normalise.js';
import { plainKana, skeleton, toRomaji } from '../phonetic/kana.js';
import { CONCEPTS } from '../tables/concepts.generated.js';
import { ABBREVIATIONS } from '../tables/abbreviations.generated.js';
import { PLACES } from '../tables/places.generated.js';
import { WORD_CLASSES, type WordClass } from './word-class.js';

export interface LexiconWord {
  readonly wordClass: WordClass;
  readonly concepts: readonly number[];
  /** With long marks and small letters, for its reading. */
  readonly spelled?: string;
}

/** Concept ids by number, for explanations. */
export const CONCEPT_IDS: string[] = [];
/** Concepts that name a part of an organisation. */
export const UNITS = new Set<number>();
/** Words and phrases of Latin letters, blanks between words. */
export const LATIN_WORDS = new Map<string, LexiconWord>();
/** Longest phrase (in words) that begins with a word. */
export const LATIN_PHRASES = new Map<string, number>();
/** Runs of Han and kana, without long marks. */
export const CJK_WORDS = new Map<string, LexiconWord>();
/** Words by the skeleton of their reading, for romaji the lexicon does not spell out. */
export const SKELETON_WORDS = new Map<string, LexiconWord>();
/** Short forms of English words. */
export const SHORT_FORMS = new Map<string, string>();

/** Forms of `CJK_WORDS` that are written so in Japanese. */
const JAPANESE_WORDS = new Set<string>();
/** How the kana of `CJK_WORDS` are spelled, by their form without long marks. */
const SPELLINGS = new Map<string, string[]>();
/** Letters of Chinese forms that are written otherwise in Japanese ones: 机, 电, 业. */
const CHINESE_LETTERS = new Set<string>();

/** A reading shorter than this occurs inside other words. */
const READING_LENGTH = 3;
const SKELETON_LENGTH = 4;

for (const line of ABBREVIATIONS.split('\n')) {
  const [short = '', whole = ''] = line.split('\t');
  SHORT_FORMS.set(short, whole);
}
for (const line of CONCEPTS.split('\n')) {
  const [name = '', id = '', en = '', ja = '', zh = '', kana = ''] = line.split('\t');
  const wordClass = WORD_CLASSES.find((candidate) => candidate === name) ?? 'generic';
  addConcept(
    id,
    wordClass,
    forms(en, ','),
    [...forms(ja, ','), ...forms(zh, ',')],
    forms(kana, ','),
  );
}
readLanguages();
readPlaces();

function forms(text: string, separator: string): string[] {
  return text.split(separator).filter((form) => form !== '');
}

function addConcept(
  id: string,
  wordClass: WordClass,
  latin: readonly string[],
  cjk: readonly string[],
  readings: readonly string[],
): void {
  const concept = CONCEPT_IDS.push(id) - 1;
  if (wordClass === 'unit') UNITS.add(concept);
  for (const phrase of latin) addLatin(normalise(phrase).text, wordClass, concept);
  for (const form of cjk) {
    const folded = normalise(form).text;
    const plain = plainKana(folded);
    if (/^[a-z0-9&]/.test(plain)) continue;
    add(CJK_WORDS, plain, wordClass, concept, folded);
    if (/^[\u30a1-\u30fa\u30fc]+$/.test(folded)) addSkeleton(folded, wordClass, concept);
  }
  for (const reading of readings) {
    const folded = normalise(reading).text;
    if (plainKana(folded).length >= READING_LENGTH) {
      add(CJK_WORDS, plainKana(folded), wordClass, concept, folded);
    }
    addSkeleton(folded, wordClass, concept);
  }
}

function addSkeleton(kana: string, wordClass: WordClass, concept: number): void {
  const key = skeleton(toRomaji(kana));
  if (key.length >= SKELETON_LENGTH) add(SKELETON_WORDS, key, wordClass, concept);
}

function addLatin(phrase: string, wordClass: WordClass, concept: number): void {
  const words = phrase.split(/[^a-z0-9&]+/).filter((word) => word !== '');
  const [first = ''] = words;
  if (first === '') return;
  add(LATIN_WORDS, words.join(' '), wordClass, concept);
  LATIN_PHRASES.set(first, Math.max(LATIN_PHRASES.get(first) ?? 0, words.length));
}

/** A form may stand in several concepts; the class of the first one it was read in holds. */
function add(
  words: Map<string, LexiconWord>,
  form: string,
  wordClass: WordClass,
  concept: number,
  spelled?: string,
): void {
  if (form === '') return;
  const before = words.get(form);
  words.set(form, {
    wordClass: before?.wordClass ?? wordClass,
    concepts: [...new Set([...(before?.concepts ?? []), concept])],
    spelled: before?.spelled ?? spelled ?? form,
  });
}

/** A text with a letter that only Chinese has. */
export function isChinese(text: string): boolean {
  for (const letter of text) if (CHINESE_LETTERS.has(letter)) return true;
  return false;
}

/** レーダー and レーダ are spellings of the word レダ, which is itself none. */
export function isSpelling(form: string, spelled: string): boolean | undefined {
  return SPELLINGS.get(form)?.includes(spelled);
}

/** The form is written so in Japanese, whether in Chinese too or not. */
export function isJapaneseWord(form: string): boolean {
  return JAPANESE_WORDS.has(form);
}

/** How a word of Japanese is read, as against an English word. */
export function isRomaji(key: string): boolean {
  return SKELETON_WORDS.has(key);
}

function readLanguages(): void {
  const columns = CONCEPTS.split('\n').map((line) => line.split('\t'));
  const japanese = new Set(columns.map(([, , , ja = '']) => ja).join(''));
  const folded = new Set(normalise([...japanese].join('')).text);
  for (const [, , , ja = '', zh = '', kana = ''] of columns) {
    for (const form of [...forms(ja, ','), ...forms(kana, ',')]) {
      const spelled = normalise(form).text;
      const plain = plainKana(spelled);
      JAPANESE_WORDS.add(plain);
      if (plain !== spelled) SPELLINGS.set(plain, [...(SPELLINGS.get(plain) ?? []), spelled]);
    }
    for (const letter of zh)
      if (!japanese.has(letter) && folded.has(foldHan(letter))) CHINESE_LETTERS.add(letter);
  }
}

/** `広島市 ヒロシマ`: the city with and without its suffix, and in romaji; towns and villages only whole. */
function readPlaces(): void {
  const lists = new Map(
    PLACES.split('\n').map((line) => {
      const [key = '', values = ''] = line.split('\t');
      return [key, values.split('|')];
    }),
  );
  for (const line of [...(lists.get('prefectures') ?? []), ...(lists.get('areas') ?? [])]) {
    addPlace(line, true);
  }
  for (const line of lists.get('cities') ?? []) addPlace(line, /[市区] /.test(line));
  for (const line of lists.get('foreign') ?? []) {
    const [en = '', ja = '', zh = ''] = line.split(' / ');
    const latin = forms(en, ', ').filter((form) => form !== '-');
    const cjk = [...ja.split(' '), ...zh.split(' ')].filter((form) => form !== '-');
    addConcept(`foreign:${latin[0] ?? ''}`, 'foreign', latin, cjk, []);
  }
}

function addPlace(line: string, stemToo: boolean): void {
  const [name = '', reading = ''] = line.split(' ');
  const folded = plainKana(normalise(name).text);
  const concept = CONCEPT_IDS.push(`place:${name}`) - 1;
  if (!CJK_WORDS.has(folded)) add(CJK_WORDS, folded, 'place', concept);
  const stem = folded.replace(/[都府県市区町村]$/, '');
  const spelled = skeleton(toRomaji(normalise(reading).text));
  if (!stemToo || stem.length < 2) return;
  if (!CJK_WORDS.has(stem)) add(CJK_WORDS, stem, 'place', concept);
  const kana = normalise(reading).text;
  if (plainKana(kana).length >= READING_LENGTH && !CJK_WORDS.has(plainKana(kana))) {
    add(CJK_WORDS, plainKana(kana), 'place', concept, kana);
  }
  if (spelled.length < SKELETON_LENGTH || SKELETON_WORDS.has(spelled) || LATIN_WORDS.has(spelled))
    return;
  add(SKELETON_WORDS, spelled, 'place', concept);
}
