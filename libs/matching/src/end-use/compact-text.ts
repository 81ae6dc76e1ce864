import { normalise } from '../normalise/normalise.js';

/** Scripts as the writer chose them, one for each unit of a compact text. */
export const SCRIPT = { other: 0, latin: 1, digit: 2, katakana: 3, hiragana: 4, han: 5 } as const;

/**
 * The folded text without what only separates: one blank between Latin words, nothing between other
 * characters, and of all punctuation only `。` (a sentence ends), `,` `、` `(` `)` (a part ends) and `:`.
 */
export interface CompactText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly scripts: readonly number[];
  /** Units before which a list sign (・ / & +) was dropped. */
  readonly joints: ReadonlySet<number>;
  /** Units before which a quotation mark was dropped. */
  readonly quotes: ReadonlySet<number>;
}

/** Kana and kanji that the eye confuses, and digits that stand in for nothing else here. */
const CONFUSED: Readonly<Record<string, string>> = {
  ー: '一',
  ニ: '二',
  エ: '工',
  カ: '力',
  ロ: '口',
  ト: '卜',
  タ: '夕',
  ハ: '八',
};

const ABBREVIATIONS = new Set(
  'no co ltd inc corp mr ms dr st vs approx eg ie etc dept fig ref tel art gov mil'.split(' '),
);
const SENTENCE_ENDS = new Set(['。', '！', '!', '；', ';', '｡', '‼', '…']);
/** What an answer may follow: a colon, or the mark of a question. */
const COLONS = new Set([':', '：', '﹕', '︰', '?', '？', '⁇']);
const LIST_SIGNS = new Set(['・', '/', '&', '+', '·']);
const QUOTES = new Set('"“”„‟「」『』《》〈〉«»‹›＂｢｣');
const DASHES = new Set('-–—―');
const MARKS = new Set(['。', ',', '、', '(', ')', ':']);

export function isMark(char: string): boolean {
  return MARKS.has(char);
}

export function compactText(raw: string): CompactText {
  const folded = normalise(raw);
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const scripts: number[] = [];
  const joints = new Set<number>();
  const quotes = new Set<number>();
  let apart = false;
  const push = (char: string, at: number, script: number): void => {
    units.push(char);
    starts.push(folded.starts[at] ?? 0);
    ends.push(folded.ends[at] ?? 0);
    scripts.push(script);
  };

  for (let at = 0; at < folded.text.length; at += 1) {
    const char = folded.text.charAt(at);
    const source = raw.charAt(folded.starts[at] ?? 0);
    const script = scriptOf(char, source);
    if (script !== SCRIPT.other) {
      if (apart && isAlphanumeric(script) && isAlphanumeric(scripts.at(-1))) {
        push(' ', at, SCRIPT.other);
      }
      push(CONFUSED[char] ?? char, at, script);
      apart = false;
      continue;
    }
    apart = true;
    if (QUOTES.has(source)) quotes.add(units.length);
    const mark = markOf(char, source, folded.text, at, units);
    if (mark === undefined) {
      if (LIST_SIGNS.has(char)) joints.add(units.length);
    } else if (mark !== units.at(-1)) {
      push(mark, at, SCRIPT.other);
    }
  }
  return { text: units.join(''), starts, ends, scripts, joints, quotes };
}

function markOf(
  char: string,
  source: string,
  text: string,
  at: number,
  units: readonly string[],
): string | undefined {
  if (COLONS.has(source)) return ':';
  if (SENTENCE_ENDS.has(source)) return '。';
  if (source === '、' || source === '､') return '、';
  if (char === ',' || char === '(' || char === ')') return isQuote(source) ? undefined : char;
  if (DASHES.has(source)) return isInserting(text, at, units) ? ',' : undefined;
  if (source === '\n' || source === '\r') return endsLine(text, at, units) ? '。' : undefined;
  if (char === '.') return endsSentence(text, at, units) ? '。' : undefined;
  return undefined;
}

/** Quotation marks set nothing apart: 「軍事」用途 is 軍事用途. */
function isQuote(source: string): boolean {
  return '「」『』《》〈〉【】〔〕[]{}'.includes(source);
}

/** "Simulators - not a game - for gunners": a dash between blanks parts as a comma does; that of a list does not. */
function isInserting(text: string, at: number, units: readonly string[]): boolean {
  const last = units.at(-1) ?? '';
  return text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' ' && /[a-z0-9]/.test(last);
}

/** A full stop, and not the dot of 3.5, U.S., No. or Co. */
function endsSentence(text: string, at: number, units: readonly string[]): boolean {
  const before = scriptOf(text.charAt(at - 1), text.charAt(at - 1));
  const after = scriptOf(text.charAt(at + 1), text.charAt(at + 1));
  if (isAlphanumeric(after)) return before > SCRIPT.digit;
  const word = lastWord(units);
  if (word === 'no' && units.at(-3) === ':') return !/^\s*\d/.test(text.slice(at + 1, at + 6));
  return word.length !== 1 && !ABBREVIATIONS.has(word);
}

/** A line break ends a sentence unless the line is only wrapped, or announces a list. */
function endsLine(text: string, at: number, units: readonly string[]): boolean {
  const last = units.at(-1) ?? '';
  if (/^\s*\n\s*\n/.test(text.slice(at, at + 40))) return true;
  if (last === '' || isMark(last)) return last !== ':' && last !== ',' && last !== '、';
  let next = at;
  while (next < text.length && /\s/.test(text.charAt(next))) next += 1;
  return !(/[a-z]/.test(text.charAt(next)) && /[a-z]/.test(last));
}

function lastWord(units: readonly string[]): string {
  let from = units.length;
  while (from > 0 && units.length - from < 8 && /[a-z0-9]/.test(units[from - 1] ?? '')) from -= 1;
  return units.slice(from).join('');
}

export function isAlphanumeric(script: number | undefined): boolean {
  return script === SCRIPT.latin || script === SCRIPT.digit;
}

function scriptOf(char: string, source: string): number {
  const code = char.charCodeAt(0);
  if (Number.isNaN(code)) return SCRIPT.other;
  if (code >= 0x30 && code <= 0x39) return SCRIPT.digit;
  if (code < 0x80) return code >= 0x61 && code <= 0x7a ? SCRIPT.latin : SCRIPT.other;
  if (code === 0x30fb) return SCRIPT.other;
  if (code >= 0x30a0 && code <= 0x30ff) {
    return source >= 'ぁ' && source <= 'ゟ' ? SCRIPT.hiragana : SCRIPT.katakana;
  }
  if (code >= 0x3400 || code === 0x3005) return code < 0xff00 ? SCRIPT.han : SCRIPT.other;
  return code >= 0xaa && /\p{L}/u.test(char) ? SCRIPT.latin : SCRIPT.other;
}
