import { NAME_FLAGS } from '../index/name-store.js';
import type { NameIndex } from '../index/name-index.js';
import { isMilitary } from '../index/owners.js';
import { normalise } from '../normalise/normalise.js';
import { BREAK, compactLetters } from './compact.js';

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

type Key = readonly [text: string, name: number];

/** Names by their first two letters, in the order of their letters. */
export function mentionKeys(index: NameIndex): MentionKeys {
  const { names, owners } = index;
  const byFirst = new Map<string, Key[]>();
  const add = (text: string, name: number): void => {
    const first = text.slice(0, SHORTEST);
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [[text, name]]);
    else known.push([text, name]);
  };
  for (let name = 0; name < names.size; name += 1) {
    if (owners[names.ownerOf(name)]!.kind !== 'listed') continue;
    if ((names.flagsOf(name) & NAME_FLAGS.beginning) !== 0) continue;
    const folded = normalise(names.textOf(name));
    // A division's name has its company's legal form inside, as a text has it.
    const written = compactLetters(folded, false).replace(/^\|+|\|+$/g, '');
    const text = written.includes(BREAK) ? compactLetters(folded, true) : written;
    const acronym = (names.flagsOf(name) & NAME_FLAGS.acronym) !== 0;
    if (text.length < (acronym ? SHORTEST_ACRONYM : SHORTEST)) continue;
    add(text, name);
    if (written !== text) add(written, name);
  }
  for (const keys of byFirst.values())
    keys.sort(([a, first], [b, second]) => (a < b ? -1 : a > b ? 1 : first - second));
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
      for (const [key, name] of byFirst.get(text.slice(start, start + SHORTEST)) ?? [])
        if (text.startsWith(key, start)) found(keyOf(name, key.length), start + key.length);
    },
  };
}
