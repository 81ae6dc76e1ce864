import { CJK_WORDS, SKELETON_WORDS } from '../lexicon/lexicon.js';
import { skeleton } from '../phonetic/kana.js';

/** Stem of a municipality by its place concept: 横浜 and Yokohama lead to the same. */
const STEMS = new Map<number, string>();
for (const [form, word] of CJK_WORDS) {
  if (word.wordClass !== 'place') continue;
  for (const concept of word.concepts) {
    const known = STEMS.get(concept);
    if (known === undefined || form.length < known.length) STEMS.set(concept, form);
  }
}

/** Municipalities and prefectures named in a romaji address, as the stems that `placesIn` answers. */
export function westernPlaces(address: string): ReadonlySet<string> {
  const places = new Set<string>();
  for (const match of address.matchAll(/[a-z']+/g)) {
    const known = SKELETON_WORDS.get(skeleton(match[0]));
    if (known?.wordClass !== 'place') continue;
    for (const concept of known.concepts) {
      const stem = STEMS.get(concept);
      if (stem !== undefined) places.add(stem);
    }
  }
  return places;
}
