/** Names of the real lists, written to slip through. Nothing of this may turn one into `none`. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadListSnapshot } from '#holdpoint/lists';
import type { ListEntry } from '#holdpoint/model';
import { buildNameMatcher } from '../src/build-name-matcher.js';
import { createCandidateFinder } from '../src/find/candidates.js';
import { buildNameIndex } from '../src/index/name-index.js';
import { normalise } from '../src/normalise/normalise.js';
import { lex, MOST_LEXEMES } from '../src/reading/lex.js';
import { MOST_READINGS, readings } from '../src/reading/readings.js';
import { MOST_TOKENS } from '../src/reading/segment.js';

const snapshot = loadListSnapshot();
const matcher = buildNameMatcher(snapshot);
const listed = snapshot.entries.filter(({ list }) => list === 'export-control-list' || list === 'watch-list');
const japanese = ({ names }: ListEntry): string => names.ja ?? '';
const english = ({ names }: ListEntry): string => names.en ?? '';
const bare = (name: string): string => name.replace(/株式会社|国立大学法人|国立研究開発法人/g, '').trim();

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).replaceAll(' ', '　');
const TWINS: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', i: 'і', A: 'А', C: 'С', E: 'Е', T: 'Т', M: 'М' };
const cyrillic = (text: string): string => text.replace(/[aeocpiACETM]/g, (letter) => TWINS[letter] ?? letter);
const kanjiForKana = (text: string): string => text.replace(/[エニロカタハト]/g, (kana) => '工二口力夕八卜'['エニロカタハト'.indexOf(kana)]!);

const tricks: readonly (readonly [string, (entry: ListEntry) => string])[] = [
  ['spaces between characters', (entry) => Array.from(japanese(entry)).join(' ')],
  ['middots between characters', (entry) => Array.from(bare(japanese(entry))).join('・')],
  ['dots between words', (entry) => english(entry).replaceAll(' ', '.')],
  ['zero-width characters', (entry) => Array.from(japanese(entry)).join('\u200b')],
  ['soft hyphens', (entry) => Array.from(english(entry)).join('\u00ad')],
  ['look-alike letters of Cyrillic', (entry) => cyrillic(english(entry))],
  ['kanji for kana', (entry) => kanjiForKana(japanese(entry))],
  ['full-width letters', (entry) => wide(english(entry))],
  ['capitals', (entry) => english(entry).toUpperCase()],
  ['an emoji before the legal form', (entry) => `${bare(japanese(entry))}😀株式会社`],
  ['the department first', (entry) => `資材部 ${japanese(entry)}`],
  ['the address first', (entry) => `東京都港区芝浦1-2-3 ${japanese(entry)}`],
  ['the address behind', (entry) => `${english(entry)}, 1-2-3 Shibaura, Minato-ku, Tokyo 108-0023, Japan`],
  ['a name before it', (entry) => `田中商事株式会社 / ${japanese(entry)}`],
  ['on behalf of', (entry) => `Tanaka Trading Co., Ltd. on behalf of ${english(entry)}`],
  ['brackets', (entry) => `Tanaka (${japanese(entry)})`],
  ['the country in front', (entry) => `日本${bare(entry.names.zh ?? '')}`],
  ['a control character for a blank', (entry) => english(entry).replaceAll(' ', '\u0000')],
  ['5,000 letters behind', (entry) => `${japanese(entry)} ${'山'.repeat(5000)}`],
  ['5,000 letters before', (entry) => `${'山'.repeat(5000)} ${japanese(entry)}`],
];

describe('names written to slip through', () => {
  it.each(tricks)('%s hide no listed name', (_, write) => {
    const missed = listed.filter((entry) => !matcher.match({ name: write(entry) }).matches.some((match) => match.entry === entry.id));
    expect(missed.map(write)).toEqual([]);
  });

  it('the legal form in the middle leaves a question', () => {
    expect(matcher.match({ name: '三菱(株)造船' }).outcome).toBe('review');
    expect(matcher.match({ name: 'Nissin Co., Ltd. Electric' }).outcome).toBe('review');
  });

  it.each(['Shipbuilding Mitsubishi', 'Drone, Terra', 'Heavy Industries Aero Engines, Mitsubishi', '造船三菱'])('%s is read in any order', (name) => {
    expect(matcher.match({ name }).outcome).toBe('hit');
  });
});

describe('the work for one field', () => {
  const index = buildNameIndex(snapshot);

  /** Words looked up and names scored for a text. */
  const workFor = (text: string): { lookups: number; scored: number } => {
    let lookups = 0;
    let scored = 0;
    const neighbours: typeof index.words.neighbours = (word, id) => {
      lookups += 1;
      return index.words.neighbours(word, id);
    };
    const find = createCandidateFinder({ ...index, words: { neighbours } });
    for (const reading of readings(normalise(text), index.dictionary)) scored += find(reading).length;
    return { lookups, scored };
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
  ])('is bounded for 5,000 letters of %s', (_, text) => {
    const { lookups, scored } = workFor(text);
    expect(lex(normalise(text)).length).toBeLessThanOrEqual(MOST_LEXEMES);
    expect(lookups).toBeLessThanOrEqual(MOST_READINGS * MOST_TOKENS);
    expect(scored).toBeLessThanOrEqual(MOST_READINGS * index.names.size);
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
