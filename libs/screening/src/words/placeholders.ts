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
const UNREADY = of('unready');
const FOLLOWED = of('followed');
/** Word → whether it says by itself that nothing is said. */
const IN_TEXTS = vocabulary(EMPTY, of('beside', 'subject'));
const IN_NAMES = vocabulary([...EMPTY, ...of('subject', 'nobody')], of('beside'));

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
  return plain.length <= SHORT && FOLLOWED.some((word) => beginsWith(plain, word));
}

/** Made of words that name nobody: “various customers”, 国内顧客各社. */
export function namesNobody(plain: string): boolean {
  const head = plain.replace(/ (?:in|of|at|within|throughout) [^]{1,30}$/u, '');
  return [plain, head].some((text) => madeOf(text, IN_NAMES) === 'telling');
}

/** No number and no word of its own, or by its first or last words not there yet: “RAR-7, in preparation”. */
export function isNoPaper(plain: string): boolean {
  if (madeOf(plain, IN_TEXTS) !== null) return true;
  return UNREADY.some((word) => beginsWith(plain, word) || endsWith(plain, word));
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
  return !/^[a-z0-9]{2}$/.test(plain.slice(at - 1, at + 1));
}

function beginsWith(plain: string, word: string): boolean {
  return plain.startsWith(word) && isEdge(plain, word.length);
}

function endsWith(plain: string, word: string): boolean {
  return plain.endsWith(word) && isEdge(plain, plain.length - word.length);
}
