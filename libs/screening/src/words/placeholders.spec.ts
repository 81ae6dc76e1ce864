import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '#holdpoint/matching';
import { plainText } from './placeholders.js';

describe('plainText', () => {
  it('reads a text of ASCII as the matcher folds it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 30 }), (text) => {
        const letters = normalise(text)
          .text.replace(/[^a-z0-9]+/g, ' ')
          .trim();
        expect(plainText(text)).toBe(letters);
      }),
      { numRuns: 2000 },
    );
  });
});
