import { foldedHan, foldHan } from './han.js';

/**
 * What one UTF-16 unit becomes: a unit, `DROP`, or `LONG` when the answer is several units and stands in
 * `LONG_FOLDS`. Compatibility forms, case, diacritics, hiragana, punctuation and Han classes in one step.
 */
export const DROP = 0;
export const LONG = 1;
export const LONG_FOLDS = new Map<number, string>();
/** Characters outside the basic plane, by code point; those that are absent stay. */
export const ASTRAL_FOLDS = new Map<number, string>();

const PUNCTUATION: Readonly<Record<string, string>> = {
  '、': ',',
  '。': '.',
  '「': '(',
  '」': ')',
  '『': '(',
  '』': ')',
  '【': '(',
  '】': ')',
  '〔': '(',
  '〕': ')',
  '《': '(',
  '》': ')',
  '〈': '(',
  '〉': ')',
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
  '·': '・',
  '•': '・',
  '‧': '・',
  '∙': '・',
  '⋅': '・',
  '’': "'",
  '‘': "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '﹣': '-',
  '~': '-',
  '〜': '-',
  '|': '/',
  '¦': '/',
  '\\': '/',
  ':': ';',
  '＆': '&',
};

/** The fillers of Hangul and the empty pattern of braille are letters that show nothing. */
const BLANKS = new Set([0x115f, 0x1160, 0x2800, 0x3164, 0xffa0]);

/** Zero-width, joining, direction and variation characters, and marks that are set upon a letter. */
function isInvisible(code: number): boolean {
  return (
    (code >= 0x0483 && code <= 0x0489) ||
    (code >= 0x1ab0 && code <= 0x1aff) ||
    (code >= 0x1dc0 && code <= 0x1dff) ||
    (code >= 0x20d0 && code <= 0x20ff) ||
    (code >= 0xfe20 && code <= 0xfe2f) ||
    code === 0xad ||
    code === 0x034f ||
    code === 0x061c ||
    code === 0x17b4 ||
    code === 0x17b5 ||
    (code >= 0x180b && code <= 0x180f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    (code >= 0xfff0 && code <= 0xfffb)
  );
}

function foldChar(char: string): string {
  const punctuation = PUNCTUATION[char];
  if (punctuation !== undefined) return punctuation;
  const code = char.codePointAt(0) ?? 0;
  if (code === 10 || code === 13 || code === 0x85 || code === 0x2028) return '\n';
  // A control character between two words parts them.
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return ' ';
  if (BLANKS.has(code)) return ' ';
  if (isInvisible(code)) return '';
  // The combining voice marks of kana are joined to the letter before them by the reader.
  const mark = VOICE_MARKS[char];
  if (mark !== undefined) return mark;
  const circled = CIRCLED_FORMS[char];
  if (circled !== undefined) return circled;
  let folded = '';
  for (const part of char.normalize('NFKC')) folded += foldPart(part);
  return folded;
}

/** Legal forms in a circle instead of brackets. */
const CIRCLED_FORMS: Readonly<Record<string, string>> = {
  '㊑': '(株)',
  '㊒': '(有)',
};

const VOICE_MARKS: Readonly<Record<string, string>> = {
  '\u309b': '\u3099',
  '\u309c': '\u309a',
  '\u3099': '\u3099',
  '\u309a': '\u309a',
  '\uff9e': '\u3099',
  '\uff9f': '\u309a',
};

function foldPart(part: string): string {
  const code = part.codePointAt(0) ?? 0;
  if (code >= 0x3041 && code <= 0x3096) return String.fromCharCode(code + 0x60);
  if (code >= 0x3099 && code <= 0x309a) return '';
  if (code >= 0x0300 && code <= 0x036f) return '';
  const known = PUNCTUATION[part];
  if (known !== undefined) return known;
  if (/\s/.test(part)) return ' ';
  if (code < 0x2000) {
    let letters = '';
    for (const piece of part.normalize('NFD')) {
      const unit = piece.codePointAt(0) ?? 0;
      if (unit < 0x0300 || unit > 0x036f) letters += piece;
    }
    return SPECIAL_LATIN[letters.toLowerCase()] ?? letters.toLowerCase();
  }
  return foldHan(part);
}

const SPECIAL_LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};

/** What folding changes; a unit outside of these stays. Characters of Han classes are known from the start. */
const FOLDED: readonly (readonly [from: number, to: number])[] = [
  [0, 0x33ff],
  [0xa640, 0xa7ff],
  [0xf900, 0xfaff],
  [0xfb00, 0xfb06],
  [0xfe00, 0xffff],
];
/** Compatibility ideographs lead to a character that may itself belong to a class. */
const COMPATIBILITY: readonly (readonly [from: number, to: number])[] = [
  [0x2e80, 0x2fd5],
  [0xf900, 0xfaff],
];
/** Not looked up yet. Most of the table is never asked for, and all of it takes long to make. */
const LATER = 2;

const TABLE = beginTable();

/** What a unit becomes, see above. */
export function foldUnit(unit: number): number {
  const known = TABLE[unit]!;
  return known === LATER ? lookUp(unit) : known;
}

function beginTable(): Uint16Array {
  const table = new Uint16Array(0x1_0000);
  for (let code = 0; code < 0x1_0000; code += 1) table[code] = code;
  for (const [from, to] of FOLDED) table.fill(LATER, from, to + 1);
  for (const [char, leader] of foldedHan()) {
    if (char.length > 1) ASTRAL_FOLDS.set(char.codePointAt(0) ?? 0, leader);
    else if (table[char.charCodeAt(0)] !== LATER) setFold(table, char.charCodeAt(0), leader);
  }
  return table;
}

function lookUp(unit: number): number {
  const char = String.fromCharCode(unit);
  const leader = foldHan(char);
  setFold(TABLE, unit, leader === char ? foldChar(char) : leader);
  const once = TABLE[unit]!;
  const isCompatible = COMPATIBILITY.some(([from, to]) => unit >= from && unit <= to);
  if (isCompatible && once > LONG && once !== unit) TABLE[unit] = foldUnit(once);
  return TABLE[unit]!;
}

function setFold(table: Uint16Array, code: number, folded: string): void {
  if (folded === '') table[code] = DROP;
  else if (folded.length === 1) table[code] = folded.charCodeAt(0);
  else {
    table[code] = LONG;
    LONG_FOLDS.set(code, folded);
  }
}
