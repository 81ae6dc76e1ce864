/** A listed name found in what is, read whole, another company's name is not that listed party. */
import type { NameIndex } from '../index/name-index.js';
import { NAME_FLAGS } from '../index/name-store.js';
import type { Owner } from '../index/owners.js';
import { normalise } from '../normalise/normalise.js';
import { CAPS, HIT, REVIEW } from '../score/caps.js';
import { lex } from '../reading/lex.js';
import type { Found } from './find-names.js';

/** Both sides covered but for spelling: the text is this company's name and nothing else. */
const WHOLE = 9500;
const CLEARLY_BETTER = 200;

export function isExplainedAway(index: NameIndex, found: Found, all: readonly Found[]): boolean {
  if ((index.names.flagsOf(found.name) & NAME_FLAGS.part) !== 0) return false;
  return all.some((other) => {
    const owner = index.owners[other.owner]!;
    if (owner.kind === 'listed' || other.from !== found.from) return false;
    if (!isSurely(other)) return false;
    if (found.score.caps.includes('legal-form-inside') && beginsIn(other, found)) return true;
    if (!covers(other, found) || isHomonym(owner, found)) return false;
    if (other.alignment.backwards || !isContiguous(other)) return false;
    const { query, listed } = other.score.coverage;
    if (query < WHOLE || listed < WHOLE) return false;
    if (found.score.score < REVIEW) return false;
    const own = found.score.coverage;
    return (
      own.query + own.listed + CLEARLY_BETTER <= query + listed ||
      other.score.score >= found.score.score + 300
    );
  });
}

/** The name of a company beside the list may have a legal form of another country. */
export function isSurely({ score: { score, caps } }: Found): boolean {
  const abroad = caps.length === 1 && caps[0] === 'company-abroad';
  return score >= (abroad ? CAPS['company-abroad'] : HIT);
}

export interface Namesakes {
  /** The text is at least as much another company's name. */
  readonly shared: boolean;
  /** Another company of this name stands beside the list. */
  readonly namesake: boolean;
}

export function namesakesOf(index: NameIndex, found: Found, all: readonly Found[]): Namesakes {
  const namesake = all.some((other) => {
    const owner = index.owners[other.owner]!;
    if (owner.kind !== 'related' || owner.company.relation !== 'homonym') return false;
    return other.from === found.from && other.score.score >= HIT && covers(other, found);
  });
  return { shared: isShared(index, found, all), namesake };
}

/** Another company beside the list bears exactly this name: which of them is meant is a question. */
function isShared(index: NameIndex, found: Found, all: readonly Found[]): boolean {
  return all.some((other) => {
    const owner = index.owners[other.owner]!;
    if (owner.kind !== 'related' || other.from !== found.from || other.alignment.backwards)
      return false;
    const nearer = other.score.score > found.score.score || isNoNearer(index, other, found);
    if (!nearer || !isContiguous(other)) return false;
    const { query, listed } = other.score.coverage;
    return query >= WHOLE && listed >= WHOLE && other.score.score >= HIT && covers(other, found);
  });
}

/** Nippi, Inc. is written like the other company, whatever stands beside it; bare Nippi may be either, NIPPI Corp. is ours. */
function isNoNearer({ names, owners }: NameIndex, other: Found, found: Found): boolean {
  const owner = owners[other.owner]!;
  if (owner.kind !== 'related' || owner.company.relation !== 'homonym') return false;
  if (other.score.score !== found.score.score) return false;
  const { en, ja } = owner.company.names;
  const theirs = [names.textOf(other.name), en ?? '', ja ?? ''].filter((name) => name !== '');
  const field = inLetters(found.folded.text);
  const named = theirs.some((name) => {
    const folded = normalise(name);
    const letters = inLetters(folded.text);
    // KGM株式会社 is not the other company's KGM: only a name in full is met inside a longer text.
    const full = lex(folded).some(({ kind }) => kind === 'legal');
    return full ? field.includes(letters) : field === letters;
  });
  return named || found.reading.legalForms.length === 0;
}

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/[\s.,]/g, ''],
  [/incorporated$/, 'inc'],
  [/corporation$/, 'corp'],
  [/(?:companylimited|coltd)$/, 'coltd'],
];

/** The letters alone, its legal form in short: Nippi, Incorporated is Nippi, Inc. */
function inLetters(text: string): string {
  return SHORT_FORMS.reduce((letters, [form, short]) => letters.replace(form, short), text);
}

/** Two companies of one name: which of them is meant is a question, not an answer. */
function isHomonym(owner: Owner, { score, alignment }: Found): boolean {
  const homonym = owner.kind === 'related' && owner.company.relation === 'homonym';
  // Met by translation only, the listed name is not borne by the other company.
  if (alignment.hows.includes('concept')) return false;
  return homonym && score.coverage.query >= WHOLE && score.coverage.listed >= WHOLE;
}

/** 大阪支店 日野自動車 is not 大阪日野自動車. */
export function isContiguous({ alignment: { partners, first, last }, reading }: Found): boolean {
  return reading.tokens.every(
    ({ word }, at) =>
      at < first || at > last || word.wordClass === 'function' || (partners[at] ?? -1) >= 0,
  );
}

function covers(a: Found, b: Found): boolean {
  const [start, end] = stretch(a);
  const [from, to] = stretch(b);
  return start <= from && end >= to;
}

/** 三菱重工業㈱ エンジン事業部: the other name is complete before the words that would make it a listed one. */
function beginsIn(a: Found, b: Found): boolean {
  const [start, end] = stretch(a);
  const [from, to] = stretch(b);
  return start === from && end < to;
}

function stretch({ reading, alignment }: Found): readonly [number, number] {
  return [reading.tokens[alignment.first]!.start, reading.tokens[alignment.last]!.end];
}
