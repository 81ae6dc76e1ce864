import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildTermAutomaton } from './term-automaton.js';

function scanned(words: readonly string[], text: string): string[] {
  const found: string[] = [];
  buildTermAutomaton(words).scan(text, (word, end) => found.push(`${words[word] ?? ''}@${end}`));
  return found.sort();
}

it('a word inside another word is found too', () => {
  expect(scanned(['軍事', '軍事用途', '用途'], '軍事用途')).toEqual(
    ['用途@4', '軍事@2', '軍事用途@4'].sort(),
  );
});

it('finds exactly what looking for each word by itself finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 4 });
  const words = fc.uniqueArray(word, { minLength: 1, maxLength: 8 });
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 40 });
  fc.assert(
    fc.property(words, text, (list, searched) => {
      const expected = list.flatMap((one) =>
        Array.from(searched, (_, at) => at)
          .filter((at) => searched.startsWith(one, at))
          .map((at) => `${one}@${at + one.length}`),
      );
      expect(scanned(list, searched)).toEqual(expected.sort());
    }),
  );
});
