/** Characters that an input method takes for each other: read alike in Japanese, or in Mandarin. */
import { normalise } from '../normalise/normalise.js';
import { ON_READINGS } from '../tables/on-readings.generated.js';
import { NAME_READINGS } from '../tables/name-readings.generated.js';
import { PINYIN } from '../tables/pinyin.generated.js';

const NAMES = NAME_READINGS.split('\n').map((line) => normalise(line.split('\t')[1] ?? '').text);

let made: ReadonlyMap<string, readonly string[]> | null = null;

/** The readings of each character; made when first asked for, as few names ask. */
function readingsOf(): ReadonlyMap<string, readonly string[]> {
  if (made !== null) return made;
  const readings = new Map<string, string[]>();
  for (const [language, table] of [
    ['ja', ON_READINGS],
    ['zh', PINYIN],
  ] as const) {
    for (const line of table.split('\n')) {
      const [reading = '', characters = ''] = line.split('\t');
      for (const character of new Set(normalise(characters).text))
        readings.set(character, [...(readings.get(character) ?? []), `${language}:${reading}`]);
    }
  }
  return (made = readings);
}

/** The two characters, folded, have a reading in common. */
export function areReadAlike(a: string, b: string): boolean {
  const readings = readingsOf();
  const others = readings.get(b);
  return others !== undefined && readings.get(a)?.some((one) => others.includes(one)) === true;
}

/** The two characters, folded, are read alike in family names: 谷 and 矢 are both ya. */
export function areReadAlikeInNames(a: string, b: string): boolean {
  return NAMES.some((letters) => letters.includes(a) && letters.includes(b));
}
