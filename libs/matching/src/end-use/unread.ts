import type { EndUseEvidence, EvidenceClass } from '#holdpoint/model';
import { foldLookAlikes } from '../normalise/look-alikes.js';
import {
  FUNCTION_WORDS,
  LOAN_WORDS,
  MILITARY_WORDS,
  TELLING_WORDS,
} from './unread-words.generated.js';

/**
 * What of a statement is in a language that is not read: other alphabets, the little words of other Latin languages,
 * and words of arms and armed forces in either. What is not read must not pass for civil.
 */
export function unreadIn(raw: string): EndUseEvidence[] {
  if (!LATIN.test(raw) && !OTHER_LETTER.test(raw)) return [];
  const text = raw.normalize('NFC');
  const foreign = OTHER_LETTER.test(text);
  const script = foreign ? otherScript(text) : undefined;
  const latin = latinWords(text, foreign ? WORD : PLAIN_WORD);
  const told = script ?? (latin.score >= ENOUGH ? latin.place : undefined);
  const arms = foreign || latin.score > 0 || latin.arms ? MILITARY.exec(text.toLowerCase()) : null;
  const spans: (readonly [EvidenceClass, string, number, number] | undefined)[] = [
    told && ['hedge', script ? 'script' : 'language', told.start, told.end],
    arms ? ['military-use', 'military word', arms.index, arms.index + arms[0].length] : undefined,
  ];
  return spans
    .filter((span) => span !== undefined)
    .map(([of, rule, start, end]) => ({ class: of, span: [start, end], rule: `unread/${rule}` }));
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const LATIN = /[a-z]/i;
/** Any letter but those of English, Japanese and Chinese; some marks among them. */
const OTHER_LETTER =
  /[\u00aa\u00b5\u00ba\u00c0-\u1fff\u2c00-\u2dff\u3105-\u318f\ua000-\udfff\uf900-\ufdff\ufe70-\ufefe\uffa0-\uffdc]/;

/** Letters of neither alphabet. Single Greek letters are units and angles. */
const OTHER_SCRIPT =
  /(?:(?![\p{sc=Latin}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Common}\p{sc=Inherited}\p{sc=Greek}\p{DI}])[\p{L}\p{M}])+|\p{sc=Greek}{3,}/gu;

/** From the first such letter to the last. */
function otherScript(text: string): Place | undefined {
  let place: Place | undefined;
  for (const { 0: run, index: start } of text.matchAll(OTHER_SCRIPT)) {
    const end = start + run.length;
    if (!standsForLatin(text, start, end)) place = { start: place?.start ?? start, end };
  }
  return place;
}

/** `mіssile` with a Cyrillic letter is read as the English word it looks like. */
function standsForLatin(text: string, start: number, end: number): boolean {
  const mixed = LATIN.test(text.charAt(start - 1)) || LATIN.test(text.charAt(end));
  if (!mixed && end - start > 2) return false;
  return !OTHER_LETTER.test(foldLookAlikes(`a${text.slice(start, end).toLowerCase()}`));
}

/** Two little words of another language tell it; one does that English could not have. */
const ENOUGH = 2;
const LITTLE = new Set(FUNCTION_WORDS);
const TELLING = new Set(TELLING_WORDS);
const LOANS = new Set(LOAN_WORDS);
const WORD = /[\p{sc=Latin}\p{M}'’-]+/gu;
const PLAIN_WORD = /[a-z'’-]+/gi;
const MARKED = /[\u00c0-\u024f\u1e00-\u1eff]/;
const CAPITAL = /^\p{Lu}/u;
/** Before these a capital begins a sentence; elsewhere it begins a name. */
const OPENS = /(?:^|[.:;!?(/"“。；：、，（]\s*)$/;
/** "Müller und …", "Nederlandse Stichting voor …". */
const AFTER_NAME = /(?:^|[^\p{L}])\p{Lu}[\p{L}'’.-]*\s+$/u;
/** Institut für …, Gesellschaft zur …: little words within a name. */
const NAME_BEFORE =
  /(?:institute?|gesellschaft|zentrum|verein|verband|anstalt|amt|labor|stiftung|schule|universität|gmbh|ag|sociedad|société|stichting|instituto|empresa)s?\s+$/iu;

interface LatinWords {
  readonly score: number;
  readonly place: Place;
  /** Whether a word begins as one of arms does. */
  readonly arms: boolean;
}

function latinWords(raw: string, pattern: RegExp): LatinWords {
  const text = /[a-z]/.test(raw) ? raw : raw.toLowerCase();
  const seen = new Set<string>();
  let score = 0;
  let arms = false;
  let place = { start: 0, end: 0 };
  for (const { 0: found, index: start } of text.matchAll(pattern)) {
    const word = found.toLowerCase();
    arms ||= ARMS_BEGIN.has(word.slice(0, 4));
    const end = start + found.length;
    const weight = seen.has(word) ? 0 : weightOf(word) * shareOf(text, found, start, end);
    if (weight === 0) continue;
    seen.add(word);
    place = { start: score === 0 ? start : place.start, end };
    score += weight;
  }
  return { score, place, arms };
}

function weightOf(word: string): number {
  const marked = MARKED.test(word) && !LOANS.has(word);
  if (LITTLE.has(word)) return marked || TELLING.has(word) ? ENOUGH : 1;
  if (marked) return VIETNAMESE.test(word) ? ENOUGH : 1;
  return 0;
}

/** What of its weight a word keeps where it stands: within a name nothing, in capitals, as acronyms are, half. */
function shareOf(text: string, found: string, start: number, end: number): number {
  const before = text.slice(Math.max(0, start - 24), start);
  if (NAME_BEFORE.test(before)) return 0;
  if (!CAPITAL.test(found)) return TELLING.has(found) && AFTER_NAME.test(before) ? 0.5 : 1;
  if (found.length > 1 && found === found.toUpperCase()) return MARKED.test(found) ? 1 : 0.5;
  const word = found.toLowerCase();
  if (!LITTLE.has(word) || !OPENS.test(before)) return 0;
  return MARKED.test(word) || /^ \p{Ll}/u.test(text.slice(end, end + 2)) ? 1 : 0;
}

const VIETNAMESE = /[ơưăđ\u1ea0-\u1ef9]/;

const LETTER = '\\p{L}\\p{M}';
const MILITARY = new RegExp(
  `(?<![${LETTER}])(?:${MILITARY_WORDS.flatMap(spellings).map(toPattern).join('|')})(?![${LETTER}])`,
  'u',
);
const ARMS_BEGIN = new Set(
  MILITARY_WORDS.flatMap(spellings)
    .filter((word) => LATIN.test(word.charAt(0)) || MARKED.test(word.charAt(0)))
    .map((word) => (word.split(/[ *]/)[0] ?? '').slice(0, 4)),
);

/** With its marks and without: forças, forcas. Stems without them would be English: militär*, míssil*. */
function spellings(word: string): string[] {
  if (!LATIN.test(word) || word.includes('*') || word.includes('défense')) return [word];
  return [word, word.normalize('NFD').replace(/[\u0300-\u036f]/g, '')];
}

function toPattern(word: string): string {
  return word.replaceAll('*', `[${LETTER}]*`).replaceAll(' ', '\\s+');
}
