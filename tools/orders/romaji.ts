/** Katakana readings in Hepburn letters, as companies without an English name are written on invoices. */
const SYLLABLES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'アa イi ウu エe オo カka キki クku ケke コko サsa シshi スsu セse ソso タta チchi ツtsu テte トto',
    'ナna ニni ヌnu ネne ノno ハha ヒhi フfu ヘhe ホho マma ミmi ムmu メme モmo ヤya ユyu ヨyo',
    'ラra リri ルru レre ロro ワwa ヲo ンn ガga ギgi グgu ゲge ゴgo ザza ジji ズzu ゼze ゾzo',
    'ダda ヂji ヅzu デde ドdo バba ビbi ブbu ベbe ボbo パpa ピpi プpu ペpe ポpo ヴvu',
    'ァa ィi ゥu ェe ォo ャya ュyu ョyo ヮwa',
  ]
    .flatMap((row) => row.split(' '))
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

export function romanise(kana: string): string {
  let latin = '';
  let doubled = false;
  for (const sign of kana) {
    if (sign === 'ー') continue;
    if (sign === 'ッ') {
      doubled = true;
      continue;
    }
    const syllable = SYLLABLES[sign] ?? (/[0-9A-Za-z]/.test(sign) ? sign : ' ');
    if (/[ャュョ]/.test(sign) && latin.endsWith('i')) {
      const stem = latin.slice(0, -1);
      latin = stem + (/(sh|ch|j)$/.test(stem) ? syllable.slice(1) : syllable);
    } else if (/[ァィゥェォ]/.test(sign)) {
      latin = latin.replace(/[aiueo]$/, '') + syllable;
    } else {
      latin += doubled ? syllable.slice(0, 1) + syllable : syllable;
    }
    doubled = false;
  }
  return latin
    .trim()
    .split(/ +/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');
}
