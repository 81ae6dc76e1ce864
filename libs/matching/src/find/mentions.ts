/** Listed names inside running text: one pass over its letters, all names at once. */
import type { NameMention } from '#holdpoint/model';
import type { NameIndex } from '../index/name-index.js';
import { createBorderFinder, crossesBorder } from '../lexicon/word-borders.js';
import { normalise, rawSpan, type Folded } from '../normalise/normalise.js';
import { compact, type CompactText } from './compact.js';
import { mentionKeys, type MentionKey, type MentionKeys } from './mention-keys.js';
import { edgeOf, mayContinue, type Edge } from './mention-edges.js';
import type { ForceReader } from './military-words.js';

export type MentionReader = (text: string) => readonly NameMention[];

const bordersIn = createBorderFinder((word) => normalise(word).text);

interface Hit extends MentionKey {
  readonly start: number;
  readonly end: number;
  readonly edge: Edge;
}

export function createMentionReader(index: NameIndex, forces: ForceReader): MentionReader {
  const keys = mentionKeys(index);

  return (text) => {
    const folded = normalise(text);
    const read = compact(folded, false);
    const hits = scan(read, keys, (at) => changesKana(text, folded, read, at));
    const kept = hits.filter((hit) => !hits.some((other) => covers(other, hit)));
    const mentions = new Map<string, NameMention>();
    for (const hit of kept) {
      const entry = index.owners[hit.owner]!.id;
      const start = read.places[hit.start] ?? 0;
      const span = rawSpan(folded, start, read.ends[hit.end - 1] ?? start);
      const sure = !hit.doubtful && hit.edge === 'clean';
      const mention: NameMention = {
        entry,
        span,
        value: text.slice(span[0], span[1]),
        strength: sure || isForce(read, hit) ? 'sure' : 'possible',
        ...(hit.generic ? { generic: true } : {}),
      };
      const key = `${entry}:${span[0]}`;
      if (mentions.get(key)?.strength !== 'sure') mentions.set(key, mention);
    }
    addForce(mentions, text, folded);
    return [...mentions.values()].sort(
      (a, b) => a.span[0] - b.span[0] || (a.entry < b.entry ? -1 : 1),
    );
  };

  /** A base or unit that is no entry of its own. */
  function addForce(mentions: Map<string, NameMention>, text: string, folded: Folded): void {
    const word = forces.find(folded.text);
    if (word === null) return;
    const span = rawSpan(folded, word.start, word.end);
    const known = [...mentions.values()].some(
      (other) => other.span[0] < span[1] && span[0] < other.span[1],
    );
    const entry = index.owners[word.owner]!.id;
    const value = text.slice(span[0], span[1]);
    if (!known) mentions.set(`${entry}:${span[0]}`, { entry, span, value, strength: 'sure' });
  }
}

function scan(read: CompactText, keys: MentionKeys, changes: (at: number) => boolean): Hit[] {
  const { text } = read;
  const hits: Hit[] = [];
  const borders = bordersIn(text);
  for (let start = 0; start < text.length; start += 1) {
    keys.at(text, start, (key, end) => {
      const edge = edgeOf(read, start, end, changes);
      const other = edge === null || (edge === 'joined' && key.alone);
      if (!other && !crossesBorder(borders, start, end)) hits.push({ ...key, start, end, edge });
    });
  }
  return hits;
}

const isHiragana = (unit: number): boolean => unit >= 0x3041 && unit <= 0x3096;
const isKatakana = (unit: number): boolean => unit >= 0x30a1 && unit <= 0x30fc;

/** Hiragana and katakana meet before this letter: として|ジャパン is two words, though both are folded to one kana. */
function changesKana(text: string, folded: Folded, read: CompactText, at: number): boolean {
  const before = text.charCodeAt((folded.ends[(read.ends[at - 1] ?? 0) - 1] ?? 0) - 1);
  const after = text.charCodeAt(folded.starts[read.places[at] ?? 0] ?? 0);
  return (isHiragana(before) && isKatakana(after)) || (isKatakana(before) && isHiragana(after));
}

const SHORT_NAME = 2;

/** A force, whatever stands around it; in short (海自) behind other Han it may be the end of another word. */
function isForce({ text }: CompactText, { force, start, end }: Hit): boolean {
  return force && (end - start > SHORT_NAME || !mayContinue(text, start));
}

/** A name inside a longer one is not meant by itself. */
function covers(other: Hit, hit: Hit): boolean {
  const longer = other.end - other.start > hit.end - hit.start;
  return longer && other.start <= hit.start && other.end >= hit.end;
}
