/** A run of Han and kana cut into words: fewest unknown letters, then fewest words. */
import type { Dictionary } from '../lexicon/dictionary.js';
import { ROOT } from '../lexicon/trie.js';
import { createBorderFinder, crossesBorder } from '../lexicon/word-borders.js';
import { normalise } from '../normalise/normalise.js';
import { isPlainKana, plainKanaAt } from '../phonetic/kana.js';
import type { Lexeme } from './lex.js';
import { GAPS, type Gap, type Token } from './token.js';

const UNKNOWN_LETTER = 10;
const UNKNOWN_WORD = 4;
const KNOWN_WORD = 5;

const bordersIn = createBorderFinder((word) => normalise(word).text);

/** The same arrays for every run, used up to its size: nothing of them is kept from one to the next. */
interface Run {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where a blank, dot or dash stands before the letter. */
  readonly breaks: Uint8Array;
}

/** Adds the words of neighbouring runs with nothing but blanks, dots or dashes between them. */
export function segmentRun(
  pieces: readonly Lexeme[],
  dictionary: Dictionary,
  firstGap: Gap,
  folded: string,
  tokens: Token[],
): void {
  const run = join(pieces);
  const cuts = cheapestCuts(run, dictionary);
  const before = tokens.length;
  for (const [from, to, id] of cuts) {
    const start = run.starts[from] ?? 0;
    const end = run.ends[to - 1] ?? start;
    const form = run.text.slice(from, to);
    const known = id >= 0 ? dictionary.words[id] : undefined;
    const gap =
      tokens.length === before ? firstGap : run.breaks[from] === 1 ? GAPS.soft : GAPS.none;
    const word = known ?? dictionary.unknown(form, folded.slice(start, end).replace(/[ .-]/g, ''));
    const number = known === undefined ? dictionary.find(form) : id;
    const spelledOut = word.script === 'latin';
    tokens.push({ word, id: number, start, end, gap, spelledOut });
  }
}

/** Long marks and the breaks between letters are left out; letters written one by one lose their breaks. */
function join(pieces: readonly Lexeme[]): Run {
  const spaced = pieces.length > 2 && pieces.every(({ text }) => text.length === 1);
  const last = pieces.at(-1)!;
  const { starts, ends, breaks } = workingSpace(last.end - pieces[0]!.start + 1);
  let text = '';
  let size = 0;
  for (const piece of pieces) {
    const isPlain = isPlainKana(piece.text);
    if (isPlain) text += piece.text;
    for (let at = 0; at < piece.text.length; at += 1) {
      const plain = isPlain ? null : plainKanaAt(piece.text, at);
      const end = piece.start + at + 1;
      if (plain === '') {
        if (size > 0) ends[size - 1] = end;
        continue;
      }
      if (plain !== null) text += plain;
      breaks[size] = at === 0 && size > 0 && !spaced ? 1 : 0;
      starts[size] = end - 1;
      ends[size] = end;
      size += 1;
    }
  }
  return { text, starts, ends, breaks };
}

type Cut = readonly [from: number, to: number, id: number];

function cheapestCuts(run: Run, dictionary: Dictionary): Cut[] {
  const { text } = run;
  const size = text.length;
  const { costs, from, ids } = workingSpace(size + 1);
  costs.fill(DEAREST, 0, size + 1);
  ids.fill(-1, 0, size + 1);
  const borders = bordersIn(text);
  costs[0] = 0;
  for (let at = 0; at < size; at += 1) {
    const cost = costs[at]!;
    const continues = at > 0 && ids[at] === -1 && run.breaks[at] !== 1;
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
    while (id === -1 && start > 0 && ids[start] === -1 && run.breaks[start] !== 1)
      start = from[start]!;
    cuts.push([start, end, id]);
    end = start;
  }
  return cuts.reverse();
}

const DEAREST = 0x7fff_ffff;
let space = spaceOf(256);

function spaceOf(
  size: number,
): Omit<Run, 'text'> & Readonly<Record<'costs' | 'from' | 'ids', Int32Array>> {
  const numbers = (): Int32Array => new Int32Array(size);
  return {
    starts: numbers(),
    ends: numbers(),
    breaks: new Uint8Array(size),
    costs: numbers(),
    from: numbers(),
    ids: numbers(),
  };
}

/** With room for so many letters. */
function workingSpace(size: number): typeof space {
  if (space.costs.length < size) space = spaceOf(size * 2);
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
  if (word?.known === true) return (end === text.length || breaks[end] === 1) && start > 0;
  return word?.script === 'han' && start === 0;
}
