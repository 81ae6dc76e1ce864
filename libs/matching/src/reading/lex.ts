/** A folded text cut into words of Latin letters, runs of Han and kana, legal forms and breaks. */
import type { Folded } from '../normalise/normalise.js';
import {
  courtesyAt,
  courtesyWords,
  isCjk,
  legalFormAt,
  isMisspeltForm,
  legalWordsAt,
  routingWords,
} from './legal-forms.js';

export type LexemeKind = 'latin' | 'cjk' | 'legal' | 'soft' | 'hard' | 'open' | 'close';

export interface Lexeme {
  readonly kind: LexemeKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Names are short; what stands behind this many pieces is read by `mentions`, not word by word. */
export const MOST_LEXEMES = 160;

export function lex(folded: Folded): readonly Lexeme[] {
  return latinForms(joinLetters(cut(folded.text)).flatMap(cutForm));
}

/** No legal form or courtesy begins here. */
function isPlain(text: string, at: number): boolean {
  return legalFormAt(text, at) === 0 && courtesyAt(text, at) === 0;
}

const HARD = new Set(Array.from(',;/\n"'));

function cut(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = 0;
  while (at < text.length && lexemes.length < MOST_LEXEMES) {
    const legal = legalFormAt(text, at);
    const courtesy = courtesyAt(text, at);
    const unit = text.charCodeAt(at);
    let end = at + 1;
    let kind: LexemeKind = 'soft';
    if (legal > 0) {
      end = at + legal;
      kind = 'legal';
    } else if (courtesy > 0) {
      end = at + courtesy;
      kind = 'hard';
    } else if (isLetter(unit)) {
      while (end < text.length && (isLetter(text.charCodeAt(end)) || isInner(text, end))) end += 1;
      kind = 'latin';
    } else if (isCjk(unit)) {
      while (end < text.length && isCjk(text.charCodeAt(end)) && isPlain(text, end)) end += 1;
      kind = 'cjk';
    } else if (text.charAt(at) === '(') kind = 'open';
    else if (text.charAt(at) === ')') kind = 'close';
    else if (HARD.has(text.charAt(at))) kind = 'hard';
    lexemes.push({ kind, text: text.slice(at, end), start: at, end });
    at = end;
  }
  return lexemes;
}

/** Letters and digits of any alphabet that is not Han or kana. */
export function isLetter(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0xdf && unit <= 0x1fff && unit !== 0xd7 && unit !== 0xf7)
  );
}

/** `'` inside a word, and `&` between letters: E&S and R&D are one word, Engine&Turbocharger is three. */
function isInner(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (!isLetter(text.charCodeAt(at + 1))) return false;
  if (unit === 0x27) return true;
  if (unit !== 0x26) return false;
  const alone = (index: number): boolean => !isLetter(text.charCodeAt(index));
  return alone(at - 2) && alone(at + 2);
}

/** I.H.I., S U B A R U and E & S are one word each. */
function joinLetters(lexemes: readonly Lexeme[]): Lexeme[] {
  const joined: Lexeme[] = [];
  for (let index = 0; index < lexemes.length; index += 1) {
    const first = lexemes[index]!;
    let last = index;
    let text = first.text;
    if (isSingle(first)) {
      for (let next = index + 1; next < lexemes.length; next += 1) {
        const lexeme = lexemes[next]!;
        if (isSingle(lexeme)) {
          text += lexeme.text;
          last = next;
        } else if (lexeme.text === '&') text += '&';
        else if (!/^[ .・-]$/.test(lexeme.text) || isWideBlank(lexemes, next)) break;
      }
      if (last > index) text = text.replace(/&+$/, '');
      else text = first.text;
    }
    joined.push({ kind: first.kind, text, start: first.start, end: lexemes[last]!.end });
    index = last;
  }
  return joined;
}

const CLOSING_FORM = /(?:company|corporation|limited|coltd|incorporated|inc|ltd)$/;
const LONG_WORD = 16;

/** KawasakiHeavyIndustriesCompany: a legal form at the end of a name written in one word. */
function cutForm(lexeme: Lexeme): readonly Lexeme[] {
  if (lexeme.kind !== 'latin' || lexeme.text.length < LONG_WORD) return [lexeme];
  if (lexeme.text.length !== lexeme.end - lexeme.start) return [lexeme];
  const form = CLOSING_FORM.exec(lexeme.text);
  if (form === null) return [lexeme];
  const at = lexeme.start + form.index;
  return [
    { ...lexeme, text: lexeme.text.slice(0, form.index), end: at },
    { ...lexeme, kind: 'legal', text: form[0], start: at },
  ];
}

/** Two blanks part the words of a name whose letters are written one by one. */
function isWideBlank(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]!.text === ' ' && lexemes[at + 1]?.text === ' ';
}

function isSingle(lexeme: Lexeme): boolean {
  return lexeme.kind === 'latin' && lexeme.text.length === 1;
}

/** Words of Latin letters that are a legal form or a courtesy become `legal`. */
function latinForms(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const places: number[] = [];
  lexemes.forEach((lexeme, index) => lexeme.kind === 'latin' && places.push(index));
  if (places.length === 0) return lexemes;
  const words = places.map((place) => lexemes[place]!.text.replaceAll("'", ''));
  const marked = lexemes.slice();
  let leading = true;
  for (let at = 0; at < words.length;) {
    const before = places[at] ?? 0;
    if (leading && lexemes.slice(0, before).some(({ kind }) => kind === 'cjk')) leading = false;
    // Mitsui & Co.: what `&` joins is part of the name.
    const joined = lexemes.slice(places[at - 1] ?? before, before).some(({ text }) => text === '&');
    const legal: number = joined ? 0 : legalWordsAt(words, at, leading);
    const routing = routingWords(words, at);
    const misspelt = !leading && at === words.length - 1 && isMisspeltForm(words[at]!) ? 1 : 0;
    const count: number = routing || legal || misspelt || (leading ? courtesyWords(words, at) : 0);
    for (let offset = 0; offset < count; offset += 1) {
      const place = places[at + offset]!;
      marked[place] = { ...lexemes[place]!, kind: routing > 0 ? 'hard' : 'legal' };
    }
    leading = routing > 0 || (leading && count > 0);
    at += Math.max(1, count);
  }
  return marked;
}
