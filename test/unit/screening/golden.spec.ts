/**
 * A changed golden file is what a reviewer reads. UPDATE_GOLDEN=1 writes the files anew; the digest of the rule
 * book is never written by a test: it stands beside the version and is changed by hand, with the version.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadReferenceData } from '#holdpoint/lists';
import { createReference, RULE_BOOK_HISTORY, RULE_BOOK_VERSION } from '#holdpoint/screening';
import { decideGolden, goldenCases, lasting, ruleBookDigest } from '../../support/golden.js';

const FOLDER = new URL('../../golden/', import.meta.url);
const CHANGES = new URL('../../../docs/rule-book-changes.md', import.meta.url);
const update = process.env.UPDATE_GOLDEN === '1';

const reference = createReference(loadReferenceData(), { serviceVersion: 'golden' });
const goldens = goldenCases().map((golden) => ({
  ...golden,
  decision: decideGolden(golden, reference),
}));

if (update) {
  for (const file of readdirSync(FOLDER)) if (file.endsWith('.json')) rmSync(new URL(file, FOLDER));
  for (const { file, one, decision } of goldens) {
    const content = { case: one.name, order: one.order, decision: lasting(decision) };
    writeFileSync(new URL(file, FOLDER), `${JSON.stringify(content, null, 2)}\n`);
  }
}

describe('golden decisions', () => {
  it('are at least twenty, and every file on disk is one of them', () => {
    expect(goldens.length).toBeGreaterThanOrEqual(20);
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
    expect(files.sort()).toEqual(goldens.map(({ file }) => file).sort());
  });

  for (const { file, one, decision } of goldens)
    it(`${file}: ${one.name}`, () => {
      const kept: unknown = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
      const now = { case: one.name, order: one.order, decision: lasting(decision) };
      expect(JSON.parse(JSON.stringify(now))).toEqual(kept);
    });
});

describe('a rule book that decides differently', () => {
  const newest = RULE_BOOK_HISTORY.at(-1);

  it('carries a raised version: the digest of its golden decisions stands beside it', () => {
    expect(newest?.version).toBe(RULE_BOOK_VERSION);
    expect(ruleBookDigest(goldens.map(({ decision }) => decision))).toBe(newest?.goldens);
  });

  it('never takes a version twice, nor a lower one', () => {
    const versions = RULE_BOOK_HISTORY.map(({ version }) => numbers(version));
    for (const [index, version] of versions.entries())
      if (index > 0) expect(isHigher(version, versions[index - 1]!)).toBe(true);
  });

  it('has its change recorded, with the digest it was recorded for', () => {
    const text = readFileSync(CHANGES, 'utf8');
    for (const { version, goldens: digest } of RULE_BOOK_HISTORY) {
      const section = text.split(/^## /mu).find((part) => part.startsWith(`${version} `)) ?? '';
      expect(section, `docs/rule-book-changes.md has no section on ${version}`).not.toBe('');
      expect(section).toContain(digest.slice(7, 19));
      expect(section).toMatch(/^- \S.{20,}/mu);
    }
  });
});

function numbers(version: string): number[] {
  return version.split('.').map(Number);
}
function isHigher(version: readonly number[], than: readonly number[]): boolean {
  const place = version.findIndex((part, index) => part !== than[index]);
  return place >= 0 && version[place]! > (than[place] ?? -1);
}
