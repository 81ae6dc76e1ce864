/** Texts that fill a field and say nothing: “in preparation”, “TBD”, 申請中, 暂无. */
import { normalise } from '#holdpoint/matching';
import { PLACEHOLDERS } from './placeholders.generated.js';

const WORDS = new Map(
  PLACEHOLDERS.split('\n').map((line) => {
    const [kind = '', words = ''] = line.split('\t');
    return [kind, [...new Set(words.split('|').map(plainText))]] as const;
  }),
);

/** A text folded for comparison, its words apart by one blank and nothing but letters and figures left. */
export function plainText(text: string): string {
  return normalise(text)
    .text.replace(/[^\p{L}\p{N}ー]+/gu, ' ')
    .replace(/(?<=[^\x20-\x7e]) (?=[^\x20-\x7e])/g, '')
    .trim();
}

const of = (...kinds: readonly string[]): string[] =>
  kinds.flatMap((kind) => WORDS.get(kind) ?? []);
const EMPTY = of('absent', 'filler', 'restated', 'unready', 'followed');
const UNREADY = wordsOf(of('unready'));
const FOLLOWED = wordsOf(of('followed'));
/** Word → whether it says by itself that nothing is said. */
const IN_TEXTS = vocabulary(EMPTY, of('beside', 'subject'));
const IN_NAMES = vocabulary([...EMPTY, ...of('subject', 'nobody')], of('beside'));

interface Words {
  readonly words: ReadonlySet<string>;
  readonly longest: number;
}

function wordsOf(words: readonly string[]): Words {
  return { words: new Set(words), longest: Math.max(...words.map((word) => word.length)) };
}

interface Vocabulary {
  readonly words: ReadonlyMap<string, boolean>;
  readonly longest: number;
}

function vocabulary(telling: readonly string[], beside: readonly string[]): Vocabulary {
  const words = new Map(beside.map((word) => [word, false]));
  for (const word of telling) words.set(word, true);
  return { words, longest: Math.max(...[...words.keys()].map((word) => word.length)) };
}

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
  return [plain, head].some((text) => madeOf(text, IN_NAMES) === 'telling');
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
function madeOf(plain: string, { words, longest }: Vocabulary): 'telling' | 'beside' | null {
  const reached = new Uint8Array(plain.length + 1);
  reached[0] = REACHED;
  for (let start = 0; start < plain.length; start += 1) {
    const before = reached[start]!;
    if (before === 0) continue;
    if (plain[start] === ' ') {
      reached[start + 1]! |= before;
      continue;
    }
    for (let end = start + 1; end <= Math.min(plain.length, start + longest); end += 1) {
      if (!isEdge(plain, end)) continue;
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

function beginsWith(plain: string, { words, longest }: Words): boolean {
  for (let end = Math.min(plain.length, longest); end > 0; end -= 1)
    if (isEdge(plain, end) && words.has(plain.slice(0, end))) return true;
  return false;
}

function endsWith(plain: string, { words, longest }: Words): boolean {
  for (let start = Math.max(0, plain.length - longest); start < plain.length; start += 1)
    if (isEdge(plain, start) && words.has(plain.slice(start))) return true;
  return false;
}
