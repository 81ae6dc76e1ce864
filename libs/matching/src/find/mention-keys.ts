import { NAME_FLAGS } from '../index/name-store.js';
import type { NameIndex } from '../index/name-index.js';
import { isMilitary } from '../index/owners.js';
import { normalise } from '../normalise/normalise.js';
import { compact } from './compact.js';

/** A listed name as it is looked for in running text. */
export interface MentionKey {
  readonly owner: number;
  /** A force: whatever it is joined to is a part of it. */
  readonly force: boolean;
  readonly doubtful: boolean;
  /** A unit's name that a company's department may bear as well. */
  readonly generic: boolean;
  /** A weak name of a company: joined to more letters it is part of another word (日野市立病院, 豊和銀行). */
  readonly alone: boolean;
}

export interface MentionKeys {
  /** Calls `found` for every name that stands in a compact text at this place, with where it ends. */
  at(text: string, start: number, found: (key: MentionKey, end: number) => void): void;
}

const SHORTEST = 2;
/** Everyday words of offices that are this many letters together (次世代装備研究所) are no other office's. */
const TELLING = 5;
/** An acronym of fewer letters stands for too much in a sentence. */
const SHORTEST_ACRONYM = 4;

/** Names in the order of their letters: those that begin alike lie together, found by their first two letters. */
export function mentionKeys(index: NameIndex): MentionKeys {
  const { names, owners } = index;
  const all: (readonly [text: string, name: number])[] = [];
  for (let name = 0; name < names.size; name += 1) {
    if (owners[names.ownerOf(name)]!.kind !== 'listed') continue;
    if ((names.flagsOf(name) & NAME_FLAGS.beginning) !== 0) continue;
    const folded = normalise(names.textOf(name));
    const { text } = compact(folded, true);
    // A division's name has its company's legal form inside, as a text has it.
    const written = compact(folded, false).text.replace(/^\|+|\|+$/g, '');
    const acronym = (names.flagsOf(name) & NAME_FLAGS.acronym) !== 0;
    if (text.length < (acronym ? SHORTEST_ACRONYM : SHORTEST)) continue;
    all.push([text, name]);
    if (written !== text) all.push([written, name]);
  }
  all.sort(([a, first], [b, second]) => (a < b ? -1 : a > b ? 1 : first - second));
  const begins = new Map<string, number>();
  all.forEach(([text], at) => {
    const start = text.slice(0, SHORTEST);
    if (!begins.has(start)) begins.set(start, at);
  });
  const keyOf = (name: number, length: number): MentionKey => {
    const flags = names.flagsOf(name);
    const everyday = length < TELLING ? NAME_FLAGS.everyday : 0;
    const doubt = everyday | NAME_FLAGS.acronym | NAME_FLAGS.weak | NAME_FLAGS.generic;
    return {
      owner: names.ownerOf(name),
      force: (flags & NAME_FLAGS.absorbing) !== 0,
      doubtful: (flags & doubt) !== 0,
      generic: (flags & NAME_FLAGS.generic) !== 0,
      alone: (flags & doubt) !== 0 && !isMilitary(owners[names.ownerOf(name)]!),
    };
  };
  return {
    at: (text, start, found) => {
      const first = text.slice(start, start + SHORTEST);
      for (let at = begins.get(first) ?? all.length; at < all.length; at += 1) {
        const [key, name] = all[at]!;
        if (!key.startsWith(first)) return;
        if (text.startsWith(key, start)) found(keyOf(name, key.length), start + key.length);
      }
    },
  };
}
