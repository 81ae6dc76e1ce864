/** How goods of the item list are called in trade, found however they are written. */
import { normalise } from '#holdpoint/matching';
import type { ControlCode, ItemList, Span } from '#holdpoint/model';
import { isMaterial } from './ordinary-words.js';
import { isNegated, type SubstancePointer } from './substances.js';

interface TradeName {
  readonly text: string;
  readonly codes: readonly string[];
}

interface Squeezed {
  readonly text: string;
  /** The raw span of each unit. */
  readonly spans: readonly Span[];
}

const CJK = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]/u;
/** What may stand or be missing inside a Japanese or Chinese word. */
const LOOSE = /[ ・ー]/u;
/** Said of goods that were only treated so, or that show such a thing. */
const OTHERWISE =
  /^(?:s|es)?[\s-]*(?:tested|proven|treated|processed|machined|toys?|airsoft|hooks?|straps?|posters?|books?|textbooks?|brochures?)(?![a-z])|^の?(?:試験済|実験済|処理済|テスト済|玩具|おもちゃ|ポスター|图书|书籍)/iu;
const TOY = /(?:(?<![a-z])(?:toy|model)|玩具|模型|おもちゃの?|モデル)[\s-]?$/iu;
/** Said of goods that find, withstand or fight a substance or a germ. */
const AGAINST =
  /^(?:s|es)?[\s-]*(?:resistan\w+|resisting|proof|detect\w*|tests?|removal|removers?|repellents?|control)(?![a-z])|^の?(?:検知|検出|検査|測定|防除|耐性|抵抗|除去|阻害|対策|检测|检出|防治|抗性)/iu;

/**
 * A finder over such names of the list: `read` says which, `said` blanks what a description says beside what the
 * goods are. A name that several codes bear points to all of them.
 */
export function tradeNameFinder(
  items: ItemList,
  read: (code: ControlCode) => readonly string[],
  said: (description: string) => string,
): (description: string) => SubstancePointer | null {
  const names = byBeginning(items, read);
  return (description) => {
    const { text, spans } = squeeze(said(description));
    for (let at = 0; at < text.length - 1; at += 1)
      for (const { text: name, codes } of names.get(text.slice(at, at + 2)) ?? NONE) {
        if (!text.startsWith(name, at) || !standsAlone(text, at, name)) continue;
        const start = spans[at]?.[0] ?? 0;
        const end = spans[at + name.length - 1]?.[1] ?? description.length;
        const [code = '', ...also] = codes;
        const after = description.slice(end);
        if (isNegated(description, start, end) || OTHERWISE.test(after)) continue;
        if (TOY.test(description.slice(Math.max(0, start - 8), start))) continue;
        if (isMaterial(code) && AGAINST.test(after)) continue;
        return { code, also, value: description.slice(start, end), span: [start, end] };
      }
    return null;
  };
}

/** The other names of a code that count wherever they stand: those of two signs are parts of other words too. */
export function otherNamesOf({ otherNames = [] }: ControlCode): readonly string[] {
  return otherNames.filter((name) => name.length > 2);
}

const NONE: readonly TradeName[] = [];

/** The names by their first two units, the longest first. */
function byBeginning(
  items: ItemList,
  read: (code: ControlCode) => readonly string[],
): ReadonlyMap<string, readonly TradeName[]> {
  const codes = new Map<string, Set<string>>();
  for (const control of items.controlCodes.values())
    for (const name of read(control)) {
      const { text } = squeeze(name);
      codes.set(text, (codes.get(text) ?? new Set()).add(control.code));
    }
  const names = new Map<string, TradeName[]>();
  for (const [text, of] of [...codes].sort(([a], [b]) => b.length - a.length)) {
    const beginning = text.slice(0, 2);
    names.set(beginning, [...(names.get(beginning) ?? []), { text, codes: [...of] }]);
  }
  return names;
}

/**
 * One spelling: width, case, kana and Han forms; American endings in the British way; hyphens as blanks; no blanks, middle
 * dots or long-vowel marks inside Japanese and Chinese words.
 */
function squeeze(raw: string): Squeezed {
  const folded = normalise(raw);
  const plain = folded.text
    .replace(/(?<=[a-z0-9])-(?=[a-z0-9])/gu, ' ')
    .replace(/(?<=\b(?:fib|cent))er(?=s?\b)/gu, 're')
    .replace(/(?<=[a-z]{2}i)z(?=(?:e|ed|er|ers|ing|ation)\b)/gu, 's');
  let text = '';
  const spans: Span[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const unit = plain.charAt(at);
    const inside =
      CJK.test(plain.charAt(at - 1)) && (unit === 'ー' || CJK.test(plain.charAt(at + 1)));
    if (LOOSE.test(unit) && inside) continue;
    text += unit;
    spans.push([folded.starts[at] ?? raw.length, folded.ends[at] ?? raw.length]);
  }
  return { text, spans };
}

/** Latin names end where a word ends, the plural apart. */
function standsAlone(text: string, start: number, name: string): boolean {
  const after = text.slice(start + name.length);
  if (/^[a-z0-9]/u.test(name) && /[a-z0-9]/u.test(text[start - 1] ?? ' ')) return false;
  return !/[a-z0-9]$/u.test(name) || /^(?:s|es)?(?![a-z0-9])/u.test(after);
}
