import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.js';
import { buildPrefixIndex } from './prefix-index.js';
import { buildSpellingIndex } from './spelling-index.js';
import { buildTextIndex, hashText } from './text-index.js';

const aWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ア', 'エ', '工'), maxLength: 9 });
const words = fc.array(aWord, { maxLength: 40 });

describe('editDistance', () => {
  it.each([
    ['same', 'same', 0],
    ['resaerch', 'research', 1],
    ['nucear', 'nuclear', 1],
    ['abcd', 'badc', 2],
    ['abc', 'xyz', -1],
  ])('%s to %s is %i within two', (a, b, edits) => {
    expect(editDistance(a, b, 2)).toBe(edits);
    expect(editDistance(b, a, 2)).toBe(edits);
  });
});

describe('the spelling index', () => {
  it('finds exactly what comparing with every word finds', () => {
    fc.assert(
      fc.property(words, aWord, fc.nat({ max: 3 }), (listed, word, budget) => {
        const found: [number, number][] = [];
        buildSpellingIndex(listed.length, (at) => listed[at]!).near(word, budget, (at, edits) =>
          found.push([at, edits]),
        );
        const expected = listed
          .map((other, at): [number, number] => [at, editDistance(word, other, budget)])
          .filter(([, edits]) => edits >= 0);
        expect(found.sort((a, b) => a[0] - b[0])).toEqual(expected);
      }),
    );
  });
});

describe('the prefix and text indexes', () => {
  it('find every text that begins so, and every one that is so', () => {
    fc.assert(
      fc.property(words, aWord, (listed, word) => {
        const begins: number[] = [];
        buildPrefixIndex(listed.length, (at) => listed[at]!).find(word, (at) => begins.push(at));
        const startsSo = [...listed.keys()].filter((at) => listed[at]!.startsWith(word));
        expect(begins.sort((a, b) => a - b)).toEqual(startsSo);

        const equal: number[] = [];
        const index = buildTextIndex(
          listed.map((text) => hashText(text)),
          [...listed.keys()],
        );
        index.find(hashText(word), (at) => equal.push(at));
        expect(equal.filter((at) => listed[at] === word)).toEqual(
          [...listed.keys()].filter((at) => listed[at] === word),
        );
      }),
    );
  });
});
