/** A folded text cut into words of Latin letters, runs of Han and kana, legal forms and breaks. */
import type { Folded } from '../normalise/normalise.js';
import {
  courtesyAt,
  courtesyWords,
  isCjk,
  legalFormAt,
  legalWordsAt,
  routingWords,
} from './legal-forms.js';
import type { Lexeme, LexemeKind } from './lexeme.js';
import { isMisspeltForm } from './misspelt-forms.js';
import { partyBreaks, withoutPersons } from './persons.js';

export type { Lexeme };

/** Names are short; what stands behind this many pieces is read by `mentions`, not word by word. */
export const MOST_LEXEMES = 160;

export function lex(folded: Folded): readonly Lexeme[] {
  const pieces = cut(folded.text);
  if (!pieces.some(isLatin)) return partyBreaks(withoutPersons(pieces));
  return latinForms(partyBreaks(withoutPersons(joinLetters(pieces).flatMap(cutForm))));
}

const HARD = new Set(Array.from(',;/\n"'));

function cut(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = 0;
  // What the end of a run of Han was looked at for already.
  let looked = -1;
  let legal = 0;
  let courtesy = 0;
  const look = (place: number): boolean => {
    if (place !== looked) {
      looked = place;
      legal = legalFormAt(text, place);
      courtesy = courtesyAt(text, place);
    }
    return legal > 0 || courtesy > 0;
  };
  while (at < text.length && lexemes.length < MOST_LEXEMES) {
    look(at);
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
      while (end < text.length && isCjk(text.charCodeAt(end)) && !look(end)) end += 1;
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
      const marks = parts(lexemes, index);
      for (let next = index + 1; next < lexemes.length; next += 1) {
        const lexeme = lexemes[next]!;
        if (isSingle(lexeme)) {
          text += lexeme.text;
          last = next;
        } else if (lexeme.text === '&') text += '&';
        else if (!marks.test(lexeme.text) || isWideBlank(lexemes, next)) break;
      }
      if (last > index) text = text.replace(/&+$/, '');
      else text = first.text;
    }
    joined.push({ kind: first.kind, text, start: first.start, end: lexemes[last]!.end });
    index = last;
  }
  return joined;
}

const USUAL = /^[ .・-]$/;
const ANY_MARK = /^[ .・/_*+#-]$/;
/** A/C and M/S are abbreviations; as many letters as this, each by itself between strokes, are one word. */
const SPELLED = 4;

/** What may stand between the letters of a word that begins here. */
function parts(lexemes: readonly Lexeme[], index: number): RegExp {
  const mark = lexemes[index + 1];
  if (mark === undefined || USUAL.test(mark.text) || !ANY_MARK.test(mark.text)) return USUAL;
  let letters = 1;
  while (
    lexemes[index + 2 * letters - 1]?.text === mark.text &&
    lexemes[index + 2 * letters]?.text.length === 1
  )
    letters += 1;
  return letters < SPELLED ? USUAL : ANY_MARK;
}

/** No word of a name ends like this. */
const CERTAIN_FORM = /(?<=...)(?:corporation|incorporated|zhushihuishe|coltd|ltd)$/;
const CLOSING_FORM = /(?:company|limited|inc|gongsi)$/;
const LONG_WORD = 16;

/** KawasakiHeavyIndustriesCompany, IHIAerospaceCo.,Ltd.: a legal form at the end of a name written in one word. */
function cutForm(lexeme: Lexeme, place: number, all: readonly Lexeme[]): readonly Lexeme[] {
  if (lexeme.kind !== 'latin' || lexeme.text.length !== lexeme.end - lexeme.start) return [lexeme];
  const form = isGluedCompany(lexeme, place, all)
    ? /co$/.exec(lexeme.text)
    : (CERTAIN_FORM.exec(lexeme.text) ??
      (lexeme.text.length < LONG_WORD ? null : CLOSING_FORM.exec(lexeme.text)));
  if (form === null) return [lexeme];
  const at = lexeme.start + form.index;
  return [
    { ...lexeme, text: lexeme.text.slice(0, form.index), end: at },
    { ...lexeme, kind: 'legal', text: form[0], start: at },
  ];
}

/** `…co` with `.,ltd` behind it and no blank between. */
function isGluedCompany({ text, end }: Lexeme, at: number, all: readonly Lexeme[]): boolean {
  const next = all.slice(at + 1, at + 4).find(({ kind }) => kind === 'latin');
  const glued = next !== undefined && /^(?:ltd|limited)$/.test(next.text) && next.start > end;
  return (
    glued && text.length > 4 && text.endsWith('co') && !all.slice(at + 1, at + 3).some(isBlank)
  );
}

function isBlank({ text }: Lexeme): boolean {
  return text === ' ';
}

/** Two blanks part the words of a name whose letters are written one by one. */
function isWideBlank(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]!.text === ' ' && lexemes[at + 1]?.text === ' ';
}

function isLatin({ kind }: Lexeme): boolean {
  return kind === 'latin';
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
