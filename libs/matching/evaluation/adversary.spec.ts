/** Names of the real lists, written to slip through. Nothing of this may turn one into `none`. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadListSnapshot } from '#holdpoint/lists';
import type { ListEntry } from '#holdpoint/model';
import { buildNameMatcher } from '../src/build-name-matcher.js';
import { createCandidateFinder } from '../src/find/candidates.js';
import { fieldTexts } from '../src/find/fields.js';
import { findNames } from '../src/find/find-names.js';
import { buildNameIndex } from '../src/index/name-index.js';
import { normalise } from '../src/normalise/normalise.js';
import { lex, MOST_LEXEMES } from '../src/reading/lex.js';
import { MOST_READINGS } from '../src/reading/readings.js';
import { MOST_TOKENS } from '../src/reading/segment.js';
import { bare, english, japanese, TRICKS, wide } from './tricks.js';

const snapshot = loadListSnapshot();
const matcher = buildNameMatcher(snapshot);
/** Every entry of the two lists and every military end user. */
const listed = snapshot.entries.filter(({ list }) => list !== 'defence-contractors');

/** Found as itself, or as the entry of the other list that has the same name, or as the body that it is a branch of. */
const isFound = (entry: ListEntry, name: string): boolean =>
  matcher.match({ name }).matches.some((match) => match.entry === entry.id || namesOf(match.entry).some((other) => isPartOf(entry, other)));
const byId = new Map(listed.map((entry) => [entry.id, entry]));
const namesOf = (id: string): string[] => [byId.get(id)?.names.ja, byId.get(id)?.names.en].filter((name) => name !== undefined);
const isPartOf = (entry: ListEntry, other: string): boolean => [japanese(entry), english(entry)].some((name) => name.startsWith(other));

describe('names written to slip through', () => {
  it('are tried on every listed party', () => {
    expect(listed.length).toBeGreaterThanOrEqual(177);
    expect(listed.every((entry) => japanese(entry) !== '' && english(entry) !== '')).toBe(true);
  });

  it.each(TRICKS)('%s hide no listed name', (_, write) => {
    expect(listed.map((entry) => [entry, write(entry)] as const).filter(([entry, name]) => !isFound(entry, name)).map(([, name]) => name)).toEqual([]);
  });

  it('the legal form in the middle leaves a question', () => {
    expect(matcher.match({ name: '三菱(株)造船' }).outcome).toBe('review');
    expect(matcher.match({ name: 'Nissin Co., Ltd. Electric' }).outcome).toBe('review');
  });

  it.each(['Shipbuilding Mitsubishi', 'Drone, Terra', 'Heavy Industries Aero Engines, Mitsubishi', '造船三菱'])('%s is read in any order', (name) => {
    expect(matcher.match({ name }).outcome).toBe('hit');
  });
});

/** A field, with its split characters joined, turned round, and with digits read as letters in two ways; each reading as it is, turned in two ways and cut apart. */
const MOST_TEXTS = 5;
const WAYS = 4;

describe('the work for one field', () => {
  const index = buildNameIndex(snapshot);

  /** Words looked up and names scored for a text, with all the ways it may be read. */
  const workFor = (text: string): { lookups: number; readings: number } => {
    let lookups = 0;
    let readings = 0;
    const neighbours: typeof index.words.neighbours = (word, id) => {
      lookups += 1;
      return index.words.neighbours(word, id);
    };
    const find = createCandidateFinder({ ...index, words: { neighbours } });
    const counted: typeof find = (reading) => {
      readings += 1;
      return find(reading);
    };
    findNames(index, counted, fieldTexts({ name: text }));
    return { lookups, readings };
  };

  it.each([
    ['brackets', '(三菱'.repeat(1500)],
    ['breaks', '三菱造船/'.repeat(1000)],
    ['blanks', 'm i t s u b i s h i '.repeat(250)],
    ['one word', 'mitsubishi'.repeat(500)],
    ['words', 'Mitsubishi Heavy Industries Systems '.repeat(150)],
    ['kana', 'システムエンジニアリング'.repeat(400)],
    ['dashes', '-'.repeat(5000)],
    ['digits', '1-2-3-4-5 '.repeat(500)],
    ['digits among letters', 'm1tsub1sh1 h3avy '.repeat(300)],
    ['marks of direction', '\u202emitsubishi '.repeat(400)],
    ['entities', '&amp;'.repeat(1000)],
    ['entities in entities', `&${'amp;'.repeat(1200)}#19977;`],
    ['titles', '部長 佐藤 課長 鈴木 '.repeat(450)],
    ['syllables', 'san ling zao chuan '.repeat(260)],
  ])('is bounded for 5,000 letters of %s', (_, text) => {
    const { lookups, readings } = workFor(text);
    expect(lex(normalise(text)).length).toBeLessThanOrEqual(MOST_LEXEMES);
    expect(readings).toBeLessThanOrEqual(MOST_TEXTS * MOST_READINGS * WAYS);
    expect(lookups).toBeLessThanOrEqual(readings * MOST_TOKENS);
  });

  it('any text gets an answer, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        expect(matcher.match({ name })).toEqual(matcher.match({ name }));
      }),
      { numRuns: 200 },
    );
  });
});

describe('what must not change an answer', () => {
  const anEntry = fc.constantFrom(...listed);
  const rank = { none: 0, review: 1, hit: 2 };
  const outcomeOf = (entry: ListEntry, name: string): number => {
    const match = matcher.match({ name }).matches.find((found) => found.entry === entry.id);
    return rank[match?.outcome ?? 'none'];
  };

  it.each<readonly [string, (name: string) => string]>([
    ['a legal form', (name) => `株式会社${name}`],
    ['full width', wide],
    ['letter case', (name) => name.toLowerCase()],
    ['a branch', (name) => `${name} 大阪支店`],
    ['a department', (name) => `${name} 資材部 購買課`],
  ])('%s never lowers the outcome', (_, change) => {
    fc.assert(
      fc.property(anEntry, (entry) => {
        const name = bare(japanese(entry));
        expect(outcomeOf(entry, change(name))).toBeGreaterThanOrEqual(outcomeOf(entry, name));
      }),
      { numRuns: 80 },
    );
  });

  it('the order of the list does not', () => {
    const reversed = buildNameMatcher({
      ...snapshot,
      entries: snapshot.entries.toReversed(),
      related: snapshot.related.toReversed(),
    });
    for (const entry of listed) {
      const name = english(entry);
      expect(reversed.match({ name })).toEqual(matcher.match({ name }));
    }
  });
});
