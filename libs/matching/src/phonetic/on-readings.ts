/** Characters that an input method takes for each other: read alike in Japanese, or in Mandarin. */
import { normalise } from '../normalise/normalise.js';
import { ON_READINGS } from '../tables/on-readings.generated.js';
import { PINYIN } from '../tables/pinyin.generated.js';

const READINGS = new Map<string, string[]>();
for (const [language, table] of [
  ['ja', ON_READINGS],
  ['zh', PINYIN],
] as const) {
  for (const line of table.split('\n')) {
    const [reading = '', characters = ''] = line.split('\t');
    for (const character of new Set(normalise(characters).text))
      READINGS.set(character, [...(READINGS.get(character) ?? []), `${language}:${reading}`]);
  }
}

/** The two characters, folded, have a reading in common. */
export function areReadAlike(a: string, b: string): boolean {
  const others = READINGS.get(b);
  return others !== undefined && READINGS.get(a)?.some((one) => others.includes(one)) === true;
}
