import type { Span } from '#holdpoint/model';
import { ASTRAL_FOLDS, DROP, foldUnit, LONG, LONG_FOLDS } from './fold-table.js';
import { foldLookAlikes, OTHER_ALPHABETS } from './look-alikes.js';
import { unescapeText } from './unescape.js';

/** A text as it is compared, and where each of its units stood in the raw text. */
export interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * One spelling for everything that reads the same: width, case, diacritics, hiragana, half-width kana, Han forms, dashes,
 * brackets, look-alike letters; invisible characters are gone.
 */
export function normalise(raw: string): Folded {
  const meant = unescapeText(raw);
  if (meant === null) return fold(raw);
  const { text, starts, ends } = fold(meant.text);
  return {
    text,
    starts: starts.map((at) => meant.starts[at] ?? raw.length),
    ends: ends.map((at) => meant.ends[at - 1] ?? raw.length),
  };
}

function fold(raw: string): Folded {
  return foldEach(raw) ?? foldAny(raw);
}

/** Longer texts are no names. */
const LONGEST_SHARED = 256;
const SHARED_PLACES: Pick<Folded, 'starts' | 'ends'>[] = [];

/** Where the units of a text stand that is folded letter for letter: the same for all of one length. */
function placesOf(length: number): Pick<Folded, 'starts' | 'ends'> {
  return (SHARED_PLACES[length] ??= Object.freeze({
    starts: Object.freeze(Array.from({ length }, (_, at) => at)),
    ends: Object.freeze(Array.from({ length }, (_, at) => at + 1)),
  }));
}

/** Most names: each unit becomes one other or stays. `null` for other texts. */
function foldEach(raw: string): Folded | null {
  if (raw.length > LONGEST_SHARED) return null;
  const units: number[] = [];
  let same = true;
  for (let at = 0; at < raw.length; at += 1) {
    const unit = raw.charCodeAt(at);
    const folded = foldUnit(unit);
    if (folded <= LONG || isSurrogate(unit) || isVoiceMark(folded)) return null;
    const kept = folded === 0x2d ? dash(units) : folded;
    if (kept !== unit) same = false;
    units.push(kept);
  }
  const text = same ? raw : String.fromCharCode(...units);
  if (OTHER_ALPHABETS.test(text)) return null;
  const { starts, ends } = placesOf(raw.length);
  return { text, starts, ends };
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

/** A combining mark that makes カ a ガ. */
function isVoiceMark(unit: number): boolean {
  return unit === 0x3099 || unit === 0x309a;
}

function foldAny(raw: string): Folded {
  const units: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (unit: number, start: number, end: number): void => {
    units.push(unit);
    starts.push(start);
    ends.push(end);
  };
  for (let at = 0; at < raw.length; at += 1) {
    const unit = raw.charCodeAt(at);
    if (isSurrogate(unit)) {
      const code = raw.codePointAt(at) ?? unit;
      const width = code > 0xffff ? 2 : 1;
      pushAll(astral(code), at, at + width, push);
      at += width - 1;
      continue;
    }
    const folded = foldUnit(unit);
    if (folded === DROP) {
      if (ends.length > 0) ends[ends.length - 1] = at + 1;
    } else if (folded === LONG) {
      pushAll(LONG_FOLDS.get(unit) ?? '', at, at + 1, push);
    } else if (isVoiceMark(folded)) {
      voice(units, ends, folded, at);
    } else {
      push(folded === 0x2d ? dash(units) : folded, at, at + 1);
    }
  }
  const text = toText(units);
  return { text: OTHER_ALPHABETS.test(text) ? foldLookAlikes(text) : text, starts, ends };
}

/** The span in the raw text of units `start` to `end` of the folded one. */
export function rawSpan(folded: Folded, start: number, end: number): Span {
  const first = folded.starts[start] ?? 0;
  return [first, Math.max(first, folded.ends[end - 1] ?? first)];
}

/** A dash after kana is the long-vowel mark, whichever dash was typed. */
function dash(units: readonly number[]): number {
  const before = units.at(-1) ?? 0;
  return before >= 0x30a1 && before <= 0x30fa ? 0x30fc : 0x2d;
}

/** Joins a combining voice mark (half-width kana are typed with one) to the letter before it. */
function voice(units: number[], ends: number[], mark: number, at: number): void {
  const before = units.at(-1) ?? 0;
  const joined = String.fromCharCode(before, mark).normalize('NFC');
  if (joined.length !== 1 || before < 0x30a1 || before > 0x30fe) return;
  units[units.length - 1] = joined.charCodeAt(0);
  ends[ends.length - 1] = at + 1;
}

function pushAll(
  text: string,
  start: number,
  end: number,
  push: (unit: number, start: number, end: number) => void,
): void {
  for (let index = 0; index < text.length; index += 1) push(text.charCodeAt(index), start, end);
}

function astral(code: number): string {
  const known = ASTRAL_FOLDS.get(code);
  if (known !== undefined) return known;
  if (code >= 0xe_0000) return '';
  if (code <= 0xffff) return '';
  // Pictures are no letters; Han beyond the basic plane is.
  const plain = String.fromCodePoint(code).normalize('NFKC').toLowerCase();
  if (plain.length > 1 && (code < 0x2_0000 || code > 0x3_ffff) && plain.charCodeAt(0) >= 0xd800)
    return ' ';
  let folded = '';
  for (let index = 0; index < plain.length; index += 1) {
    const unit = foldUnit(plain.charCodeAt(index));
    if (unit > LONG) folded += String.fromCharCode(unit);
  }
  return folded;
}

const CHUNK = 4096;

function toText(units: readonly number[]): string {
  if (units.length <= CHUNK) return String.fromCharCode(...units);
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK) {
    text += String.fromCharCode(...units.slice(at, at + CHUNK));
  }
  return text;
}
