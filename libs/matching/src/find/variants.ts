/** Other texts that a field may stand for, where it is not plain what was written. */
import { normalise, type Folded } from '../normalise/normalise.js';

const RIGHT_TO_LEFT = '\u202e';
const POP = /[\u202c\u2069]/;
/** A word that has digits among its letters, and is no ordinal. */
const MIXED =
  /(?<![a-z0-9])(?!\d+(?:st|nd|rd|th)(?![a-z0-9]))(?=[a-z0-9]*[a-z])(?=[a-z0-9]*[013578])[a-z0-9]{2,}/g;
const LETTERS: Readonly<Record<string, string>> = { 0: 'o', 3: 'e', 5: 's', 7: 't', 8: 'b' };
/** `1` stands for either. */
const ONES = ['l', 'i'];

/** The field as it is seen where it is turned round, and with digits that stand for letters read as such. */
export function variantsOf(raw: string, folded: Folded): readonly Folded[] {
  const variants: Folded[] = [];
  if (raw.includes(RIGHT_TO_LEFT)) variants.push(turnedRound(raw));
  if (MIXED.test(folded.text)) variants.push(...lettersForDigits(folded));
  MIXED.lastIndex = 0;
  return variants;
}

function lettersForDigits(folded: Folded): Folded[] {
  const read = (one: string): string =>
    folded.text.replace(MIXED, (word) =>
      word.replace(/[013578]/g, (digit) => (digit === '1' ? one : (LETTERS[digit] ?? digit))),
    );
  return [...new Set(ONES.map(read))].map((text) => ({ ...folded, text }));
}

/** What stands behind the mark runs backwards; it is shown, and meant, the other way round. */
function turnedRound(raw: string): Folded {
  const start = raw.indexOf(RIGHT_TO_LEFT);
  const rest = raw.slice(start + 1);
  const size = rest.search(POP);
  const turned = Array.from(size < 0 ? rest : rest.slice(0, size))
    .reverse()
    .join('');
  const before = normalise(raw.slice(0, start));
  const { text } = normalise(turned);
  const end = size < 0 ? raw.length : start + 1 + size;
  return {
    text: `${before.text} ${text}`,
    starts: [...before.starts, start, ...Array.from(text, () => start)],
    ends: [...before.ends, start, ...Array.from(text, () => end)],
  };
}
