import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateNames } from './names.js';
import type { NameFigures } from './names-figures.js';
import { isNonMatch, NAME_PARTS, readNamePairs, type NamePart } from './name-pairs.js';

const recorded = JSON.parse(
  readFileSync('libs/matching/evaluation/names-figures.json', 'utf8'),
) as Record<NamePart, NameFigures> & {
  register: { reviewsPerThousand: number; hitsPerThousand: number };
};
const pairs = readNamePairs();
const { figures, register, report, plot } = evaluateNames();

describe('the evaluation of names', () => {
  it('has at least 600 pairs, each kind at least 20 times', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(600);
    for (const [kind, rows] of Map.groupBy(pairs, (pair) => pair.kind)) {
      expect({ kind, enough: rows.length >= 20 }).toEqual({ kind, enough: true });
    }
  });

  it('measures each kind on at least 20 rows, and finds at least 90 % of each', () => {
    const measured = pairs.filter(({ part }) => part === 'measured');
    for (const [kind, rows] of Map.groupBy(measured, (pair) => pair.kind)) {
      expect({ kind, enough: rows.length >= 20 }).toEqual({ kind, enough: true });
    }
    expect(figures.measured.weakestKind).toBeGreaterThanOrEqual(90);
  });

  it('labels every pair by what its kind says', () => {
    expect(pairs.filter(({ kind, entry }) => isNonMatch(kind) !== (entry === null))).toEqual([]);
  });

  it.each(NAME_PARTS)('the targets hold (%s)', (part) => {
    const now = figures[part];
    expect(now.recallAtReview).toBeGreaterThanOrEqual(97);
    expect(now.recallAtHit).toBeGreaterThanOrEqual(92);
    expect(now.hardAtReview).toBeLessThanOrEqual(1);
    expect(now.hardAtHit).toBeLessThanOrEqual(0.2);
    expect(now.familyAtReview).toBeLessThanOrEqual(2);
    expect(now.familyAtHit).toBeLessThanOrEqual(0.2);
  });

  it.each(NAME_PARTS)('nothing is worse than recorded (%s)', (part) => {
    const now = figures[part];
    const then = recorded[part];
    expect(now.recallAtReview).toBeGreaterThanOrEqual(then.recallAtReview);
    expect(now.recallAtHit).toBeGreaterThanOrEqual(then.recallAtHit);
    expect(now.weakestKind).toBeGreaterThanOrEqual(then.weakestKind);
    expect(now.hardAtReview).toBeLessThanOrEqual(then.hardAtReview);
    expect(now.familyAtReview).toBeLessThanOrEqual(then.familyAtReview);
  });

  it('at most 0.5 of a thousand companies drawn at random get a finding', () => {
    expect(register.reviewsPerThousand).toBeLessThanOrEqual(0.5);
    expect(register.reviewsPerThousand).toBeLessThanOrEqual(recorded.register.reviewsPerThousand);
    expect(register.hitsPerThousand).toBeLessThanOrEqual(recorded.register.hitsPerThousand);
  });

  it('sets the general matchers beside ours', () => {
    for (const name of ['Holdpoint', 'Jaro-Winkler', 'Levenshtein ratio', 'token_set_ratio']) {
      expect(report).toContain(name);
    }
    expect(plot).toContain('</svg>');
  });
});
