/** Kana to romaji for comparison, and the skeleton on which all romanisations of a word agree. */

const ROWS: Readonly<Record<string, string>> = {
  ア: 'a',
  イ: 'i',
  ウ: 'u',
  エ: 'e',
  オ: 'o',
  カ: 'ka',
  キ: 'ki',
  ク: 'ku',
  ケ: 'ke',
  コ: 'ko',
  サ: 'sa',
  シ: 'shi',
  ス: 'su',
  セ: 'se',
  ソ: 'so',
  タ: 'ta',
  チ: 'chi',
  ツ: 'tsu',
  テ: 'te',
  ト: 'to',
  ナ: 'na',
  ニ: 'ni',
  ヌ: 'nu',
  ネ: 'ne',
  ノ: 'no',
  ハ: 'ha',
  ヒ: 'hi',
  フ: 'fu',
  ヘ: 'he',
  ホ: 'ho',
  マ: 'ma',
  ミ: 'mi',
  ム: 'mu',
  メ: 'me',
  モ: 'mo',
  ヤ: 'ya',
  ユ: 'yu',
  ヨ: 'yo',
  ラ: 'ra',
  リ: 'ri',
  ル: 'ru',
  レ: 're',
  ロ: 'ro',
  ワ: 'wa',
  ヰ: 'i',
  ヱ: 'e',
  ヲ: 'o',
  ン: 'n',
  ガ: 'ga',
  ギ: 'gi',
  グ: 'gu',
  ゲ: 'ge',
  ゴ: 'go',
  ザ: 'za',
  ジ: 'ji',
  ズ: 'zu',
  ゼ: 'ze',
  ゾ: 'zo',
  ダ: 'da',
  ヂ: 'ji',
  ヅ: 'zu',
  デ: 'de',
  ド: 'do',
  バ: 'ba',
  ビ: 'bi',
  ブ: 'bu',
  ベ: 'be',
  ボ: 'bo',
  パ: 'pa',
  ピ: 'pi',
  プ: 'pu',
  ペ: 'pe',
  ポ: 'po',
  ヴ: 'bu',
};

const SMALL: Readonly<Record<string, string>> = {
  ャ: 'ya',
  ュ: 'yu',
  ョ: 'yo',
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
  ヮ: 'wa',
};

/** Hepburn, long vowels as written (`ou`, `uu`), `ー` and `ッ` left out: the skeleton has neither. */
export function toRomaji(kana: string): string {
  let romaji = '';
  for (const letter of kana) {
    const small = SMALL[letter];
    if (small !== undefined) romaji = joinSmall(romaji, small);
    else romaji += ROWS[letter] ?? (letter === 'ー' || letter === 'ッ' ? '' : letter);
  }
  return romaji;
}

/** キ and ャ make `kya`, シ and ャ `sha`, テ and ィ `ti`, フ and ァ `fa`. */
function joinSmall(romaji: string, small: string): string {
  const stem = romaji.slice(0, -1);
  if (small.startsWith('y')) {
    if (/(?:sh|ch|j)i$/.test(romaji)) return stem + small.slice(1);
    if (romaji.endsWith('i')) return stem + small;
    return /[eu]$/.test(romaji) ? stem + small : romaji + small;
  }
  return /[aiueo]$/.test(romaji) ? stem + small : romaji + small;
}

/** What is written otherwise, how, and the letters of which it has one, if few texts have any. */
const SPELLINGS: readonly (readonly [written: RegExp, spelling: string, letters?: string])[] = [
  [/[^a-z0-9]/g, ''],
  [/([aiueo])h(?![aiueoy])/g, '$1', 'h'],
  [/tch/g, 'ch', 'c'],
  [/ck|q|c(?![hiey])/g, 'k', 'cq'],
  [/x/g, 'ks', 'x'],
  [/sy([auo])/g, 'sh$1', 'y'],
  [/(?:ty|cy)([auo])/g, 'ch$1', 'y'],
  [/(?:zy|jy|dy)([auo])/g, 'j$1', 'y'],
  [/si/g, 'shi', 's'],
  [/ti/g, 'chi', 't'],
  [/t[uy](?![aeo])/g, 'tsu', 't'],
  [/hu/g, 'fu', 'h'],
  [/[zd]i/g, 'ji', 'zd'],
  [/dzu|du/g, 'zu', 'd'],
  [/l/g, 'r', 'l'],
  [/v/g, 'b', 'v'],
  [/m(?=[bpm])/g, 'n', 'm'],
  [/ou|oo|ô/g, 'o', 'o'],
  [/wo/g, 'o', 'w'],
  [/([a-z])\1+/g, '$1'],
];
const RULES = SPELLINGS.map(([written, spelling, letters]) => ({
  written,
  spelling,
  letters: letters === undefined ? -1 : lettersIn(letters),
}));

/** What Hepburn, Kunrei and passport spellings of one reading have in common. */
export function skeleton(latin: string): string {
  let text = latin;
  let letters = lettersIn(text);
  for (const rule of RULES) {
    if ((rule.letters & letters) === 0) continue;
    const spelled = text.replace(rule.written, rule.spelling);
    if (spelled === text) continue;
    text = spelled;
    letters = lettersIn(text);
  }
  return text;
}

/** A bit for each letter from a to z that a text has, and one for all others. */
function lettersIn(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const place = text.charCodeAt(at) - 0x61;
    bits |= place >= 0 && place < 26 ? 1 << place : 1 << 26;
  }
  return bits;
}

/** Kana without long marks, small letters as large ones, ヴ as ブ: bank transfers and old names are written so. */
export function plainKana(kana: string): string {
  let plain = '';
  for (let at = 0; at < kana.length; at += 1) plain += plainKanaAt(kana, at);
  return plain;
}

/** Whether it is without them already, as most texts are. */
export function isPlainKana(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= FIRST_KANA && unit <= LAST_KANA && HAS_PLAIN[unit - FIRST_KANA] === 1) return false;
  }
  return true;
}

/** What the letter at this place becomes; ヴィ is ビ, of which ヴ gives the whole and ィ nothing. */
export function plainKanaAt(kana: string, at: number): string {
  const letter = kana.charAt(at);
  const unit = kana.charCodeAt(at);
  if (unit < FIRST_KANA || unit > LAST_KANA) return letter;
  if (unit !== VU && kana.charCodeAt(at - 1) !== VU) return PLAIN.get(letter) ?? letter;
  const voiced = VOICED.get(kana.slice(at, at + 2));
  if (voiced !== undefined) return voiced;
  if (at > 0 && VOICED.has(kana.slice(at - 1, at + 1))) return '';
  return PLAIN.get(letter) ?? letter;
}

const VU = 0x30f4;
/** ァ to ー: all that has a plainer form stands between them. */
const FIRST_KANA = 0x30a1;
const LAST_KANA = 0x30fc;
const VOICED = new Map([
  ['ヴァ', 'バ'],
  ['ヴィ', 'ビ'],
  ['ヴェ', 'ベ'],
  ['ヴォ', 'ボ'],
]);

const PLAIN = new Map<string, string>([
  ['ー', ''],
  ['・', ''],
  ['ャ', 'ヤ'],
  ['ュ', 'ユ'],
  ['ョ', 'ヨ'],
  ['ッ', 'ツ'],
  ['ァ', 'ア'],
  ['ィ', 'イ'],
  ['ゥ', 'ウ'],
  ['ェ', 'エ'],
  ['ォ', 'オ'],
  ['ヮ', 'ワ'],
  ['ヵ', 'カ'],
  ['ヶ', 'ケ'],
  ['ヴ', 'ブ'],
  ['ヅ', 'ズ'],
  ['ヂ', 'ジ'],
  ['ヰ', 'イ'],
  ['ヱ', 'エ'],
  ['ヲ', 'オ'],
]);

/** Which of the letters from ァ on have a plainer form. */
const HAS_PLAIN = new Uint8Array(LAST_KANA - FIRST_KANA + 1);
for (const letter of PLAIN.keys()) {
  const place = letter.charCodeAt(0) - FIRST_KANA;
  if (place >= 0) HAS_PLAIN[place] = 1;
}
