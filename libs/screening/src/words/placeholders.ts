/** Texts that fill a field and say nothing: “in preparation”, “TBD”, 申請中, 暂无. */
import { normalise } from '#holdpoint/matching';
import { PLACEHOLDERS } from './placeholders.generated.js';

/** ASCII without `&` and `%`, which may begin an escaped character: most texts, folded by lower case alone. */
const SIMPLE = /^[ -$'-~]*$/;

const WORDS = new Map(
  PLACEHOLDERS.split('\n').map((line) => {
    const [kind = '', words = ''] = line.split('\t');
    return [kind, [...new Set(words.split('|').map(plainText))]] as const;
  }),
);

/** A text folded for comparison, its words apart by one blank and nothing but letters and figures left. */
export function plainText(text: string): string {
  if (SIMPLE.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return normalise(text)
    .text.replace(/[^\p{L}\p{N}ー]+/gu, ' ')
    .replace(/(?<=[^\x20-\x7e]) (?=[^\x20-\x7e])/g, '')
    .trim();
}

const of = (...kinds: readonly string[]): string[] =>
  kinds.flatMap((kind) => WORDS.get(kind) ?? []);
const EMPTY = of('absent', 'filler', 'restated', 'unready', 'followed');
const UNREADY = vocabulary(of('unready'));
const FOLLOWED = vocabulary(of('followed'));
/** Word → whether it says by itself that nothing is said. */
const IN_TEXTS = vocabulary(EMPTY, of('beside', 'subject', 'office', 'named'));
const NOBODY = [...EMPTY, ...of('subject', 'nobody')];
const IN_NAMES = vocabulary([...NOBODY, ...of('office')], of('beside'));
/** What names nobody before “of Japan”: a ministry of something is one. */
const IN_HEADS = vocabulary(NOBODY, of('beside'));
const IN_TRANSFERS = vocabulary(
  of('unnamed', 'unready', 'nobody'),
  of('beside', 'subject', 'office', 'filler'),
);

interface Vocabulary {
  readonly words: ReadonlyMap<string, boolean>;
  /** How long the words are that begin with a letter, and those that end in one. */
  readonly beginning: Lengths;
  readonly ending: Lengths;
}

type Lengths = ReadonlyMap<number, readonly number[]>;

function vocabulary(telling: readonly string[], beside: readonly string[] = []): Vocabulary {
  const words = new Map(beside.map((word) => [word, false]));
  for (const word of telling) words.set(word, true);
  return {
    words,
    beginning: lengthsBy(words.keys(), (word) => word.charCodeAt(0)),
    ending: lengthsBy(words.keys(), (word) => word.charCodeAt(word.length - 1)),
  };
}

function lengthsBy(words: Iterable<string>, letterOf: (word: string) => number): Lengths {
  const lengths = new Map<number, number[]>();
  for (const word of words) {
    const letter = letterOf(word);
    const known = lengths.get(letter) ?? [];
    if (!known.includes(word.length)) lengths.set(letter, [...known, word.length]);
  }
  return lengths;
}

const NONE: readonly number[] = [];

/** One letter, crosses, noughts and strokes. */
const NO_WORD = /^(?:[a-z]|[x0 ]+|[ー一〇 ]+)$/;

/** Made of words that say nothing, one of them at least saying so. */
export function saysNothing(plain: string): boolean {
  if (NO_WORD.test(plain) || madeOf(plain, IN_TEXTS) === 'telling') return true;
  return plain.length <= SHORT && beginsWith(plain, FOLLOWED);
}

/** Made of words that name nobody: “various customers”, 国内顧客各社. */
export function namesNobody(plain: string): boolean {
  const head = plain.replace(/ (?:in|of|at|within|throughout) [^]{1,30}$/u, '');
  return (
    madeOf(plain, IN_NAMES) === 'telling' ||
    (head !== plain && madeOf(head, IN_HEADS) === 'telling')
  );
}

/** Made of words that tell of a receiver and do not name it: “to be determined”, “various customers in Japan”. */
export function leavesUnnamed(plain: string): boolean {
  const head = plain.replace(/ (?:in|of|at|within|throughout) [^]{1,30}$/u, '');
  return (
    madeOf(plain, IN_TRANSFERS) === 'telling' ||
    (head !== plain && madeOf(head, IN_TRANSFERS) === 'telling')
  );
}

/** No number and no word of its own, or by its first or last words not there yet: “RAR-7, in preparation”. */
export function isNoPaper(plain: string): boolean {
  if (madeOf(plain, IN_TEXTS) !== null) return true;
  return beginsWith(plain, UNREADY) || endsWith(plain, UNREADY);
}

/** Beyond this length, what comes after “not available” may be a reason. */
const SHORT = 60;

const REACHED = 1;
const TOLD = 2;

/** Whether the words make up the whole text, and whether one of them tells that nothing is said. */
function madeOf(plain: string, { words, beginning }: Vocabulary): 'telling' | 'beside' | null {
  if (plain === '') return 'beside';
  if (!beginning.has(plain.charCodeAt(0))) return null;
  const reached = new Uint8Array(plain.length + 1);
  reached[0] = REACHED;
  for (let start = 0; start < plain.length; start += 1) {
    const before = reached[start]!;
    if (before === 0) continue;
    if (plain[start] === ' ') {
      reached[start + 1]! |= before;
      continue;
    }
    for (const length of beginning.get(plain.charCodeAt(start)) ?? NONE) {
      const end = start + length;
      if (end > plain.length || !isEdge(plain, end)) continue;
      const telling = words.get(plain.slice(start, end));
      if (telling !== undefined) reached[end]! |= telling ? TOLD : before;
    }
  }
  const end = reached[plain.length]!;
  if ((end & TOLD) !== 0) return 'telling';
  return end === 0 ? null : 'beside';
}

/** Latin words and figures are whole words; Han and kana follow one another. */
function isEdge(plain: string, at: number): boolean {
  return !isLatin(plain.charCodeAt(at - 1)) || !isLatin(plain.charCodeAt(at));
}

/** A small letter or a figure; `NaN`, before and behind a text, is none. */
function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

function beginsWith(plain: string, { words, beginning }: Vocabulary): boolean {
  for (const length of beginning.get(plain.charCodeAt(0)) ?? NONE)
    if (isEdge(plain, length) && words.has(plain.slice(0, length))) return true;
  return false;
}

function endsWith(plain: string, { words, ending }: Vocabulary): boolean {
  for (const length of ending.get(plain.charCodeAt(plain.length - 1)) ?? NONE)
    if (isEdge(plain, plain.length - length) && words.has(plain.slice(-length))) return true;
  return false;
}
