import { describe, expect, it } from 'vitest';
import type { EntryNames } from '#holdpoint/model';
import { loadListSnapshot } from './list-snapshot.js';

const { entries, related } = loadListSnapshot();
const bodies = [...entries, ...related];
const mofcom = entries.filter(({ announcement }) => announcement !== undefined);

describe('the names in the list data', () => {
  it('are readings in katakana, words apart, without a legal form', () => {
    const wrong = bodies.flatMap(({ id, names }) =>
      names.readings
        .filter(({ text }) => !/^[ァ-ヺー]+( [ァ-ヺー]+)*$/.test(text) || /カブシキ/.test(text))
        .map(({ text }) => `${id} ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are written once in each entry', () => {
    const twice = bodies.flatMap(({ id, names }) => {
      const texts = writtenNames(names);
      return texts.filter((text, index) => texts.indexOf(text) !== index).map((text) => [id, text]);
    });
    expect(twice).toEqual([]);
  });

  it('say of every alias, former name and reading where it comes from', () => {
    const silent = bodies.flatMap(({ id, names: { aliases, formerNames, readings } }) =>
      [...aliases, ...formerNames, ...readings].filter(({ source }) => !source).map(() => id),
    );
    expect(silent).toEqual([]);
  });

  it('have no kana where they are Chinese', () => {
    const kana = bodies.filter(({ names: { zh } }) => zh !== undefined && /[ぁ-ゖァ-ヺ]/.test(zh));
    expect(kana.map(({ id }) => id)).toEqual([]);
  });

  it.each(['Hino', 'Howa', 'Nitto', 'NOF', 'TOKIN', 'Yusoki', 'Fortunio', 'NIPPI', 'KGM'])(
    'never let %s alone make a hit',
    (word) => {
      const carriers = mofcom.flatMap(({ names }) =>
        names.aliases.filter(({ text }) => text === word),
      );
      expect(carriers.map(({ strength }) => strength)).toEqual(['weak']);
    },
  );

  it.each(['JAXA', 'JMSDF', 'JASDF', 'JGSDF', 'ATLA'])('let %s stand for one body', (letters) => {
    const carriers = entries.flatMap(({ names }) =>
      names.acronyms.filter(({ text }) => text === letters),
    );
    expect(carriers.length).toBeGreaterThan(0);
    expect(carriers.every(({ unique }) => unique)).toBe(true);
  });

  it.each(['MMC', 'IPS', 'NAS', 'OTC', 'FAT', 'SF', 'MOD', 'SDF', 'SHI', 'NDA', 'MBA'])(
    'do not take %s for one body alone',
    (letters) => {
      const carriers = entries.flatMap(({ names }) =>
        names.acronyms.filter(({ text }) => text === letters),
      );
      expect(carriers.length).toBeGreaterThan(0);
      expect(carriers.some(({ unique }) => unique)).toBe(false);
    },
  );
});

describe('the companies beside the lists', () => {
  it('bear no registered name of a listed entity', () => {
    const listed = new Set(mofcom.map(({ names }) => names.ja));
    const same = related.filter(({ names: { ja } }) => ja !== undefined && listed.has(ja));
    expect(same.map(({ id }) => id)).toEqual([]);
  });

  it('stand beside entities of the announcements', () => {
    const listed = new Set(mofcom.map(({ id }) => id));
    const astray = related.filter(
      ({ listedMembers }) => !listedMembers.every((id) => listed.has(id)),
    );
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it('have a group, a namesake excepted that has no tie', () => {
    const tied = related.filter(({ relation, groupId }) => relation === 'homonym' && groupId);
    expect(tied.map(({ id }) => id)).toEqual([]);
  });
});

function writtenNames({ zh, en, ja, aliases, formerNames }: EntryNames): string[] {
  const official = new Set([zh, en, ja].filter((name) => name !== undefined));
  return [...official, ...[...aliases, ...formerNames].map(({ text }) => text)];
}
