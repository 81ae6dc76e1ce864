import { LETTERS } from '../tables/letters.generated.js';

const NAMES = new Map(
  LETTERS.split('\n').map((line) => {
    const [letter = '', kana = ''] = line.split('\t');
    return [letter.toLowerCase(), kana.split('|')];
  }),
);

/** More ways to spell than this are left out; no word of five letters has as many. */
const MOST_SPELLINGS = 512;

/** How a word is spelled in kana letter by letter: TDK is ティーディーケイ, テーデーケー … */
export function spellings(word: string): readonly string[] {
  let spelled = [''];
  for (const letter of word) {
    const kana = NAMES.get(letter);
    if (kana === undefined) return [];
    spelled = spelled.flatMap((begun) => kana.map((name) => begun + name)).slice(0, MOST_SPELLINGS);
  }
  return spelled;
}
