/** The ways to read a field as a name: as a whole, without its brackets, what stands in them, each part of a list. */
import type { Dictionary } from '../lexicon/dictionary.js';
import { contactDetails, withoutStretches } from '../identity/contact-details.js';
import { easternAddresses, westernAddress, type Stretch } from '../identity/japanese-address.js';
import type { Folded } from '../normalise/normalise.js';
import { lex, type Lexeme } from './lex.js';
import { segment } from './segment.js';
import type { Reading } from './token.js';

/** A field with more parts than this is no name; `mentions` reads it. */
export const MOST_READINGS = 16;

export function readings(folded: Folded, dictionary: Dictionary): readonly Reading[] {
  const lexemes = withoutAddresses(lex(folded), folded.text);
  const parts = split(lexemes);
  const read: Reading[] = [];
  for (const part of parts.slice(0, MOST_READINGS)) {
    const reading = segment(part, dictionary, folded.text);
    if (reading.tokens.length > 0) read.push(reading);
  }
  // TDK (Xiamen) Co., Ltd. is no TDK: what stands abroad is read as a whole only.
  const abroad = parts.length > 1 && isAbroad(lexemes, read[0], read.slice(1));
  return abroad ? read.slice(0, 1) : read;
}

/** `Republic of Korea`, `India`: a part that says nothing but where, as against Shanghai Everbright Trading. */
function isCountry({ tokens, legalForms }: Reading): boolean {
  const last = tokens.findLast(({ word }) => word.wordClass !== 'number');
  return last?.word.wordClass === 'foreign' && tokens.length <= 3 && legalForms.length === 0;
}

function isAbroad(
  lexemes: readonly Lexeme[],
  whole: Reading | undefined,
  parts: readonly Reading[],
): boolean {
  if (parts.some(isCountry)) return true;
  const open = lexemes.find(({ kind }) => kind === 'open');
  const close = lexemes.findLast(({ kind }) => kind === 'close');
  if (open === undefined || whole === undefined) return false;
  const end = close?.end ?? Number.MAX_SAFE_INTEGER;
  return whole.tokens.some(
    ({ word, start }) => word.wordClass === 'foreign' && start > open.start && start < end,
  );
}

function split(lexemes: readonly Lexeme[]): readonly (readonly Lexeme[])[] {
  const hasBrackets = lexemes.some(({ kind }) => kind === 'open' || kind === 'close');
  const hasBreaks = lexemes.some(({ kind }) => kind === 'hard');
  if (!hasBrackets && !hasBreaks) return [lexemes];
  const outside: Lexeme[] = [];
  const inside: Lexeme[][] = [];
  let depth = 0;
  for (const lexeme of lexemes) {
    if (lexeme.kind === 'open') {
      if (depth === 0) inside.push([]);
      depth += 1;
    } else if (lexeme.kind === 'close') depth = Math.max(0, depth - 1);
    else if (depth === 0) outside.push(lexeme);
    else inside.at(-1)?.push(lexeme);
  }
  const parts: (readonly Lexeme[])[] = [lexemes];
  if (hasBrackets) parts.push(outside, ...inside);
  for (const group of hasBreaks ? [hasBrackets ? outside : lexemes, ...inside] : []) {
    const pieces = atBreaks(group);
    if (pieces.length > 1) parts.push(...pieces);
  }
  return parts.filter((part) => part.length > 0);
}

function atBreaks(lexemes: readonly Lexeme[]): Lexeme[][] {
  const pieces: Lexeme[][] = [[]];
  for (const lexeme of lexemes) {
    if (lexeme.kind === 'hard') pieces.push([]);
    else pieces.at(-1)?.push(lexeme);
  }
  return pieces.filter((piece) => piece.some(({ kind }) => kind === 'latin' || kind === 'cjk'));
}

/** An address or a telephone number in the name field weighs nothing; a break stands where it stood. */
function withoutAddresses(lexemes: readonly Lexeme[], text: string): readonly Lexeme[] {
  const contacts = contactDetails(text);
  const rest = withoutStretches(text, contacts);
  const western = westernAddress(rest);
  const stretches: Stretch[] = [...contacts, ...easternAddresses(rest)];
  if (western !== null && western.start > 0) stretches.push(western);
  if (stretches.length === 0) return lexemes;
  const kept: Lexeme[] = [];
  for (const lexeme of lexemes) {
    const inside = stretches.find(({ start, end }) => lexeme.start < end && lexeme.end > start);
    if (inside === undefined) kept.push(lexeme);
    else kept.push(...remains(lexeme, inside, text));
  }
  return kept.some(({ kind }) => kind === 'latin' || kind === 'cjk') ? kept : lexemes;
}

/** What of a run stands before and behind the address in it. */
function remains(lexeme: Lexeme, { start, end }: Stretch, text: string): Lexeme[] {
  const pieces: Lexeme[] = [];
  if (lexeme.start < start)
    pieces.push({ ...lexeme, end: start, text: text.slice(lexeme.start, start) });
  const at = Math.max(start, lexeme.start);
  const to = Math.min(end, lexeme.end);
  pieces.push({ kind: 'hard', text: ' ', start: at, end: to });
  if (lexeme.end > end) pieces.push({ ...lexeme, start: end, text: text.slice(end, lexeme.end) });
  return pieces;
}
