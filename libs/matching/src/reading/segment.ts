/** Lexemes to the words of a name. */
import type { Dictionary } from '../lexicon/dictionary.js';
import { SHORT_FORMS } from '../lexicon/lexicon.js';
import type { Lexeme } from './lex.js';
import { isFormAbroad, kindOfForm } from './legal-forms.js';
import { segmentRun } from './segment-run.js';
import { GAPS, type Gap, type Reading, type Token } from './token.js';
import { skeleton } from '../phonetic/kana.js';
import { isNamed } from './word.js';

/** More words than any name has; the rest is left to `mentions`. */
export const MOST_TOKENS = 40;

export function segment(
  lexemes: readonly Lexeme[],
  dictionary: Dictionary,
  folded: string,
): Reading {
  const tokens: Token[] = [];
  const legalForms: Lexeme[] = [];
  let gap: Gap = GAPS.none;
  for (let at = 0; at < lexemes.length && tokens.length < MOST_TOKENS;) {
    const lexeme = lexemes[at]!;
    if (lexeme.kind === 'latin') {
      at = readLatin(lexemes, at, dictionary, gap, tokens);
      gap = GAPS.none;
    } else if (lexeme.kind === 'cjk') {
      const pieces = runFrom(lexemes, at);
      segmentRun(pieces, dictionary, gap, folded, tokens);
      at = lexemes.indexOf(pieces.at(-1)!, at) + 1;
      gap = GAPS.none;
    } else {
      if (lexeme.kind === 'legal') legalForms.push(lexeme);
      gap = Math.max(gap, gapOf(lexeme)) as Gap;
      at += 1;
    }
  }
  const legalEnd = tokens.length > 0 && gap === GAPS.legal;
  const forms = legalForms.map(({ text, start, end }) => ({
    start,
    end,
    chinese: text.endsWith('公司'),
    kind: kindOfForm(text),
  }));
  return {
    tokens: tokens.length > MOST_TOKENS ? tokens.slice(0, MOST_TOKENS) : tokens,
    legalEnd,
    abroad: isAbroad(legalForms),
    legalForms: forms,
    inverted: isInverted(lexemes, tokens),
  };
}

/** What stands behind the legal form and a comma is a brand, and no other legal form. */
function isInverted(lexemes: readonly Lexeme[], tokens: readonly Token[]): boolean {
  const comma = lexemes.findLastIndex(({ text }) => text === ',');
  if (comma < 0) return false;
  const before = lexemes.findLast(({ kind }, at) => at < comma && kind !== 'soft');
  if (before?.kind !== 'legal') return false;
  if (lexemes.some(({ kind }, at) => at > comma && kind !== 'soft' && kind !== 'latin'))
    return false;
  const { start } = lexemes[comma]!;
  const behind = tokens.filter((token) => token.start > start);
  return (
    behind.length > 0 && behind.length < tokens.length && behind.every(({ word }) => isNamed(word))
  );
}

function isAbroad(legalForms: readonly Lexeme[]): boolean {
  return legalForms.some(({ text }) => isFormAbroad(text));
}

function gapOf(lexeme: Lexeme): Gap {
  if (lexeme.kind === 'legal') return GAPS.legal;
  return lexeme.kind === 'soft' ? GAPS.soft : GAPS.hard;
}

/** The lexemes of a run of Han and kana, across blanks, dots and dashes. */
function runFrom(lexemes: readonly Lexeme[], at: number): Lexeme[] {
  const pieces = [lexemes[at]!];
  let next = at + 1;
  while (next < lexemes.length) {
    const lexeme = lexemes[next]!;
    if (lexeme.kind === 'cjk') pieces.push(lexeme);
    else if (lexeme.kind !== 'soft' || lexemes[next + 1]?.kind === 'latin') break;
    next += 1;
  }
  return pieces;
}

/** The longest phrase of the lexicon that begins here, short forms read out; else the one word. */
function readLatin(
  lexemes: readonly Lexeme[],
  at: number,
  dictionary: Dictionary,
  gap: Gap,
  tokens: Token[],
): number {
  const places = latinPlaces(lexemes, at);
  const words = places.map((place) => lexemes[place]!.text.replaceAll("'", ''));
  const expanded = words.map((word) => SHORT_FORMS.get(word)?.split('|')[0] ?? word);
  const most = Math.max(dictionary.phraseLength(words[0]!), dictionary.phraseLength(expanded[0]!));
  for (let count = Math.min(most, words.length); count > 1; count -= 1) {
    for (const phrase of [words, expanded]) {
      const form = phrase.slice(0, count).join(' ');
      const id = dictionary.find(form);
      if (id < 0) continue;
      const last = places[count - 1]!;
      const { start } = lexemes[at]!;
      tokens.push({
        word: dictionary.words[id]!,
        id,
        start,
        end: lexemes[last]!.end,
        gap,
        spelledOut: false,
      });
      return last + 1;
    }
  }
  const { text, start, end } = lexemes[at]!;
  const plain = text.replaceAll("'", '');
  const direct = dictionary.find(plain);
  const whole = SHORT_FORMS.get(plain) ?? plain;
  const id = direct >= 0 || whole.includes('|') ? direct : dictionary.find(whole);
  const word = dictionary.words[id] ?? dictionary.unknown(plain);
  const short = SHORT_FORMS.has(plain) ? { sound: skeleton(plain) } : {};
  tokens.push({ word, id, start, end, gap, spelledOut: false, ...short });
  return at + 1;
}

const LONGEST_PHRASE = 5;

/** Where the next Latin words stand, blanks, dots, dashes and `&` between them allowed. */
function latinPlaces(lexemes: readonly Lexeme[], at: number): number[] {
  const places = [at];
  for (let next = at + 1; next < lexemes.length && places.length < LONGEST_PHRASE; next += 1) {
    const { kind } = lexemes[next]!;
    if (kind === 'latin') places.push(next);
    else if (kind !== 'soft') break;
  }
  return places;
}
