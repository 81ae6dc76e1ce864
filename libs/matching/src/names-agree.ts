import { DictionaryBuilder } from './lexicon/dictionary.js';
import type { WordClass } from './lexicon/word-class.js';
import { closeUp } from './normalise/close-up.js';
import { normalise } from './normalise/normalise.js';
import { NAME_FLAGS } from './index/name-store.js';
import { shapeOf } from './normalise/shape.js';
import { closeForms } from './reading/gapped-forms.js';
import { readings } from './reading/readings.js';
import type { Word } from './reading/word.js';
import { GAPS, type Reading } from './reading/token.js';
import { align, type Alignment } from './score/align.js';
import { separation } from './score/extras.js';
import { HIT } from './score/caps.js';
import { scoreName } from './score/score-name.js';
import { similarity } from './score/similarity.js';
import { isStrongUnit, isUnit } from './score/units.js';

const LEXICON = new DictionaryBuilder();
const LONGEST = 300;

/** A reading and the legal forms that stand in it: each of Japan by its kind, all others as one. */
interface Stated {
  readonly reading: Reading;
  readonly forms: ReadonlySet<string>;
}
const ABROAD = 'abroad';

/**
 * Whether two texts name the same organisation, by name alone: departments and addresses apart, in any of the scripts. Every word
 * that makes the name needs its partner in the other; two different legal forms are two companies, one left out is no difference.
 * A branch of an organisation is that organisation.
 */
export function namesAgree(a: string, b: string): boolean {
  const [first, second] = [read(a), read(b)];
  return first.some((one) =>
    second.some(
      (other) =>
        mayBeOne(one.forms, other.forms) &&
        (agree(one.reading, other.reading) || agree(other.reading, one.reading)),
    ),
  );
}

/** 上海分公司 behind a company's name: a branch without a person of its own, whatever the letters 公司 say. */
const BRANCH_OF_COMPANY = /(公司[^公司]{0,10})分公司\s*$/u;

function read(text: string): readonly Stated[] {
  const company = text.slice(0, LONGEST).replace(BRANCH_OF_COMPANY, '$1支店');
  return readings(closeForms(closeUp(normalise(company))), LEXICON).map((reading) => {
    const kinds = reading.legalForms.map(({ kind }) => kind);
    const forms = new Set(kinds.filter((kind) => kind !== null));
    if (reading.abroad) forms.add(ABROAD);
    return { reading, forms };
  });
}

function mayBeOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((form) => b.has(form));
}

function agree(query: Reading, listed: Reading): boolean {
  if (joined(query, ({ sound }) => sound) === joined(listed, ({ sound }) => sound)) return true;
  if (joined(query, ({ form }) => shapeOf(form)) === joined(listed, ({ form }) => shapeOf(form)))
    return true;
  const words = listed.tokens.map(({ word }) => word).filter(({ weight }) => weight > 0);
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return false;
  const alignment = align(query.tokens.length, words.length, (at, place) =>
    similarity(query.tokens[at]!.word, words[place]!),
  );
  if (alignment === null || !alignment.taken.every((taken) => taken)) return false;
  const site = siteBehind(query, alignment);
  const more = query.tokens.some(
    (_, at) => alignment.partners[at] === -1 && at < site && !isPartWord(query, alignment, at),
  );
  return (
    !more && scoreName(query, { words, total, flags: NAME_FLAGS.shared }, alignment).score >= HIT
  );
}

/** A word that says which part of an organisation is meant, and where it is; behind a legal form, a laboratory too. */
function isPartWord({ tokens }: Reading, alignment: Alignment, at: number): boolean {
  const { word } = tokens[at]!;
  if (word.wordClass === 'function' || word.wordClass === 'place') return true;
  if (!isUnit(word)) return false;
  return isStrongUnit(word) || separation(tokens, alignment, at) >= GAPS.hard;
}

/** Words of a place that no lexicon knows: 追浜, 鹿児島国分. */
const LONGEST_PLACE = 2;

/**
 * Where a plant or branch begins that stands behind the whole name and is set apart from it, whatever place it is called by:
 * 日産自動車株式会社 追浜工場, Nissan Motor Co., Ltd. Oppama Plant. The number of words where there is none.
 */
function siteBehind({ tokens, legalEnd, legalForms }: Reading, alignment: Alignment): number {
  const start = alignment.last + 1;
  const [first, ...others] = tokens.slice(start);
  const unit = others.at(-1);
  if (first === undefined || unit === undefined || legalEnd) return tokens.length;
  const eastern = first.word.script !== 'latin' && alignment.first === 0;
  const apart = first.gap >= GAPS.hard || (eastern && first.gap === GAPS.soft);
  const whole = apart && others.every(({ gap }) => gap < GAPS.hard);
  const place = tokens.slice(start, -1);
  const chinese = legalForms.some((form) => form.chinese);
  const named =
    place.length <= LONGEST_PLACE &&
    place.every(
      ({ word: { wordClass } }) =>
        PLACE_CLASSES.has(wordClass) || (chinese && wordClass === 'foreign'),
    );
  // 製作所 and 研究所 are words of company names as well: they need a legal form before them.
  const isSite = isStrongUnit(unit.word) || (isUnit(unit.word) && legalForms.length > 0);
  return whole && named && isSite ? start : tokens.length;
}

const PLACE_CLASSES: ReadonlySet<WordClass> = new Set(['brand', 'place', 'number', 'function']);

function joined({ tokens }: Reading, read: (word: Word) => string): string {
  return tokens.map(({ word }) => (word.wordClass === 'function' ? '' : read(word))).join('');
}
