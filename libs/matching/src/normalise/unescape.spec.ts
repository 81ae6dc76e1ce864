import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, rawSpan } from './normalise.js';
import { unescapeText } from './unescape.js';

describe('escaped characters', () => {
  it.each([
    ['R&amp;D', 'R&D'],
    ['R&amp;amp;D', 'R&D'],
    ['&#19977;&#33777;', '三菱'],
    ['&#x4e09;&#X83F1;', '三菱'],
    ['a&nbsp;b%20c', 'a b c'],
    ['&#0;&#x110000;&#xd800;', '   '],
  ])('%s is %s', (raw, meant) => {
    expect(unescapeText(raw)?.text).toBe(meant);
  });

  it.each(['E&S', 'Engine & Turbocharger', '100 %', 'plain'])('%s has none', (raw) => {
    expect(unescapeText(raw)).toBeNull();
  });

  it('are found again in the raw text', () => {
    const raw = 'x &#19977;菱';
    const folded = normalise(raw);
    const at = folded.text.indexOf(normalise('三').text);
    expect(raw.slice(...rawSpan(folded, at, at + 2))).toBe('&#19977;菱');
  });

  it('never point outside the raw text', () => {
    const piece = fc.constantFrom('&', '#', 'x', '1', '9', 'amp;', ';', '%20', '三', 'lt', ' ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const raw = pieces.join('');
        const { text, starts, ends } = normalise(raw);
        expect(starts).toHaveLength(text.length);
        expect(ends).toHaveLength(text.length);
        for (const [at, start] of starts.entries()) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(ends[at]).toBeGreaterThan(start);
          expect(ends[at]).toBeLessThanOrEqual(raw.length);
        }
      }),
    );
  });
});
