/** Letters of Greek and Cyrillic that look like a Latin letter, after lower-casing. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'b',
  γ: 'y',
  ε: 'e',
  ζ: 'z',
  η: 'h',
  ι: 'i',
  κ: 'k',
  μ: 'm',
  ν: 'n',
  ο: 'o',
  ρ: 'p',
  σ: 'o',
  ς: 's',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ω: 'w',
  ϲ: 'c',
  ϳ: 'j',
  а: 'a',
  в: 'b',
  д: 'd',
  е: 'e',
  ё: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ь: 'b',
  ѕ: 's',
  і: 'i',
  ї: 'i',
  ј: 'j',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  ү: 'y',
  һ: 'h',
  ѵ: 'v',
  ӏ: 'i',
  ո: 'n',
  օ: 'o',
  ս: 'u',
  ց: 'g',
};

/**
 * The text with look-alike letters made Latin wherever a word mixes them with Latin letters, or consists of
 * look-alikes alone. A word of real Greek or Russian has letters that look like none, and stays.
 */
export function foldLookAlikes(text: string): string {
  return text.replace(/[a-z\u0370-\u058f]*[\u0370-\u058f][a-z\u0370-\u058f]*/g, (word) => {
    let latin = '';
    for (const letter of word) {
      const twin = letter < '\u0370' ? letter : LOOK_ALIKES[letter];
      if (twin === undefined) return word;
      latin += twin;
    }
    return latin;
  });
}
