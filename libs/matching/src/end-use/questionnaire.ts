import type { EndUseEvidence, EvidenceClass } from '#holdpoint/model';
import type { CompactText } from './compact-text.js';
import type { FoundTerms, Hit } from './find-terms.js';
import type { FormAnswer } from './form-answers.js';
import { answerAt } from './form-answers.js';
import { isMilitary } from './lexicon.js';

/** A question of a form about military or civil use, with its answer. */
export interface AnsweredQuestion {
  readonly answer: FormAnswer;
  readonly about: 'military' | 'civil';
  readonly evidence: EndUseEvidence;
}

export interface Questionnaire {
  readonly questions: readonly AnsweredQuestion[];
  /** The text with blanks for the questions and their answers: what else it says. */
  readonly rest: string;
}

interface Place {
  readonly hit: Hit;
  readonly start: number;
  readonly end: number;
}

interface Question extends AnsweredQuestion {
  readonly start: number;
  readonly end: number;
}

const HINT =
  '[(（\\[]\\s?(?:y(?:es)?\\s?(?:[/／・|]|or)\\s?no?|有り?\\s?[/／・]?\\s?無し?|是\\s?[/／]\\s?否|はい\\s?[/／・]\\s?いいえ)\\s?[)）\\]]';
/** What parts a question from its answer: a colon, the mark of a question, a bracket, an arrow, a gap. */
const SEPARATOR = new RegExp(
  `(?:[ \\t]{0,3}${HINT}){0,1}\\s{0,3}(?:(?:[:：?？]{1,3}|[。.])\\s{0,3}(?:a|ans|answer|reply|答|回答|答复)\\s?[:：.]|[:：?？]{1,3}(?:\\s{0,3}[-–—]{1,2}\\s(?=(?:no|not|none|nil|yes|unknown)(?![a-z])|いいえ|なし|无|否|没有))?|[)）】\\]][:：]?|[(（](?!\\s?[)）])|[\\[［](?!\\s?[\\]］xv✓✔レ×])|\\s[-–—]{1,2}\\s|→|⇒|=|\\||\\t|\\.{3,20}|…{1,9})\\s{0,4}|[ \\u3000]{1,4}(?=[□☐■☑☒✓✔\\[［(（有無否是])`,
  'giu',
);
const LABEL_LENGTH = 96;
/** How many words of the lexicon a label may hold. */
const LABEL_HITS = 48;
const SENTENCE_END = /[。；;!！?？\r\n]|\.(?=\s|$)/gu;
const LABEL_START =
  /[。；;!！?？\r\n:：,，、(（【[|/／\t\u3000]|\.(?=\s|$)| {2}| (?=[0-9]{1,2}\s?[.．)）、])/gu;

/** The words of which the question of a form is made, beside the use it asks about. */
const FORM_WORDS = new RegExp(
  '(?<![a-z])(?:q[0-9]*|questions?|is|are|will|would|does|do|the|this|these|that|they|it|its|items?|goods|products?|order|any|an?|for|in|to|of|by|be|used|uses?|using|end|final|users?|purposes?|applications?|related|relating|relation|involve[sd]?|involvement|connected|connection|intended|whether|or|and|nuclear|chemical|biological|wmd|missiles?|weapons?|program(?:me)?s?|proliferation|activit(?:y|ies)|sectors?|fields?|there|has|have|you|your|with|diversion|conversion|buyers?|customers?|clients?|supply|supplies|sells?|deals?|firm|company|[a-h])(?![a-z])' +
    '|是否|有无|有無|涉及|使用|最[终終]|用[户戶于於作途]?|[该本]|货物|[产產]品|商品|物[项項]|[会會将將被供为為作及或和与與等的其]|相[关關]|目的|[领領]域|方面|[核军軍]|生化|生物|化[学學]|导弹|大规模|杀伤性|武器|[吗嗎问問]|[贵貴][司公]司?|客[户戶]|[转転]用' +
    '|有り?無し?|最終|需要者|製品|本品|貨物|本件|関[連係与]|該当|及び|または|又は|若しくは|兵器|ミサイル|開発|設問|質問|可能性|おそれ|恐れ|懸念|確認|予定|利用|さ?れ(?:る|ます)?|し?ます|する|です|[のかにへはがをでとやも欄性]' +
    '|[0-9０-９①-⑳]+',
  'giu',
);
const ASKS =
  /\?|？|是否|有[无無]|有り無し|[吗嗎]|(?<![a-z])(?:whether|is|are|will|does|do)(?![a-z])|ますか|ですか/iu;
const UNSURE: ReadonlySet<string> = new Set([
  'doubt',
  'reserve',
  'degree',
  'contrast',
  'unknown-use',
]);

/** The questions of a form: "Military use? [ ] yes [x] no", 是否军用：否, （軍事用途の有無）無. */
export function readQuestionnaire(
  raw: string,
  compact: CompactText,
  { hits }: FoundTerms,
): Questionnaire {
  const places = hits.map((hit) => ({
    hit,
    start: compact.starts[hit.start] ?? 0,
    end: compact.ends[hit.end - 1] ?? 0,
  }));
  if (!places.some(({ hit }) => isAsked(hit))) return { questions: [], rest: raw };
  const questions: Question[] = [];
  let from = 0;
  let next = 0;
  for (const separator of raw.matchAll(SEPARATOR)) {
    if (separator.index < from) continue;
    while ((places[next]?.start ?? Infinity) < separator.index) next += 1;
    const near = places.slice(Math.max(0, next - LABEL_HITS), next);
    const question = questionAt(raw, near, from, separator);
    if (!question) continue;
    questions.push(question);
    from = question.end;
  }
  const doubts = doubtfulSentences(raw, places, questions);
  const sure = questions.filter((one) => one.answer === 'yes' || !doubts(one.start));
  return { questions: sure, rest: without(raw, sure) };
}

function questionAt(
  raw: string,
  places: readonly Place[],
  from: number,
  separator: RegExpExecArray,
): Question | undefined {
  const end = separator.index;
  const asked = places.filter(
    (place) => isAsked(place.hit) && place.start >= from && place.end <= end,
  );
  const last = asked.at(-1);
  if (!last || end - last.end > LABEL_LENGTH) return undefined;
  const at = end + separator[0].length;
  const answer = answerAt(raw, at);
  if (!answer && !isBlank(raw, separator)) return undefined;
  const start = startOf(raw, places, Math.max(from, end - LABEL_LENGTH), end);
  const own = asked.filter((place) => place.start >= start);
  const [first] = own;
  if (!first) return undefined;
  const about = own.some(({ hit }) => isMilitary(hit.kind)) ? 'military' : 'civil';
  if (about === 'military' && own.some(({ hit }) => hit.kind === 'claim')) return undefined;
  if (!answer && !ASKS.test(raw.slice(start, end))) return undefined;
  const read = answer ?? ({ answer: 'open', end: end + separator[0].trimEnd().length } as const);
  const span = [first.start, read.end] as const;
  const military = own.find(({ hit }) => isMilitary(hit.kind)) ?? first;
  const rule = `answered-${read.answer}/${military.hit.rule}`;
  const evidence = { class: classOf(read.answer, military.hit), span, rule };
  return { answer: read.answer, about, evidence, start, end: read.end };
}

function isAsked({ kind }: Hit): boolean {
  return isMilitary(kind) || kind === 'claim';
}

function classOf(answer: FormAnswer, { kind }: Hit): EvidenceClass {
  if (answer === 'open') return 'vague';
  if (kind === 'claim') return 'civil';
  return answer === 'yes' ? (kind as EvidenceClass) : 'negated-military';
}

/** Where the question begins: the furthest start of a part from which all is the form's words. */
function startOf(raw: string, places: readonly Place[], from: number, end: number): number {
  const starts = [
    from,
    ...[...raw.slice(from, end).matchAll(LABEL_START)].map(
      (match) => from + match.index + match[0].length,
    ),
  ];
  return starts.find((start) => isLabel(raw, places, start, end)) ?? end;
}

function isLabel(raw: string, places: readonly Place[], start: number, end: number): boolean {
  let label = raw.slice(start, end);
  if (
    /[。；;!！\r\n]|\.\s/u.test(
      label.trim().replace(/^(?:q\s?[0-9]*|[0-9]{1,2}|[a-h])\s?[.．:：]/iu, ''),
    )
  )
    return false;
  for (const place of places) {
    if (place.start < start || place.end > end) continue;
    if (place.hit.kind === 'non-military') return false;
    const names =
      isMilitary(place.hit.kind) || ['claim', 'ambiguous', 'government'].includes(place.hit.kind);
    if (!names) continue;
    const [low, high] = [place.start - start, place.end - start];
    label = label.slice(0, low) + ' '.repeat(high - low) + label.slice(high);
  }
  return !/\p{L}/u.test(label.replace(FORM_WORDS, ' '));
}

/** Whether nothing stands behind the separator; under a mere heading that announces what stands below. */
function isBlank(raw: string, separator: RegExpExecArray): boolean {
  if (!/[:：]/u.test(separator[0])) return false;
  const end = separator.index + separator[0].length;
  const gap = /[\r\n\t\u3000]| {2}/u.test(separator[0]);
  return gap || /^\s*(?:$|[。；;])/u.test(raw.slice(end, end + 8));
}

/** "As far as we know, military use: no": words of doubt beside a question, in its sentence, take it from the form. */
function doubtfulSentences(
  raw: string,
  places: readonly Place[],
  questions: readonly Question[],
): (place: number) => boolean {
  if (questions.length === 0) return () => false;
  const within = new Uint8Array(raw.length + 1);
  for (const { start, end } of questions) within.fill(1, start, end);
  const sentence = new Int32Array(raw.length + 1);
  const ends = new Set([...raw.matchAll(SENTENCE_END)].map((match) => match.index));
  for (let at = 0; at < raw.length; at += 1) {
    const closes = ends.has(at) && within[at] === 0;
    sentence[at + 1] = (sentence[at] ?? 0) + (closes ? 1 : 0);
  }
  const doubtful = new Set<number | undefined>();
  for (const { hit, start } of places) {
    if (UNSURE.has(hit.kind) && within[start] === 0) doubtful.add(sentence[start]);
  }
  return (place) => doubtful.has(sentence[place]);
}

function without(raw: string, questions: readonly Question[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of questions) {
    rest += `${raw.slice(from, start)}。${' '.repeat(Math.max(0, end - start - 1))}`;
    from = end;
  }
  return rest + raw.slice(from);
}
