import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadListSnapshot } from '#holdpoint/lists';
import { buildNameMatcher } from '../src/build-name-matcher.js';
import { JOINED_HOWS } from '../src/index/joined-index.js';
import { CAPS } from '../src/score/caps.js';
import { MEETINGS } from '../src/score/similarity.js';

const page = readFileSync('docs/reference/match-working.md', 'utf8');
const matcher = buildNameMatcher(loadListSnapshot());

describe('the working of a match', () => {
  it.each([...Object.keys(CAPS), ...JOINED_HOWS, ...MEETINGS])('%s is said in words in docs', (code) => {
    expect(page).toMatch(new RegExp(`\`${code}(?::[^\`]*)?\``));
  });

  it('shows the words of both names as they are written, and how they met', () => {
    const [match] = matcher.match({ name: '㈱みつびし電機ソフトウエア　資材部' }).matches;
    expect(match?.working.tokens.map(({ query, listed, how }) => [query, listed, how])).toEqual([
      ['みつびし', '三菱', 'concept:mitsubishi'],
      ['電機', '電機', 'equal'],
      ['ソフトウエア', 'ソフトウエア', 'equal'],
      ['資材部', undefined, 'neutral:unit'],
      ['㈱', undefined, 'neutral:legal-form'],
    ]);
  });

  it('names the force that a unit belongs to', () => {
    const [match] = matcher.match({ name: '第7師団' }).matches;
    expect(match?.working.tokens).toMatchObject([{ listed: '陸上自衛隊', how: 'force-word' }]);
  });

  it('points into the field as it was written, whatever it was written with', () => {
    for (const name of ['&#19977;&#33777;造船 広島', 'Tanaka (三菱造船)', '\u200b三\u200b菱\u200b造船']) {
      const [match] = matcher.match({ name }).matches;
      expect(match?.entry).toBe('CN-ECL-2026-11-01');
      const [start = 0, end = 0] = match?.span ?? [];
      expect(name.slice(start, end)).toMatch(/造船$/);
    }
  });
});
