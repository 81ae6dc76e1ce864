/** Letters of other alphabets that look like a Latin letter, after lower-casing. */
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

/** Small capitals of the phonetic alphabets, each with its Latin letter. */
const SMALL_CAPITALS = ['ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnoprstuvwyz'] as const;
/** Cherokee, each with its Latin letter. */
const CHEROKEE = ['ꭺᏼꮯꭰꭼꮐꮋꭵꭻꮶꮮꮇꮲꮢꮪꭲꮩꮃꮓꭹ', 'abcdeghijklmprstvwzy'] as const;
/** Lisu, each with its Latin letter. */
const LISU = ['ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓫꓬꓜ', 'abcdefghijklmnoprstuvwxyz'] as const;

const TWINS = new Map(Object.entries(LOOK_ALIKES));
for (const [letters, latin] of [SMALL_CAPITALS, CHEROKEE, LISU]) {
  Array.from(letters).forEach((letter, at) => TWINS.set(letter, latin.charAt(at)));
}

const OTHERS =
  '\\u0250-\\u02af\\u0370-\\u058f\\u13a0-\\u13ff\\u1d00-\\u1d7f\\ua4d0-\\ua4ff\\ua730-\\ua731\\uab70-\\uabbf';
export const OTHER_ALPHABETS = new RegExp(`[${OTHERS}]`);
const MIXED_WORD = new RegExp(`[a-z${OTHERS}]*[${OTHERS}][a-z${OTHERS}]*`, 'g');

/**
 * The text with look-alike letters made Latin wherever a word mixes them with Latin letters, or consists of
 * look-alikes alone. A word of real Greek or Russian has letters that look like none, and stays.
 */
export function foldLookAlikes(text: string): string {
  return text.replace(MIXED_WORD, (word) => {
    let latin = '';
    for (const letter of word) {
      const twin = letter < '\u0080' ? letter : TWINS.get(letter);
      if (twin === undefined) return word;
      latin += twin;
    }
    return latin;
  });
}
