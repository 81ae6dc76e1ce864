/** Addresses in Japan inside a folded text: in Japanese or Chinese, and in romaji. */
import { normalise } from '../normalise/normalise.js';
import { skeleton } from '../phonetic/kana.js';
import { CJK_WORDS, LATIN_WORDS, SKELETON_WORDS } from '../lexicon/lexicon.js';
import { PLACES } from '../tables/places.generated.js';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const PREFECTURES = (PLACES.split('\n')[0] ?? '')
  .replace(/^prefectures\t/, '')
  .split('|')
  .map((line) => normalise(line.split(' ')[0] ?? '').text)
  .join('|');

const CJK = '\\u4e00-\\u9fff\\u30a1-\\u30ff\\u3005';
const POSTAL = '(?:〒\\s?)?\\d{3}\\s?-\\s?\\d{4}';
const BLOCK = fold('\\d{1,5}(?:\\s?(?:丁目|番地の|番地|番|号|-|の|ノ|条|線)\\s?\\d{0,5}){1,6}');
const STEPS = fold(`(?:[${CJK}]{1,10}?[市区町村郡]\\s?){1,4}`);

/** A prefecture with a municipality or a block behind it; a postal code; a municipality with a block. */
const EASTERN = new RegExp(
  `(?:${POSTAL}\\s?)?(?:日本国?,?\\s?)?(?:${PREFECTURES})\\s?(?:${STEPS}(?:[${CJK}]{0,12}\\s?${BLOCK})?|[${CJK}]{0,12}?\\s?${BLOCK})|${POSTAL}|(?<=^|[\\s,;/(])[${CJK}]{1,6}?[市区]\\s?(?:[${CJK}]{1,6}?[区町村]\\s?)?(?:[${CJK}]{0,10}?${BLOCK}|[${CJK}]{1,10}?\\d{1,5}(?![\\d${CJK}]))`,
  'g',
);
const CERTAIN = new RegExp(`${PREFECTURES}|^${POSTAL}`);
const QUICK_EASTERN = new RegExp(
  fold('[市区町村郡県府都道〒番]|(?<![\\d-])\\d{3}-\\d{4}(?![\\d-])'),
);

/** The stretches of a folded text that are an address in Japan in Han and kana, with what directly follows (floor, building). */
export function easternAddresses(text: string): Stretch[] {
  if (!QUICK_EASTERN.test(text)) return [];
  const found: Stretch[] = [];
  for (const match of text.matchAll(EASTERN)) {
    const end = match.index + match[0].trimEnd().length;
    // Without a prefecture or postal code a municipality must be one of Japan: China has 市 and 区 as well.
    const certain = CERTAIN.test(match[0]);
    if (!certain && placesIn(match[0]).size === 0) continue;
    found.push({ start: match.index, end });
  }
  return found;
}

const ROMAJI_UNIT = /^[a-z']+-(?:ku|shi|cho|machi|gun|ken|to|fu|mura|son|chome|dori)$/;
const ROMAJI_BLOCK =
  /^(?:no\.?)?\d{1,5}(?:-\d{1,5}){1,4}(?:-chome)?$|^\d{1,2}-?chome$|^\d{3}-\d{4}$/;

/** What a word of a romaji address shows: a block or code, an administrative unit, a place, Japan. */
function evidence(word: string): 'block' | 'unit' | 'place' | 'japan' | null {
  if (ROMAJI_BLOCK.test(word)) return 'block';
  if (ROMAJI_UNIT.test(word)) return isAuthority(word) ? null : 'unit';
  if (word === 'japan' || word === 'nippon') return 'japan';
  const known = SKELETON_WORDS.get(skeleton(word));
  const english = LATIN_WORDS.get(word);
  return english === undefined && known?.wordClass === 'place' ? 'place' : null;
}

/** 庁 is read like 町: `Boei Sobi-cho` is the agency for defence equipment, and no quarter of a town. */
function isAuthority(unit: string): boolean {
  const [stem = '', kind] = unit.split('-');
  return kind === 'cho' && SKELETON_WORDS.get(skeleton(stem))?.wordClass === 'industry';
}

/**
 * The stretch of a folded text that is an address in Japan in romaji: from its first block, unit or place to its last word,
 * where a block or unit shows that it is one, and two words speak for it or a comma.
 */
export function westernAddress(text: string): Stretch | null {
  if (!/\d|-(?:ku|shi|cho|ken|gun|machi)\b/.test(text)) return null;
  let start = -1;
  let end = -1;
  const seen = { block: 0, unit: 0, place: 0, japan: 0 };
  for (const match of text.matchAll(/[a-z0-9'][a-z0-9'-]*/g)) {
    const kind = evidence(match[0]);
    if (kind === null) continue;
    if (start < 0 && kind !== 'japan' && (kind !== 'place' || follows(text, match.index)))
      start = match.index;
    if (start < 0) continue;
    seen[kind] += 1;
    end = match.index + match[0].length;
  }
  const where = seen.unit + seen.place + seen.japan;
  if (where === 0 || seen.block + seen.unit === 0) return null;
  const isLone = seen.block + where < 2 && start > 0 && !follows(text, start);
  return isLone ? null : { start, end };
}

/** A place opens an address only behind a comma or line: `Nitto Denko, Osaka, 530-0011`. */
function follows(text: string, at: number): boolean {
  return /[,;/(\n]\s*$/.test(text.slice(0, at));
}

/** Municipality names of a folded text in Han, without suffix. */
export function placesIn(text: string): Set<string> {
  const places = new Set<string>();
  for (const match of text.matchAll(new RegExp(fold(`[${CJK}]{1,7}?[市区町村]`), 'g'))) {
    for (let at = 0; at < match[0].length - 1; at += 1) {
      const name = match[0].slice(at);
      if (CJK_WORDS.get(name)?.wordClass === 'place') {
        places.add(name.slice(0, -1));
        break;
      }
    }
  }
  return places;
}

function fold(pattern: string): string {
  return pattern.replace(/[\u4e00-\u9fff]/g, (char) => normalise(char).text);
}
