/** How Han is read in Mandarin, without tones: 三菱 is `sanling`. */
import { foldHan } from '../normalise/han.js';
import { PINYIN } from '../tables/pinyin.generated.js';

/** By the leader of a class of characters: the readings of its members. */
const READINGS = new Map<string, string[]>();
for (const line of PINYIN.split('\n')) {
  const [syllable = '', characters = ''] = line.split('\t');
  for (const character of characters) {
    const leader = foldHan(character);
    const known = READINGS.get(leader);
    if (known === undefined) READINGS.set(leader, [syllable]);
    else if (!known.includes(syllable)) known.push(syllable);
  }
}

/** A name with more characters that are read in several ways is looked for under these only. */
const MOST_WAYS = 8;

/**
 * The ways a folded text of Han and Latin letters may be read, blanks left out; none where it has kana or a character that is not
 * in the table.
 */
export function pinyinOf(text: string): readonly string[] {
  let ways = [''];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === ' ') continue;
    const readings = READINGS.get(letter) ?? (PLAIN.test(letter) ? [plainPinyin(letter)] : []);
    const [only, ...others] = readings;
    if (only === undefined) return [];
    ways =
      others.length === 0
        ? ways.map((begun) => begun + only)
        : readings.flatMap((reading) => ways.map((begun) => begun + reading)).slice(0, MOST_WAYS);
  }
  return ways;
}

/** ü is written as u; `lv` is another way to type it. */
export function plainPinyin(written: string): string {
  return written.replaceAll('v', 'u');
}

const PLAIN = /[a-z0-9&]/;
