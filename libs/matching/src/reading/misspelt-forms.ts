/** Legal forms with one letter wrong: 株式会杜, 株武会社, 株会社, 有限公同, Lmt. */
import { editDistance } from '../index/edit-distance.js';
import { normalise } from '../normalise/normalise.js';

interface HanForm {
  readonly form: string;
  /** Letters at these places of the form may be any other: with the rest it is no other word. */
  readonly anyAt: readonly number[];
  /** The letter at a place may be one of these, which look like it. */
  readonly like: Readonly<Record<number, string>>;
}

const LIKE_XIAN = normalise('眼恨很根銀').text;
const LIKE_SHA = normalise('杜祉礼祗柱').text;
const LIKE_SI = normalise('同可伺词').text;
/** 日本電磁測器式会社 has lost its 株: only what looks or sounds like it is one. */
const LIKE_ZHU = normalise('珠殊朱柱林桂枝袾味未末木本休体栓槐主首手種取酒守珠株').text;
const HAN_FORMS: readonly HanForm[] = [
  { form: '株式会社', anyAt: [1, 2, 3], like: { 0: LIKE_ZHU } },
  { form: '有限会社', anyAt: [0, 3], like: { 1: LIKE_XIAN } },
  { form: '合同会社', anyAt: [], like: { 3: LIKE_SHA } },
  { form: '有限公司', anyAt: [0], like: { 1: LIKE_XIAN, 3: LIKE_SI } },
].map((one) => ({ ...one, form: normalise(one.form).text }));

const FIRSTS = new Set(HAN_FORMS.map(({ form }) => form.charCodeAt(0)));
const SECONDS = new Set(HAN_FORMS.map(({ form }) => form.charCodeAt(1)));

/** 株式会社 with one letter left out, written twice, or swapped with its neighbour. */
const STOCK = HAN_FORMS[0]!.form;
const SLIPPED = new Set(
  Array.from(STOCK, (letter, at) => {
    const [before, after] = [STOCK.slice(0, at), STOCK.slice(at + 1)];
    const swapped = after === '' ? [] : [before + after.charAt(0) + letter + after.slice(1)];
    return [before + after, before + letter + letter + after, ...swapped];
  }).flat(),
);
const LENGTHS = [5, 4, 3];

export interface MisspeltForm {
  readonly length: number;
  /** The form that was meant. */
  readonly meant: string;
}

/** The misspelt legal form that begins at this place of a folded text, if it stands at the edge of a run of Han. */
export function misspeltFormAt(
  text: string,
  at: number,
  isCjk: (unit: number) => boolean,
): MisspeltForm | null {
  const first = text.charCodeAt(at);
  // One letter may be wrong, not the first and the second.
  const mayBegin = FIRSTS.has(first) || SECONDS.has(text.charCodeAt(at + 1));
  if (!mayBegin && first !== STOCK.charCodeAt(1)) return null;
  return formAt(text, at, isCjk, mayBegin);
}

/** Apart, for it makes a function of its own where it is called, and most letters begin no form. */
function formAt(
  text: string,
  at: number,
  isCjk: (unit: number) => boolean,
  mayBegin: boolean,
): MisspeltForm | null {
  const edge = (length: number): boolean =>
    !isCjk(text.charCodeAt(at + length)) || !isCjk(text.charCodeAt(at - 1));
  for (const { form, anyAt, like } of mayBegin ? HAN_FORMS : []) {
    const wrong = onlyDifference(text, at, form);
    const slip = anyAt.includes(wrong) || like[wrong]?.includes(text.charAt(at + wrong)) === true;
    if (slip && isCjk(text.charCodeAt(at + wrong)) && edge(form.length))
      return { length: form.length, meant: form };
  }
  const first = text.charCodeAt(at);
  if (first !== STOCK.charCodeAt(0) && first !== STOCK.charCodeAt(1)) return null;
  for (const length of LENGTHS) {
    if (SLIPPED.has(text.slice(at, at + length)) && edge(length)) return { length, meant: STOCK };
  }
  return null;
}

/** The only place where the text differs from the form, or -1. */
function onlyDifference(text: string, at: number, form: string): number {
  let wrong = -1;
  for (let place = 0; place < form.length; place += 1) {
    if (text.charCodeAt(at + place) === form.charCodeAt(place)) continue;
    if (wrong >= 0) return -1;
    wrong = place;
  }
  return wrong;
}

const LONG_FORMS: readonly (readonly [form: string, edits: number])[] = [
  ['corporation', 2],
  ['incorporated', 2],
  ['limited', 1],
  ['company', 1],
];

/** One slip from a legal form that is long enough not to be met by chance. */
export function isMisspeltForm(word: string): boolean {
  return LONG_FORMS.some(([form, edits]) => editDistance(word, form, edits) > 0);
}
