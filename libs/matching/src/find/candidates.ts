/** The names that a reading may be, each with its alignment and score. */
import type { NameIndex } from '../index/name-index.js';
import { LEAST_COVERED } from '../index/posting-index.js';
import type { Neighbours } from '../index/word-index.js';
import type { Reading } from '../reading/token.js';
import { align, alignWhole, type Alignment } from '../score/align.js';
import type { ListedSide } from '../score/listed-side.js';
import { scoreName, type Score } from '../score/score-name.js';

export interface Candidate {
  readonly name: number;
  readonly alignment: Alignment;
  readonly score: Score;
}

export type CandidateFinder = (reading: Reading) => readonly Candidate[];

export function createCandidateFinder(index: NameIndex): CandidateFinder {
  const { names, postings, words, joined, pinyin } = index;
  // Marks the names already seen for a reading; numbered, so that it is never cleared.
  const seen = new Int32Array(names.size);
  let round = 0;

  const aligned = (reading: Reading, found: Candidate[]): void => {
    round = (round + 1) % 0x7fff_ffff;
    const neighbours = reading.tokens.map(({ word, id }) => words.neighbours(word, id));
    for (const near of neighbours) {
      for (const id of near.keys()) {
        const end = postings.begins[id + 1]!;
        for (let at = postings.begins[id]!; at < end; at += 1) {
          const name = postings.names[at]!;
          if (seen[name] === round) continue;
          seen[name] = round;
          const candidate = consider(reading, neighbours, name);
          if (candidate !== null) found.push(candidate);
        }
      }
    }
  };

  const consider = (
    reading: Reading,
    neighbours: readonly Neighbours[],
    name: number,
  ): Candidate | null => {
    const ids = names.idsOf(name);
    const listed = listedSide(index, name);
    if (!mayBeCovered(listed.words, ids, listed.total, neighbours)) return null;
    const alignment = align(neighbours.length, ids.length, (query, place) => {
      const near = neighbours[query]!.get(ids[place]!) ?? null;
      return near?.how === 'concept' && !isMeant(index, reading, listed, query, place)
        ? null
        : near;
    });
    return alignment === null
      ? null
      : { name, alignment, score: scoreName(reading, listed, alignment) };
  };

  return (reading) => {
    const found: Candidate[] = [];
    aligned(reading, found);
    const { tokens } = reading;
    for (const { name, first, last, value, how } of [
      ...joined.find(tokens),
      ...pinyin.find(tokens),
    ]) {
      const alignment = alignWhole(tokens.length, first, last, value, how);
      found.push({
        name,
        alignment,
        score: scoreName(reading, listedSide(index, name), alignment),
      });
    }
    return found;
  };
}

/** One name as the scorer sees it. */
export function listedSide({ names, own }: NameIndex, name: number): OwnedSide {
  const owner = names.ownerOf(name);
  return {
    owner,
    words: names.wordsOf(name),
    total: names.totalOf(name),
    flags: names.flagsOf(name),
    own: own.single(owner),
    general: own.general(owner),
    vocabulary: () => own.vocabulary(owner),
  };
}

export interface OwnedSide extends ListedSide {
  readonly owner: number;
}

/** The concept the two words share is what the listed word means in this owner's names. */
export function isMeant(
  { own }: NameIndex,
  reading: Reading,
  listed: OwnedSide,
  query: number,
  place: number,
): boolean {
  const word = listed.words[place]!;
  const { concepts } = reading.tokens[query]!.word;
  return concepts.some(
    (concept) => word.concepts.includes(concept) && own.means(listed.owner, word, concept),
  );
}

/** Whether the words that meet weigh enough for review, before they are assigned to each other. */
function mayBeCovered(
  words: readonly { readonly weight: number }[],
  ids: Int32Array,
  total: number,
  neighbours: readonly Neighbours[],
): boolean {
  let met = 0;
  for (let at = 0; at < ids.length; at += 1) {
    for (const near of neighbours) {
      if (!near.has(ids[at]!)) continue;
      met += words[at]!.weight;
      break;
    }
  }
  return met * 10_000 >= LEAST_COVERED * total;
}
