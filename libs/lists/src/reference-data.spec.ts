import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { DEFAULT_DATA_DIRECTORY, findDataDirectory } from './data-directory.js';
import { loadReferenceData } from './reference-data.js';
import { codeOf } from './testing/damaged-data.js';

describe('the reference data', () => {
  const data = loadReferenceData({ cacheSize: 0 });
  const remembering = loadReferenceData({ cacheSize: 100 });

  it('carries a version for every part that a decision rests on', () => {
    for (const version of [data.lists.version, data.items.version, data.endUse.version])
      expect(version).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(remembering.lists.version).toBe(data.lists.version);
    expect(remembering.items.version).toBe(data.items.version);
  });

  it('finds a listed company by its registered name, remembered or not', () => {
    const query = { name: '三菱造船株式会社', country: 'JP' };
    expect(data.matcher.match(query).matches[0]?.entry).toBe('CN-ECL-2026-11-01');
    expect(remembering.matcher.match(query)).toEqual(data.matcher.match(query));
  });

  it('reads end use, and digests text in UTF-8', () => {
    expect(data.endUse.read('for fighter aircraft of the Self-Defense Forces').verdict).toBe(
      'military',
    );
    expect(data.sha256('三菱')).toBe(
      'sha256:ee2527409616e10741ad1683eaf05879a9fe23c4983b7c46be8c5b8bded3944e',
    );
  });

  it('says that the data is missing where there is none', () => {
    expect(codeOf(() => loadReferenceData({ dataDirectory: tmpdir() }))).toBe('missing-file');
  });

  it('is found beside the sources', () => {
    expect(findDataDirectory(import.meta.dirname)).toBe(DEFAULT_DATA_DIRECTORY);
    expect(findDataDirectory(tmpdir())).toBe(`${tmpdir()}/data`);
  });
});
