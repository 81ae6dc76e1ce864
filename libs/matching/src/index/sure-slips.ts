/** One slip in a name where nothing else can be meant: マテリヤル for マテリアル behind 三菱. */
import { firstDifference, isTurned } from './turned-letters.js';

/** Fewest letters of a run of kana in which one may be wrong, beside a brand in other letters and alone. */
const SHORTEST_RUN = 5;
const SHORTEST_ALONE = 7;
/** Fewest letters of a brand that bears a slip. */
const SHORTEST_BRAND = 3;
/** Fewest letters of a Latin name whose brand stands as it should, and of one that only begins so. */
const SHORTEST_LATIN = 12;
const LONG_LATIN = 18;
const BEGINNING = 6;
const KANA = /[\u30a1-\u30fa]/;
/** Letters that look or sound alike, small ones folded: マテリヤル, ドロソ, ヌペース, メチィカル. */
const ALIKE =
  'アヤマ イエ ウワフヌクケタ ユヨコロ オホ シツソン ノソオ スヌズ チテ ナメ ルレノ ハバパ ヒビピ フブプ ヘベペ ホボポ カガ キギ クグ ケゲ コゴ サザ シジチ セゼ ソゾ タダ ツズ テデ トド ラフ'.split(
    ' ',
  );

/** The two names, folded, are the same but for their kana; `true` where the slip in them leaves no doubt. */
export function isSureKanaSlip(written: string, listed: string): boolean {
  const at = firstDifference(written, listed);
  const alone = !/[^\u30a1-\u30fa]/.test(listed);
  const [start, end] = runAround(listed, at);
  if (end - start < (alone ? SHORTEST_ALONE : SHORTEST_RUN)) return false;
  if ((at > start || !alone) && isTurned(written, listed)) return true;
  const size = written.length - listed.length;
  if (size !== 0)
    return !alone && at < end - (size < 0 ? 1 : 0) && isOneMore(written, listed, at, size);
  if (written.slice(at + 1) !== listed.slice(at + 1)) return false;
  const inside = at < end - 1 && !alone;
  return inside || areAlike(written.charAt(at), listed.charAt(at));
}

/** レグループ for レダグループ: a brand of so few letters is another with another letter. */
export function isInShortBrand(written: string, listed: string, brand: string): boolean {
  return brand.length < SHORTEST_BRAND && firstDifference(written, listed) < brand.length;
}

/** The same for a slip in Latin letters, blanks left out: its figures are those of the name, and its brand, or a long name's beginning. */
export function isSureLatinSlip(written: string, listed: string, brand: boolean): boolean {
  if (written.charCodeAt(0) >= 0x80 || digitsOf(written) !== digitsOf(listed)) return false;
  if (listed.length < LONG_LATIN) return brand && listed.length >= SHORTEST_LATIN;
  return written.slice(0, BEGINNING) === listed.slice(0, BEGINNING);
}

function digitsOf(form: string): string {
  return form.replace(/[^0-9]/g, '');
}

/** One letter left out, or one too many. */
function isOneMore(written: string, listed: string, at: number, size: number): boolean {
  return size > 0
    ? written.slice(at + 1) === listed.slice(at)
    : written.slice(at) === listed.slice(at + 1);
}

function areAlike(a: string, b: string): boolean {
  return ALIKE.some((letters) => letters.includes(a) && letters.includes(b));
}

/** The run of kana that the letter at this place is in. */
function runAround(text: string, at: number): readonly [start: number, end: number] {
  let start = at;
  while (start > 0 && KANA.test(text.charAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && KANA.test(text.charAt(end))) end += 1;
  return [start, end];
}
