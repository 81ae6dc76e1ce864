/** Ways in which papers write a listed name that a list does not: each beside a near miss which stays another's. */
import { describe, expect, it } from 'vitest';
import { loadListSnapshot } from '#holdpoint/lists';
import { buildNameMatcher } from '../src/build-name-matcher.js';

const matcher = buildNameMatcher(loadListSnapshot());

function outcome(name: string): readonly [string, string | undefined] {
  const { outcome, matches } = matcher.match({ name });
  return [outcome, matches[0]?.entry];
}

describe('a name written twice', () => {
  it.each([
    ['HOWA 豊和工業', 'CN-WL-2026-28-18'],
    ['豊和工業HOWA', 'CN-WL-2026-28-18'],
    ['HINO 日野自動車', 'CN-WL-2026-12-14'],
    ['Nitto 日東電工株式会社', 'CN-WL-2026-12-18'],
    ['Nitto Denko 日東電工', 'CN-WL-2026-12-18'],
    ['日新電機 ニッシンデンキ', 'CN-WL-2026-12-16'],
    ['豊和工業 丰和工业', 'CN-WL-2026-28-18'],
    ['住友重機械工業 Sumitomo Heavy Industries, Ltd.', 'CN-WL-2026-12-11'],
    ['MITSUBISHI 三菱造船', 'CN-ECL-2026-11-01'],
    ['KOWA 光和興業 長崎', 'CN-ECL-2026-27-14'],
  ])('%s is a hit, as either half alone', (name, entry) => {
    expect(outcome(name)).toEqual(['hit', entry]);
  });

  it.each([
    'Panasonic 日東電工',
    'MITSUBISHI PENCIL 三菱造船',
    'MITSUBISHI 三菱鉛筆',
    'AOKI 青木建設',
    '三井E&Sエンジニアリング',
    '三菱電機 MITSUBISHI SOFTWARE',
  ])('%s is not: a word of somebody else stands in it', (name) => {
    expect(outcome(name)[0]).toBe('none');
  });
});

describe('a legal form with one letter wrong', () => {
  it.each([
    ['三菱造船株式会杜', 'CN-ECL-2026-11-01'],
    ['日新電機株武会社', 'CN-WL-2026-12-16'],
    ['日東電工林式会社', 'CN-WL-2026-12-18'],
    ['株式會杜三菱造船', 'CN-ECL-2026-11-01'],
    ['三菱造船株会社', 'CN-ECL-2026-11-01'],
    ['三菱造船株式社会', 'CN-ECL-2026-11-01'],
    ['三菱造船株株式会社', 'CN-ECL-2026-11-01'],
    ['三菱造船有眼公司', 'CN-ECL-2026-11-01'],
    ['三菱造船有限公同', 'CN-ECL-2026-11-01'],
    ['日野自動車株式会杜 東京支社', 'CN-WL-2026-12-14'],
    ['ACSL Lmt.', 'CN-WL-2026-28-04'],
    ['NOF Kabushki Kaisha', 'CN-WL-2026-12-19'],
  ])('%s: the name is exact', (name, entry) => {
    expect(outcome(name)).toEqual(['hit', entry]);
  });

  it('合同会館 is a building, 有色公司 deals in metals', () => {
    expect(outcome('合同会館三菱造船')[0]).toBe('none');
    expect(outcome('三菱造船有色公司')[0]).toBe('none');
  });
});

describe('old forms of Han, and radicals that a PDF gives for letters', () => {
  it.each(['靑木精密工業', '⻘木精密⼯業株式会社'])('%s', (name) => {
    expect(outcome(name)).toEqual(['hit', 'CN-ECL-2026-27-20']);
  });
});
