/** Ways to write a listed name so that it slips through: what each does to the names of an entry. */
import type { ListEntry } from '#holdpoint/model';

export type Trick = readonly [what: string, write: (entry: ListEntry) => string];

export const japanese = ({ names }: ListEntry): string => names.ja ?? '';
export const english = ({ names }: ListEntry): string => names.en ?? '';
const chinese = ({ names }: ListEntry): string => names.zh ?? '';
const FORMS = /株式会社|国立大学法人|国立研究開発法人|一般社団法人|公益財団法人|一般財団法人/g;
export const bare = (name: string): string => name.replace(FORMS, '').trim();
const bareOf = (entry: ListEntry): string => bare(japanese(entry));

export const wide = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).replaceAll(' ', '　');
const each = (text: string, write: (char: string) => string): string => Array.from(text, write).join('');
const between = (text: string, mark: string): string => Array.from(text).join(mark);
const shifted = (text: string, capital: number, small: number): string =>
  text
    .replace(/[A-Z]/g, (char) => String.fromCodePoint(capital + char.charCodeAt(0) - 0x41))
    .replace(/[a-z]/g, (char) => String.fromCodePoint(small + char.charCodeAt(0) - 0x61));
const mapped = (from: string, to: string) => {
  const letters = Array.from(to);
  return (text: string): string => each(text, (char) => letters[from.indexOf(char)] ?? char);
};
const backwards = (text: string): string => Array.from(text).reverse().join('');

const cyrillic = mapped('aeocpiACETM', 'аеосріАСЕТМ');
const kanjiForKana = mapped('エニロカタハト', '工二口力夕八卜');
const smallCapitals = mapped('abcdefghijklmnoprstuvwyz', 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ');
const cherokee = mapped('ABCDEGHJKLMPRSTVWZ', 'ᎪᏴᏟᎠᎬᏀᎻᎫᏦᏞᎷᏢᏒᏚᎢᏙᎳᏃ');
const lisu = mapped('ABCDEFGHIJKLMNOPRSTUVWXYZ', 'ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓫꓬꓜ');
const hiragana = (text: string): string =>
  text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

const APART: readonly Trick[] = [
  ['spaces between characters', (entry) => between(japanese(entry), ' ')],
  ['wide spaces between characters', (entry) => between(bareOf(entry), '　')],
  ['spaces between letters', (entry) => between(english(entry).replaceAll(' ', '  '), ' ')],
  ['middots between characters', (entry) => between(bareOf(entry), '・')],
  ['low lines between characters', (entry) => between(bareOf(entry), '_')],
  ['asterisks between characters', (entry) => between(bareOf(entry), '*')],
  ['strokes between characters', (entry) => between(bareOf(entry), '/')],
  ['bars between characters', (entry) => between(bareOf(entry), '|')],
  ['dots between words', (entry) => english(entry).replaceAll(' ', '.')],
  ['low lines between words', (entry) => english(entry).replaceAll(' ', '_')],
  ['plus signs between words', (entry) => english(entry).replaceAll(' ', '+')],
  ['escaped blanks of an address line', (entry) => english(entry).replaceAll(' ', '%20')],
  ['a line for each word', (entry) => english(entry).replaceAll(' ', '\r\n')],
  ['a line break inside the name', (entry) => `${bareOf(entry).slice(0, 2)}\n${bareOf(entry).slice(2)}`],
  ['each word in quotation marks', (entry) => english(entry).replace(/\S+/g, '"$&"')],
  ['a control character for a blank', (entry) => english(entry).replaceAll(' ', '\u0000')],
  ['an empty pattern of braille for a blank', (entry) => english(entry).replaceAll(' ', '\u2800')],
  ['a filler of Hangul for a blank', (entry) => english(entry).replaceAll(' ', '\u3164')],
];

const INVISIBLE: readonly Trick[] = [
  ['zero-width characters', (entry) => between(japanese(entry), '\u200b')],
  ['word joiners', (entry) => between(japanese(entry), '\u2060')],
  ['soft hyphens', (entry) => between(english(entry), '\u00ad')],
  ['marks of direction', (entry) => between(japanese(entry), '\u200e')],
  ['fillers of Hangul', (entry) => between(japanese(entry), '\u3164')],
  ['letters of tags', (entry) => each(english(entry), (char) => `${char}\u{e0041}`)],
  ['variants chosen by selectors', (entry) => each(japanese(entry), (char) => (/\p{Script=Han}/u.test(char) ? `${char}\u{e0101}` : char))],
  ['right to left, by a mark alone', (entry) => `\u202e${english(entry)}\u202c`],
  ['letters turned round and shown right to left', (entry) => `\u202e${backwards(english(entry))}\u202c`],
  ['characters turned round and shown right to left', (entry) => `\u202e${backwards(japanese(entry))}`],
];

const OTHER_LETTERS: readonly Trick[] = [
  ['look-alike letters of Cyrillic', (entry) => cyrillic(english(entry))],
  ['look-alike letters of Cherokee', (entry) => cherokee(english(entry).toUpperCase())],
  ['look-alike letters of Lisu', (entry) => lisu(english(entry).toUpperCase())],
  ['small capitals', (entry) => smallCapitals(english(entry).toLowerCase())],
  ['letters of mathematics', (entry) => shifted(english(entry), 0x1d400, 0x1d41a)],
  ['letters in circles', (entry) => shifted(english(entry), 0x24b6, 0x24d0)],
  ['letters without a dot or with a stroke', (entry) => english(entry).replaceAll('i', 'ı').replaceAll('l', 'ł')],
  ['struck-out letters', (entry) => each(english(entry), (char) => `${char}\u0336`)],
  ['heaped marks', (entry) => each(english(entry), (char) => `${char}\u0308\u0301\u0316`)],
  ['characters in circles', (entry) => each(japanese(entry), (char) => `${char}\u20dd`)],
  ['digits for letters', (entry) => mapped('ol', '01')(english(entry))],
  ['the digit one for i', (entry) => mapped('iI', '11')(english(entry))],
  ['kanji for kana', (entry) => kanjiForKana(japanese(entry))],
  ['hiragana for katakana', (entry) => hiragana(japanese(entry))],
  ['full-width letters', (entry) => wide(english(entry))],
  ['capitals', (entry) => english(entry).toUpperCase()],
  ['mixed scripts', (entry) => `${wide(bareOf(entry).slice(0, 3))}${hiragana(bareOf(entry).slice(3))}`],
  ['names of entities', (entry) => english(entry).replaceAll('&', '&amp;').replaceAll(' ', '&nbsp;')],
  ['numbers of entities', (entry) => each(japanese(entry), (char) => `&#${char.codePointAt(0) ?? 0};`)],
  ['hexadecimal entities', (entry) => each(japanese(entry), (char) => `&#x${(char.codePointAt(0) ?? 0).toString(16)};`)],
];

const BESIDE: readonly Trick[] = [
  ['an emoji before the legal form', (entry) => `${bareOf(entry)}😀株式会社`],
  ['the legal form in brackets', (entry) => `${bareOf(entry)}【株式会社】`],
  ['the short form in brackets, in front', (entry) => `〔株〕${bareOf(entry)}`],
  ['the legal form as one character', (entry) => `㍿${bareOf(entry)}`],
  ['the legal form as one character, behind', (entry) => `${bareOf(entry)}㈱`],
  ['an English legal form', (entry) => `${bareOf(entry)} Co., Ltd.`],
  ['the department first', (entry) => `資材部 ${japanese(entry)}`],
  ['the address first', (entry) => `東京都港区芝浦1-2-3 ${japanese(entry)}`],
  ['the address behind', (entry) => `${english(entry)}, 1-2-3 Shibaura, Minato-ku, Tokyo 108-0023, Japan`],
  ['a name before it', (entry) => `田中商事株式会社 / ${japanese(entry)}`],
  ['a name before it and a dash', (entry) => `ABC Holdings - ${english(entry)}`],
  ['on behalf of', (entry) => `Tanaka Trading Co., Ltd. on behalf of ${english(entry)}`],
  ['c/o', (entry) => `Tanaka Shoji K.K. c/o ${english(entry)}`],
  ['care of, in Japanese', (entry) => `田中商事 ${japanese(entry)} 気付`],
  ['a courtesy', (entry) => `${japanese(entry)} 御中`],
  ['brackets', (entry) => `Tanaka (${japanese(entry)})`],
  ['quotation marks', (entry) => `“${english(entry)}”`],
  ['Japanese quotation marks', (entry) => `「${bareOf(entry)}」株式会社`],
  ['the name twice', (entry) => `${japanese(entry)} ${japanese(entry)}`],
  ['a number behind', (entry) => `${japanese(entry)} 004711`],
  ['the country in front', (entry) => `日本${bare(chinese(entry)).replace(/^日本/, '')}`],
  ['5,000 letters behind', (entry) => `${japanese(entry)} ${'山'.repeat(5000)}`],
  ['5,000 letters before', (entry) => `${'山'.repeat(5000)} ${japanese(entry)}`],
];

export const TRICKS: readonly Trick[] = [...APART, ...INVISIBLE, ...OTHER_LETTERS, ...BESIDE];
