/** Town and block of an address in Han and kana, in one spelling. */
import { normalise } from '../normalise/normalise.js';

export interface EasternPlace {
  /** Everything before the block. */
  readonly town: string;
  /** `5-1` */
  readonly block: string;
}

const HAN_NUMBERS = '〇一二三四五六七八九十';
const HAN = '\\u3400-\\u9fff';
/** 市ヶ谷, 霞が関, 虎ノ門, 三ツ沢 are also written without the kana. */
const JOINING = new RegExp(`(?<=[${HAN}])[ヶヵケガカツッノ${fold('箇之')}](?=[${HAN}])`, 'g');
const FILLERS = new RegExp(fold('(?:〒?\\s?\\d{3}-\\d{4}(?!\\d)|[\\s,、・]|大?字)'), 'g');
const FIGURES = new RegExp(
  fold(
    `[${HAN_NUMBERS}]+(?=丁目|番(?!町)|号|条|-\\d|-[${HAN_NUMBERS}]|ノ[\\d${HAN_NUMBERS}])|(?<=-)[${HAN_NUMBERS}]+|(?<=番地?ノ?)[${HAN_NUMBERS}]+`,
  ),
  'g',
);
const SEPARATORS = new RegExp(
  fold('丁目|番地ノ|番地|番(?!町)|号|(?<=\\d)ノ(?=\\d)|(?<=\\d)ー(?=\\d)'),
  'g',
);
const BLOCK = new RegExp(`\\d+(?:-\\d+)*(?![\\d${fold('条')}])`, 'g');
/** What a writer leaves out before the municipality. */
const PREFECTURE = new RegExp(fold(`^(?:日本国?)?(?:[${HAN}]{2,3}[都道府県])?$`));
const SHORTEST_TOWN = 5;
/** 柏市藤ヶ谷 tells as much as a longer one. */
const WITH_CITY = new RegExp(fold('[市郡村].'));

/** Every place a folded text may name. */
export function easternPlaces(text: string): EasternPlace[] {
  if (!/[\u3400-\u9fff]/.test(text)) return [];
  const plain = text
    .replace(FILLERS, '')
    .replace(JOINING, '')
    .replace(FIGURES, figures)
    .replace(SEPARATORS, '-')
    .replace(/-+/g, '-');
  return Array.from(plain.matchAll(BLOCK), ({ index, 0: block }) => ({
    town: plain.slice(0, index),
    block,
  })).filter(({ town }) => town.length >= SHORTEST_TOWN || WITH_CITY.test(town));
}

/** The one ends as the other does, from the municipality on; a bare town must be long enough to tell. */
export function isSameTown(listed: string, written: string): boolean {
  if (listed.endsWith(written)) return true;
  let same = 0;
  while (same < listed.length && listed.at(-1 - same) === written.at(-1 - same)) same += 1;
  return same >= SHORTEST_TOWN && PREFECTURE.test(listed.slice(0, listed.length - same));
}

function figures(han: string): string {
  const digit = (one: string): number => HAN_NUMBERS.indexOf(one);
  const ten = han.indexOf('十');
  if (ten < 0) return Array.from(han, digit).join('');
  const tens = ten === 0 ? 1 : digit(han.charAt(ten - 1));
  return String(tens * 10 + (ten + 1 < han.length ? digit(han.charAt(ten + 1)) : 0));
}

function fold(pattern: string): string {
  return pattern.replace(/[\u3041-\u30fa\u4e00-\u9fff]/g, (char) => normalise(char).text);
}
