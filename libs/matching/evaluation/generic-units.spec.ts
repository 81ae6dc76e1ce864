/** Names of military units that a company's department may bear as well. */
import { describe, expect, it } from 'vitest';
import { loadListSnapshot } from '#holdpoint/lists';
import { buildNameMatcher } from '../src/build-name-matcher.js';

const matcher = buildNameMatcher(loadListSnapshot());
const outcome = (name: string, department?: string): string =>
  matcher.match({ name, country: 'JP', ...(department === undefined ? {} : { department }) })
    .outcome;

describe('a department of a company', () => {
  it.each([
    ['清水建設株式会社', '技術研究本部'],
    ['トヨタ紡織株式会社', 'Training Center'],
    ['トヨタ紡織株式会社', 'Training Dept.'],
    ['株式会社ベネッセコーポレーション', '情報本部'],
    ['日本航空株式会社', '経営情報本部'],
    ['日本航空株式会社', 'Ground Staff Office'],
    ['日本航空株式会社', 'Air Training Dept.'],
    ['日本航空株式会社', 'Joint Staff Office'],
    ['東急不動産株式会社', '装備施設本部'],
    ['Toyota Boshoku Corporation', 'Technical Research and Development Institute'],
  ])('%s, %s is no unit', (name, department) => {
    expect(outcome(name, department)).toBe('none');
  });

  it('is none behind the name in one field either', () => {
    expect(outcome('清水建設株式会社 技術研究本部')).toBe('none');
  });

  it.each([
    '防衛省技術研究本部',
    '防衛省情報本部',
    'JGSDF Hokkaido Depot',
    'JGSDF Ground Staff Office',
    '陸上幕僚監部',
    '補給統制本部',
    'Maritime Materiel Command',
    '陸上自衛隊 補給部',
    'JMSDF Training Center',
  ])('%s is the unit, whatever company stands before it', (department) => {
    expect(outcome('丸紅株式会社', department)).toBe('hit');
  });

  it.each(['Hokkaido Depot', 'Hokkaido Depot Co., Ltd.', '技術研究本部', 'Ground Staff Office'])(
    '%s alone is a question',
    (name) => {
      expect(outcome(name)).toBe('review');
    },
  );
});
