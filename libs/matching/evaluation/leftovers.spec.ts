/** Names that are near a listed one, and what each is taken for. */
import { describe, expect, it } from 'vitest';
import { loadListSnapshot } from '#holdpoint/lists';
import { buildNameMatcher } from '../src/build-name-matcher.js';
import { createEndUseReader } from '../src/end-use/reader.js';

const snapshot = loadListSnapshot();
const matcher = buildNameMatcher(snapshot);
const outcome = (name: string): string => matcher.match({ name }).outcome;

describe('bodies around the forces', () => {
  it.each(['駐屯地記念館', 'Chitose Air Base Town Planning Office', '自衛隊OB会', '横田基地周辺対策協議会', '呉海自カレー事業者部会', 'JMSDF Museum'])(
    '%s is none of them',
    (name) => {
      expect(outcome(name)).toBe('none');
    },
  );

  it.each(['防衛省防衛調達審議会', '自衛隊 倫理審査委員会', '朝霞駐屯地業務隊', 'Chitose Air Base'])('%s is one of them', (name) => {
    expect(outcome(name)).toBe('hit');
  });
});

describe('companies of the same name or group', () => {
  it.each([
    ['Nitto, Inc.', 'RC-NITTO-INC'],
    ['Sumitomo (SHI) Demag', 'RC-SHI-DEMAG'],
    ['Sumitomo (SHI) Demag Plastics Machinery GmbH', 'RC-SHI-DEMAG'],
  ])('%s is a related company, no listed one', (name, entry) => {
    expect(matcher.match({ name })).toMatchObject({ outcome: 'none', related: [{ entry, relation: 'subsidiary' }] });
  });

  it.each([
    ['Nippi, Inc.', 'review'],
    ['株式会社ニッピ', 'review'],
    ['NIPPI Corporation', 'hit'],
    ['KGM株式会社', 'hit'],
    ['KGM', 'review'],
    ['株式会社ニチユー', 'none'],
    ['カ)ニチユ', 'review'],
    ['スバル座', 'none'],
    ['東京科学大学病院', 'hit'],
    ['工学院 東京科学大学', 'hit'],
  ])('%s: %s', (name, wanted) => {
    expect(outcome(name)).toBe(wanted);
  });
});

describe('the version of the reading', () => {
  it('is the same for names and statements, and names its list', () => {
    const reader = createEndUseReader();
    expect(reader.version).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(matcher.version).toBe(`${snapshot.version}+${reader.version}`);
  });
});
