import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anEntry, aSnapshot } from '../../evaluation/invented-list.js';
import { buildNameIndex, type NameIndex } from '../index/name-index.js';
import { normalise } from '../normalise/normalise.js';
import { readings } from '../reading/readings.js';
import type { Reading } from '../reading/token.js';
import { align } from '../score/align.js';
import { REVIEW } from '../score/caps.js';
import { scoreName } from '../score/score-name.js';
import { similarity } from '../score/similarity.js';
import { createCandidateFinder, isMeant, listedSide } from './candidates.js';

const BRANDS = [
  '黒羽',
  '星丸',
  'Kurohane',
  'Hoshimaru',
  'クロハネ',
  '三菱',
  'Mitsubishi',
  'QTX',
  '鷹森',
  'Takamori',
  '緑',
];
const WORDS = [
  '航空',
  'エンジン',
  'Engine',
  'Systems',
  'システム',
  '電機',
  'Electric',
  '工業',
  'Trading',
  '造船',
  'Marine',
].concat([
  'Japan',
  '日本',
  '東京',
  'Nagoya Works',
  '防衛',
  'Technologies',
  '精密',
  'センター',
  'サービス',
  '第2',
]);
const FORMS = ['株式会社', 'Co., Ltd.', '㈱', '', ' Plant', '支店', '公司'];
const GAPS = ['', ' ', '・', ', '];

const aName = fc
  .tuple(
    fc.constantFrom(...BRANDS),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }),
    fc.constantFrom(...FORMS),
    fc.constantFrom(...GAPS),
  )
  .map(([brand, words, form, gap]) => [brand, ...words, form].join(gap));

/** One letter left out, doubled or swapped with the next. */
const aSlip = fc
  .tuple(aName, fc.nat({ max: 30 }), fc.constantFrom('drop', 'double', 'swap'))
  .map(([name, at, how]) => {
    const place = at % Math.max(1, name.length - 1);
    const [here = '', next = ''] = [name[place], name[place + 1]];
    const middle = how === 'drop' ? next : how === 'double' ? here + here + next : next + here;
    return name.slice(0, place) + middle + name.slice(place + 2);
  });

describe('the name index', () => {
  it('loses nothing that scoring every name would have accepted', () => {
    fc.assert(
      fc.property(
        fc.array(aName, { minLength: 1, maxLength: 12 }),
        fc.array(fc.oneof(aName, aSlip), { minLength: 1, maxLength: 6 }),
        (listed, queries) => {
          const entries = listed.map((ja, at) => anEntry(`E-${at}`, { names: { ja } }));
          const index = buildNameIndex(aSnapshot(entries));
          const find = createCandidateFinder(index);
          for (const query of queries) {
            for (const reading of readings(normalise(query), index.dictionary)) {
              const found = new Map<number, number>();
              for (const { name, score } of find(reading)) {
                found.set(name, Math.max(score.score, found.get(name) ?? 0));
              }
              for (const [name, score] of exhaustively(index, reading)) {
                expect(found.get(name) ?? 0).toBeGreaterThanOrEqual(score);
              }
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Every name scored without the index: those at review level or above. */
function exhaustively(index: NameIndex, reading: Reading): ReadonlyMap<number, number> {
  const accepted = new Map<number, number>();
  for (let name = 0; name < index.names.size; name += 1) {
    const listed = listedSide(index, name);
    const alignment = align(reading.tokens.length, listed.words.length, (query, place) => {
      const near = similarity(reading.tokens[query]!.word, listed.words[place]!);
      return near?.how === 'concept' && !isMeant(index, reading, listed, query, place)
        ? null
        : near;
    });
    if (alignment === null) continue;
    const { score } = scoreName(reading, listed, alignment);
    if (score >= REVIEW) accepted.set(name, score);
  }
  return accepted;
}
