import { CJK_WORDS, LATIN_WORDS } from '../lexicon/lexicon.js';
import type { WordClass } from '../lexicon/word-class.js';
import { foldHan } from '../normalise/han.js';
import { isCjk } from '../reading/legal-forms.js';
import { isLetter } from '../reading/lex.js';
import type { CompactText } from './compact.js';

/** How a name stands among the letters around it: by itself, or as the beginning or end of something longer. */
export type Edge = 'clean' | 'joined';

/** Kana that join words of a sentence, and Han that follow a name without making another of it. */
const PARTICLES = new Set(
  Array.from('ノニハヘヲガトデモヤ向宛様殿御等及並又内用使製納社経的和与在由被向给为将之'),
);

/** Han behind which a force may be named in short: 供应海自, 日本海自, 防衛省海自, 元海自. */
const LEADERS = new Set(Array.from('应供本省庁隊元旧現対付', foldHan));

const isKatakana = (unit: number): boolean => unit >= 0x30a1 && unit <= 0x30fa;

/**
 * `null` when the letters belong to another word (トーキン in ストーキング, nof in "nofrills") or the name to another body
 * (Hino City, 健康保険組合). `changesKana` answers whether hiragana and katakana meet before a letter of the text as it was written.
 */
export function edgeOf(
  { text, places, ends }: CompactText,
  start: number,
  end: number,
  changesKana: (at: number) => boolean,
): Edge | null {
  const before = start === 0 ? 0 : text.charCodeAt(start - 1);
  const after = end === text.length ? 0 : text.charCodeAt(end);
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  if (isLetter(first) && isLetter(before)) return null;
  if (isLetter(last) && isLetter(after)) return null;
  const apart = (at: number): boolean => (places[at] ?? 0) > (ends[at - 1] ?? 0) || changesKana(at);
  const next = nextClass(text, end);
  if (next === 'other-body') return null;
  if (next === 'unit' || next === 'place') return 'clean';
  const joinedBefore = isCjk(first) && isCjk(before) && !isParticle(before) && !apart(start);
  const joinedAfter = isCjk(after) && !isParticle(after) && !apart(end);
  if (joinedBefore && isKatakana(first) && isKatakana(before)) return null;
  if (joinedAfter && isKatakana(last) && isKatakana(after)) return null;
  return joinedBefore || joinedAfter || (isLetter(last) && isBusiness(next)) ? 'joined' : 'clean';
}

/** The Han letter before this place may have the beginning of a word with what follows, as 某 in 某海自. */
export function mayContinue(text: string, start: number): boolean {
  const unit = start === 0 ? 0 : text.charCodeAt(start - 1);
  const han = isCjk(unit) && (unit < 0x30a1 || unit > 0x30ff);
  return han && !isParticle(unit) && !LEADERS.has(String.fromCharCode(unit));
}

function isParticle(unit: number): boolean {
  return PARTICLES.has(String.fromCharCode(unit));
}

function isBusiness(next: WordClass | null): boolean {
  return next === 'generic' || next === 'industry' || next === 'foreign';
}

const LONGEST_WORD = 10;

/** Class of the word that follows, where the lexicon knows it. */
function nextClass(text: string, end: number): WordClass | null {
  if (isCjk(text.charCodeAt(end))) {
    for (let size = LONGEST_WORD; size > 1; size -= 1) {
      const known = CJK_WORDS.get(text.slice(end, end + size));
      if (known !== undefined) return known.wordClass;
    }
    return null;
  }
  const [, first = '', second = ''] =
    /^ ([a-z0-9]+)(?: ([a-z0-9]+))?/.exec(text.slice(end, end + 40)) ?? [];
  if (first === 'city' || first === 'ward') return 'other-body';
  return (LATIN_WORDS.get(`${first} ${second}`) ?? LATIN_WORDS.get(first))?.wordClass ?? null;
}
