import { describe, expect, it } from 'vitest';
import type { ListSnapshot, PartyListId } from '#holdpoint/model';
import { ListDataError } from './list-data-error.js';
import { loadListSnapshot } from './list-snapshot.js';
import { codeOf, copyData, type DataCopy, type Entry } from './testing/damaged-data.js';

const snapshot = loadListSnapshot();
const of = (list: PartyListId) => snapshot.entries.filter((entry) => entry.list === list);

describe('the list data', () => {
  it('holds every entity of the announcements, every military user and every contractor', () => {
    expect(of('export-control-list')).toHaveLength(40);
    expect(of('watch-list')).toHaveLength(40);
    expect(of('military-end-users')).toHaveLength(99);
    expect(of('defence-contractors')).toHaveLength(46);
    expect(snapshot.lists.map(({ id, entries }) => [id, entries])).toEqual([
      ['export-control-list', 40],
      ['watch-list', 40],
      ['military-end-users', 99],
      ['defence-contractors', 46],
    ]);
  });

  it.each([
    ['MOFCOM Announcement 11 of 2026', '2026-02-24'],
    ['MOFCOM Announcement 12 of 2026', '2026-02-24'],
    ['MOFCOM Announcement 27 of 2026', '2026-06-29'],
    ['MOFCOM Announcement 28 of 2026', '2026-06-29'],
  ])('has the 20 entities of %s, in force from %s', (announcement, day) => {
    const entries = snapshot.entries.filter((entry) => entry.announcement === announcement);
    expect(entries).toHaveLength(20);
    expect(new Set(entries.map(({ from }) => from))).toEqual(new Set([day]));
  });

  it('gives every listed entity its Chinese, English and Japanese name and a reading in kana', () => {
    const listed = [...of('export-control-list'), ...of('watch-list')];
    const incomplete = listed.filter(
      ({ names: { zh, en, ja, readings } }) => !zh || !en || !ja || readings.length === 0,
    );
    expect(incomplete.map(({ id }) => id)).toEqual([]);
  });

  it('keeps the spelling of the annex, slips included', () => {
    const entry = snapshot.entries.find(({ id }) => id === 'CN-ECL-2026-27-11');
    expect(entry?.names.en).toBe('MHI Oceanincs Co., Ltd.');
  });

  it('calls a body by the same name where two lists have it', () => {
    const byId = new Map(snapshot.entries.map((entry) => [entry.id, entry]));
    const pairs = of('defence-contractors').filter(({ listedId }) => listedId !== undefined);
    expect(pairs.length).toBeGreaterThan(10);
    for (const { names, listedId } of pairs)
      expect(names.ja).toBe(byId.get(listedId ?? '')?.names.ja);
  });

  it('treats the police and the coast guard as no military user, and the US forces apart', () => {
    const treatment = new Map(of('military-end-users').map(({ id, treatAs }) => [id, treatAs]));
    expect(treatment.get('JP-JCG')).toBe('not-military-review');
    expect(treatment.get('JP-NPA')).toBe('not-military-review');
    expect(treatment.get('US-USFJ')).toBe('separate-flag-us-military');
    expect(treatment.get('JP-MSDF')).toBe('military-end-user');
  });

  it('knows at least 120 unlisted companies that are easily taken for listed ones', () => {
    expect(snapshot.related.length).toBeGreaterThanOrEqual(120);
    for (const { listedMembers } of snapshot.related) expect(listedMembers).not.toEqual([]);
  });
});

describe('a snapshot', () => {
  it('cannot be changed, at any depth', () => {
    const entry = snapshot.entries[0];
    expect(() => (snapshot.entries as unknown[]).pop()).toThrow(TypeError);
    expect(() => Object.assign(snapshot, { version: 'other' })).toThrow(TypeError);
    expect(() => Object.assign(entry?.names ?? {}, { zh: 'other' })).toThrow(TypeError);
    expect(() => (entry?.identity.domains as string[]).push('other.example')).toThrow(TypeError);
  });

  it('has one version for one content, whatever the layout and order of the files', () => {
    using copy = copyData();
    copy.editEntries(watchList.manifest, watchList.file, (entries) => entries.reverse());
    expect(loadListSnapshot(copy.folder).version).toBe(snapshot.version);
  });

  it('has another version when one name changes', () => {
    using copy = copyData();
    changeFirst(copy, (entry) => (entry['names'] = { ...(entry['names'] as Entry), ja: '別会社' }));
    const changed: ListSnapshot = loadListSnapshot(copy.folder);
    expect(changed.version).not.toBe(snapshot.version);
    expect(changed.version).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});

const watchList = {
  manifest: 'lists/watch-list/list.yaml',
  file: 'lists/watch-list/entries.json',
} as const;

function changeFirst(copy: DataCopy, change: (entry: Entry) => void): void {
  copy.editEntries(watchList.manifest, watchList.file, ([first]) => {
    if (first !== undefined) change(first);
  });
}

const DAMAGE: readonly [string, string, (copy: DataCopy) => void][] = [
  ['a file that is gone', 'missing-file', (copy) => copy.remove(watchList.file)],
  ['a manifest that is gone', 'missing-file', (copy) => copy.remove(watchList.manifest)],
  [
    'one changed character',
    'wrong-checksum',
    (copy) => copy.edit(watchList.file, (content) => content.replace('三菱', '三麦')),
  ],
  [
    'a file that is no JSON',
    'unreadable-file',
    (copy) => copy.editVouched(watchList.manifest, watchList.file, () => '['),
  ],
  [
    'an entry too few',
    'wrong-count',
    (copy) => copy.editEntries(watchList.manifest, watchList.file, (entries) => void entries.pop()),
  ],
  [
    'a field nobody knows',
    'unknown-field',
    (copy) => changeFirst(copy, (entry) => (entry['nick'] = 'Subaru')),
  ],
  [
    'a misspelt field of the manifest',
    'unknown-field',
    (copy) => copy.edit(watchList.manifest, (content) => content.replace('asOf:', 'asof:')),
  ],
  [
    'an entry without a first day',
    'missing-field',
    (copy) =>
      changeFirst(copy, (entry) => {
        delete entry['from'];
      }),
  ],
  [
    'a day that does not exist',
    'invalid-entry',
    (copy) => changeFirst(copy, (entry) => (entry['from'] = '2026-02-30')),
  ],
  [
    'a corporate number with a wrong check digit',
    'invalid-entry',
    (copy) =>
      changeFirst(copy, (entry) => {
        const numbers = [{ number: '6011101019196', confidence: 'candidate' }];
        entry['identity'] = { ...(entry['identity'] as Entry), corporateNumbers: numbers };
      }),
  ],
  [
    'romaji that are not the kana beside them',
    'invalid-entry',
    (copy) =>
      copy.editVouched(watchList.manifest, watchList.file, (content) =>
        content.replace('"romaji": "Yusoki Kogyo"', '"romaji": "Howa"'),
      ),
  ],
  [
    'an entry without any name',
    'invalid-entry',
    (copy) =>
      changeFirst(copy, (entry) => {
        entry['names'] = {
          ...(entry['names'] as Entry),
          zh: undefined,
          en: undefined,
          ja: undefined,
        };
      }),
  ],
  [
    'an id that stands twice',
    'duplicate-id',
    (copy) => changeFirst(copy, (entry) => (entry['id'] = 'CN-ECL-2026-11-01')),
  ],
  [
    'a parent that is not there',
    'unresolved-reference',
    (copy) => changeFirst(copy, (entry) => (entry['parentId'] = 'DC-NOBODY')),
  ],
  [
    'a group that is not there',
    'unresolved-reference',
    (copy) => changeFirst(copy, (entry) => (entry['groupId'] = 'no-such-group')),
  ],
];

describe('damaged list data is refused', () => {
  it.each(DAMAGE)('%s: %s', (_damage, code, damage) => {
    using copy = copyData();
    damage(copy);
    expect(codeOf(() => loadListSnapshot(copy.folder))).toBe(code);
  });

  it('with the file, what was expected, what was found and what to do', () => {
    using copy = copyData();
    copy.editEntries(watchList.manifest, watchList.file, (entries) => void entries.pop());
    expect(() => loadListSnapshot(copy.folder)).toThrow(ListDataError);
    expect(() => loadListSnapshot(copy.folder)).toThrow(
      /watch-list\/entries\.json: wrong-count: expected 40 entries, found 39\. Compare the file/,
    );
  });

  it('with its cause', () => {
    using copy = copyData();
    copy.remove(watchList.file);
    expect(() => loadListSnapshot(copy.folder)).toThrow(
      expect.objectContaining({ cause: expect.objectContaining({ code: 'ENOENT' }) as unknown }),
    );
  });
});
