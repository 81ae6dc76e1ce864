/** Quarter and block of an address in romaji, in one spelling. */

export interface ListedPlace {
  readonly block: string;
  /** Words of the quarter: ichigaya, honmura. */
  readonly quarter: readonly string[];
  /** Municipality and prefecture, where they stand. */
  readonly around: readonly string[];
}

export interface WrittenPlace {
  readonly blocks: ReadonlySet<string>;
  /** Its words, and each two that follow one another, as one. */
  readonly words: ReadonlySet<string>;
  readonly count: number;
}

const BLOCK = /(?<![\d-])\d+(?:-\d+)*(?![\d-])/g;
const POSTAL = /(?<![\d-])\d{3}-\d{4}(?![\d-])/g;
const BAN = /(\d+)[ -]?ban(?:chi)?[ ,-]*(\d+)(?:[ -]?go\b)?/g;
const CHOME = /(\d+)[ -]?chome/;
const UNITS =
  /^(?:cho|machi|chome|ku|shi|gun|ken|to|fu|mura|son|aza|oaza|ban|banchi|go|no|city|ward|prefecture|japan|jp)$/;

/** The place that an address of a list names: its block opens one of its parts. */
export function listedWesternPlace(text: string): ListedPlace | null {
  if (!/[a-z]{3}/.test(text)) return null;
  const segments = text.split(',').map((segment) => segment.trim());
  const at = segments.findLastIndex((segment) => /^\d+(?:-\d+)*\s+[a-z]/.test(segment));
  const segment = segments[at];
  if (segment === undefined) return null;
  const [block = ''] = segment.split(' ');
  const quarter = wordsOf(segment.slice(block.length));
  const around = segments
    .slice(at + 1)
    .flatMap(wordsOf)
    .filter((word) => !quarter.includes(word));
  return quarter.length === 0 ? null : { block, quarter, around };
}

export function westernPlace(text: string): WrittenPlace {
  const plain = text.replace(POSTAL, ' ').replace(BAN, '$1-$2');
  const chome = CHOME.exec(plain)?.[1];
  const found = plain.replace(CHOME, ' ').match(BLOCK) ?? [];
  const words = wordsOf(plain);
  const joined = words.slice(1).map((word, index) => `${words[index]}${word}`);
  return {
    blocks: new Set([...found, ...found.map((block) => `${chome ?? ''}-${block}`)]),
    words: new Set([...words, ...joined]),
    count: words.length,
  };
}

/** All words of the quarter stand in the text, in any order, and so does the municipality or prefecture, unless it says no more than the quarter. */
export function isWithin(
  { quarter, around }: ListedPlace,
  { words, count }: WrittenPlace,
): boolean {
  const whole = quarter.join('');
  const named = words.has(whole) || quarter.every((word) => words.has(word));
  return named && (count <= quarter.length || around.some((word) => words.has(word)));
}

function wordsOf(text: string): string[] {
  return (text.match(/[a-z']{2,}/g) ?? []).map(spelling).filter((word) => !UNITS.test(word));
}

/** Without the unit that is written on, long vowels, and m for n: Hommurachō is honmura. */
function spelling(word: string): string {
  return word
    .replaceAll("'", '')
    .replace(/(?<=[a-z]{4})(?:cho|machi|chou)$/, '')
    .replace(/ou|oo|oh(?![aeiouy])/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/m(?=[mbp])/g, 'n');
}
