/** A run of Han and kana cut into words: fewest unknown letters, then fewest words. */
import type { Dictionary } from '../lexicon/dictionary.js';
import { ROOT } from '../lexicon/trie.js';
import { createBorderFinder, crossesBorder } from '../lexicon/word-borders.js';
import { normalise } from '../normalise/normalise.js';
import { plainKanaAt } from '../phonetic/kana.js';
import type { Lexeme } from './lex.js';
import { cjkWord } from './word.js';
import { GAPS, type Gap, type Token } from './token.js';

const UNKNOWN_LETTER = 10;
const UNKNOWN_WORD = 4;
const KNOWN_WORD = 5;

const bordersIn = createBorderFinder((word) => normalise(word).text);

interface Run {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** True where a blank, dot or dash stands before the letter. */
  readonly breaks: readonly boolean[];
}

/** `pieces` are neighbouring runs with nothing but blanks, dots or dashes between them. */
export function segmentRun(
  pieces: readonly Lexeme[],
  dictionary: Dictionary,
  firstGap: Gap,
  folded: string,
): Token[] {
  const run = join(pieces);
  const cuts = cheapestCuts(run, dictionary);
  const tokens: Token[] = [];
  for (const [from, to, id] of cuts) {
    const start = run.starts[from] ?? 0;
    const end = run.ends[to - 1] ?? start;
    const form = run.text.slice(from, to);
    const known = id >= 0 ? dictionary.words[id] : undefined;
    const gap = tokens.length === 0 ? firstGap : run.breaks[from] ? GAPS.soft : GAPS.none;
    const word = known ?? cjkWord(form, folded.slice(start, end).replace(/[ .-]/g, ''), undefined);
    const number = known === undefined ? dictionary.find(form) : id;
    const spelledOut = word.script === 'latin';
    tokens.push({ word, id: number, start, end, gap, spelledOut });
  }
  return tokens;
}

/** Long marks and the breaks between letters are left out; letters written one by one lose their breaks. */
function join(pieces: readonly Lexeme[]): Run {
  const spaced = pieces.length > 2 && pieces.every(({ text }) => text.length === 1);
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const breaks: boolean[] = [];
  for (const piece of pieces) {
    for (let at = 0; at < piece.text.length; at += 1) {
      const plain = plainKanaAt(piece.text, at);
      if (plain === '') {
        if (ends.length > 0) ends[ends.length - 1] = piece.start + at + 1;
        continue;
      }
      text += plain;
      breaks.push(at === 0 && text.length > 1 && !spaced);
      starts.push(piece.start + at);
      ends.push(piece.start + at + 1);
    }
  }
  return { text, starts, ends, breaks };
}

type Cut = readonly [from: number, to: number, id: number];

function cheapestCuts(run: Run, dictionary: Dictionary): Cut[] {
  const { text } = run;
  const size = text.length;
  const { costs, from, ids } = workingSpace(size + 1);
  const borders = bordersIn(text);
  costs[0] = 0;
  for (let at = 0; at < size; at += 1) {
    const cost = costs[at]!;
    const continues = at > 0 && ids[at] === -1 && run.breaks[at] !== true;
    const unknown = cost + UNKNOWN_LETTER + (continues ? 0 : UNKNOWN_WORD);
    if (unknown < costs[at + 1]!) {
      costs[at + 1] = unknown;
      from[at + 1] = at;
      ids[at + 1] = -1;
    }
    let node = ROOT;
    for (let end = at; end < size; end += 1) {
      node = dictionary.trie.step(node, text.charCodeAt(end));
      if (node < 0) break;
      const id = dictionary.trie.value(node);
      if (id < 0 || !stands(dictionary, id, at, end + 1, run)) continue;
      if (end - at === 1 && crossesBorder(borders, at, end + 1)) continue;
      // Of two cuts that cost the same the one with the longer last word is kept.
      if (cost + KNOWN_WORD < costs[end + 1]!) {
        costs[end + 1] = cost + KNOWN_WORD;
        from[end + 1] = at;
        ids[end + 1] = id;
      }
    }
  }
  const cuts: Cut[] = [];
  for (let end = size; end > 0;) {
    let start = from[end]!;
    const id = ids[end]!;
    // Neighbouring unknown letters are one word, up to a break.
    while (id === -1 && start > 0 && ids[start] === -1 && run.breaks[start] !== true)
      start = from[start]!;
    cuts.push([start, end, id]);
    end = start;
  }
  return cuts.reverse();
}

const DEAREST = 0x7fff_ffff;
let space = spaceOf(256);

function spaceOf(size: number): Readonly<Record<'costs' | 'from' | 'ids', Int32Array>> {
  return { costs: new Int32Array(size), from: new Int32Array(size), ids: new Int32Array(size) };
}

/** The same for every run, cleared: nothing of it is kept from one to the next. */
function workingSpace(size: number): typeof space {
  if (space.costs.length < size) space = spaceOf(size * 2);
  space.costs.fill(DEAREST, 0, size);
  space.ids.fill(-1, 0, size);
  return space;
}

/**
 * A word of one letter (部, 店, 省) counts before a break only, and a list's own (沖) at its beginning: inside, it is part
 * of another.
 */
function stands(
  dictionary: Dictionary,
  id: number,
  start: number,
  end: number,
  { breaks, text }: Run,
): boolean {
  if (end - start > 1) return true;
  const word = dictionary.words[id];
  if (word?.known === true) return (end === text.length || breaks[end] === true) && start > 0;
  return word?.script === 'han' && start === 0;
}
