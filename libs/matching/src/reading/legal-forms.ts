import { normalise } from '../normalise/normalise.js';
import { LEGAL_FORMS } from '../tables/legal-forms.generated.js';
import { misspeltFormAt } from './misspelt-forms.js';

const LISTS = new Map(
  LEGAL_FORMS.split('\n').map((line) => {
    const [key = '', values = ''] = line.split('\t');
    return [key, values.split('|').flatMap((form) => spellingsOf(normalise(form).text))];
  }),
);
/** Banks write small kana as large ones. */
function spellingsOf(form: string): readonly string[] {
  const large = form.replace(/[ァィゥェォッャュョ]/g, (small) =>
    String.fromCharCode(small.charCodeAt(0) + 1),
  );
  return large === form ? [form] : [form, large];
}

const list = (key: string): readonly string[] => LISTS.get(key) ?? [];

/** Forms that stand for nothing else, folded. */
export const WHOLE_FORMS = list('anywhere');
const ANYWHERE = byFirstUnit(WHOLE_FORMS);
const COURTESY = byFirstUnit(list('courtesy'));
const ENDING = byFirstUnit(list('ending'));
const TRANSFER = byFirstUnit(list('transfer'));
const KANA = byFirstUnit(list('kana'));
const LATIN = new Map<string, readonly string[][]>();
for (const phrase of list('latin')) {
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  const known = [...(LATIN.get(first) ?? []), words];
  LATIN.set(
    first,
    known.sort((a, b) => b.length - a.length),
  );
}
const COURTESY_LATIN = list('courtesyLatin').map((phrase) => phrase.split(' '));
const ROUTING_LATIN = list('routingLatin')
  .map((phrase) => phrase.split(' '))
  .sort((a, b) => b.length - a.length);
const KINDS = new Map(
  [...LISTS].flatMap(([key, forms]) =>
    key.startsWith('same') ? forms.map((form) => [form, key] as const) : [],
  ),
);
const ABROAD = new Set(list('abroadLatin').flatMap((phrase) => phrase.split(' ')));
/** May be the first word of a name; the others (AB, SA, Co) are legal forms only behind one. */
const LEADING_LATIN = new Set([
  ...list('latin').flatMap(
    (phrase) => /^(?:kabus|yu+gen|go(?:u)?do(?:u)?)\w*/.exec(phrase)?.[0] ?? [],
  ),
  'kk',
]);

/** Letters that some form begins with: most letters of a name are none of them. */
const FIRST_UNITS = new Uint8Array(0x10000);
for (const forms of [ANYWHERE, ENDING, TRANSFER, KANA])
  for (const unit of forms.keys()) FIRST_UNITS[unit] = 1;

/** Length of the legal form at this place of a folded text, or 0. */
export function legalFormAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const length = FIRST_UNITS[unit] === 1 ? wellSpeltFormAt(text, at, unit) : 0;
  return length > 0 ? length : (misspeltFormAt(text, at, isCjk)?.length ?? 0);
}

function wellSpeltFormAt(text: string, at: number, unit: number): number {
  for (const form of ANYWHERE.get(unit) ?? []) {
    if (text.startsWith(form, at)) return form.length;
  }
  for (const form of ENDING.get(unit) ?? []) {
    if (text.startsWith(form, at) && !isCjk(text.charCodeAt(at + form.length))) return form.length;
  }
  for (const form of TRANSFER.get(unit) ?? []) {
    if (text.startsWith(form, at) && isTransfer(text, at, form)) return form.length;
  }
  for (const form of KANA.get(unit) ?? []) {
    if (text.startsWith(form, at) && isOnlyForm(text, at + form.length)) return form.length;
  }
  return 0;
}

const OTHER_FORM = new RegExp(`${['会社', '公司', '法人'].map(folded).join('|')}|株[)]|[(]株`);

function folded(form: string): string {
  return normalise(form).text;
}

/** TDKコーポレーション, but not 株式会社青木コーポレーション: the word ends a run, and says alone what form the company has. */
function isOnlyForm(text: string, end: number): boolean {
  return !isCjk(text.charCodeAt(end)) && !OTHER_FORM.test(text);
}

/** Length of a courtesy or routing word (御中, 気付, c/o) at this place, or 0. */
export function courtesyAt(text: string, at: number): number {
  for (const form of COURTESY.get(text.charCodeAt(at)) ?? []) {
    const latin = form.charCodeAt(0) < 0x80;
    if (text.startsWith(form, at) && !(latin && /[a-z0-9]/.test(text.charAt(at - 1))))
      return form.length;
  }
  return 0;
}

/** カ) stands before or behind a name, with no bracket that it would close; (カ behind one. */
function isTransfer(text: string, at: number, form: string): boolean {
  if (form.startsWith('(')) {
    const after = text.charCodeAt(at + form.length);
    return Number.isNaN(after) || after === 0x20;
  }
  return (
    text.lastIndexOf('(', at) <= text.lastIndexOf(')', at - 1) && !isCjk(text.charCodeAt(at - 1))
  );
}

/** How many of the words from `at` on are a legal form; `leading` where no word of the name stands before. */
export function legalWordsAt(words: readonly string[], at: number, leading: boolean): number {
  const first = words[at] ?? '';
  if (leading && !LEADING_LATIN.has(first)) return 0;
  for (const phrase of LATIN.get(first) ?? []) {
    if (phrase.every((word, offset) => words[at + offset] === word)) return phrase.length;
  }
  return 0;
}

/** How many of the first words are a courtesy (`Messrs.`, `Attn`). */
export function courtesyWords(words: readonly string[], at: number): number {
  for (const phrase of COURTESY_LATIN) {
    if (phrase.every((word, offset) => words[at + offset] === word)) return phrase.length;
  }
  return 0;
}

/** Han, kana and the marks that belong to them. */
export function isCjk(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x30a1 && unit <= 0x30ff && unit !== 0x30fb) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    unit === 0x3005 ||
    unit === 0x3007 ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xd800 && unit <= 0xdfff)
  );
}

function byFirstUnit(forms: readonly string[]): Map<number, readonly string[]> {
  const byUnit = new Map<number, readonly string[]>();
  for (const form of forms) {
    const unit = form.charCodeAt(0);
    const known = [...(byUnit.get(unit) ?? []), form];
    byUnit.set(
      unit,
      known.sort((a, b) => b.length - a.length),
    );
  }
  return byUnit;
}

/** How many of the words from `at` on lead from one party to another (`on behalf of`, `via`). */
export function routingWords(words: readonly string[], at: number): number {
  for (const phrase of ROUTING_LATIN) {
    if (phrase.every((word, offset) => words[at + offset] === word)) return phrase.length;
  }
  return 0;
}

/** A legal form that Japan does not know. */
export function isFormAbroad(form: string): boolean {
  return ABROAD.has(form) && form !== 'limited' && form !== 'ltd' && form !== 'private';
}

/** Which legal form of Japan a spelling states; `null` where translators use it for several. */
export function kindOfForm(form: string): string | null {
  return KINDS.get(form) ?? KINDS.get(misspeltFormAt(form, 0, isCjk)?.meant ?? '') ?? null;
}
