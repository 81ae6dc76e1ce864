import { describe, expect, it } from 'vitest';
import { loadListSnapshot } from '#holdpoint/lists';
import { buildNameMatcher } from '../build-name-matcher.js';

const matcher = buildNameMatcher(loadListSnapshot());

describe('the span of a match is the name with the legal forms that touch it', () => {
  it.each([
    ['三菱造船株式会社', '三菱造船株式会社'],
    ['株式会社 IHIエアロスペース 資材部', '株式会社 IHIエアロスペース'],
    ['Mitsubishi Shipbuilding Co., Ltd.', 'Mitsubishi Shipbuilding Co., Ltd.'],
    ['Attn: IHI Aerospace Ltd. Tomioka plant', 'IHI Aerospace Ltd.'],
    ['㈱トーキン', '㈱トーキン'],
    ['三菱造船', '三菱造船'],
    ['田中商事株式会社（三菱造船 気付）', '三菱造船'],
  ])('%s: %s', (name, span) => {
    const [match] = matcher.match({ name }).matches;
    expect(name.slice(...match!.span)).toBe(span);
  });
});
