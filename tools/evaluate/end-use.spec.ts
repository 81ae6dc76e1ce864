import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EndUseFigures } from './end-use.js';
import { evaluateEndUse } from './end-use.js';
import type { Part } from './end-use-statements.js';
import { LANGUAGES, PARTS, readStatements } from './end-use-statements.js';

const recorded = JSON.parse(
  readFileSync('libs/matching/evaluation/end-use-figures.json', 'utf8'),
) as Record<Part, EndUseFigures>;
const statements = readStatements();
const { figures, keywords, wrong } = evaluateEndUse(statements);

describe('the evaluation of end-use text', () => {
  it('has at least 300 statements, shared by the three languages and both parts', () => {
    expect(statements.length).toBeGreaterThanOrEqual(300);
    for (const language of LANGUAGES) {
      const share = statements.filter((row) => row.language === language).length;
      expect(share / statements.length).toBeGreaterThan(0.25);
    }
    expect(figures.measured.statements).toBeGreaterThanOrEqual(100);
  });

  it('has no statement twice', () => {
    expect(new Set(statements.map((row) => row.text)).size).toBe(statements.length);
  });

  it.each(PARTS)('no military statement is called civil or none (%s)', (part) => {
    const missed = wrong.filter((row) => row.part === part && row.verdict === 'military');
    expect(missed.filter((row) => row.called === 'civil' || row.called === 'none')).toEqual([]);
  });

  it.each(PARTS)('the targets hold: 5 %% and 8 %% (%s)', (part) => {
    expect(figures[part].ambiguousCalledCivil).toBeLessThanOrEqual(5);
    expect(figures[part].civilCalledMilitary).toBeLessThanOrEqual(8);
  });

  it.each(PARTS)('nothing is worse than recorded (%s)', (part) => {
    const now = figures[part];
    const then = recorded[part];
    expect(now.statements).toBeGreaterThanOrEqual(then.statements);
    expect(now.right / now.statements).toBeGreaterThanOrEqual(then.right / then.statements);
    expect(now.ambiguousCalledCivil).toBeLessThanOrEqual(then.ambiguousCalledCivil);
    expect(now.civilCalledMilitary).toBeLessThanOrEqual(then.civilCalledMilitary);
  });

  it('is far better than a word search', () => {
    expect(keywords.measured.militaryMissed).toBeGreaterThan(figures.measured.militaryMissed);
    expect(keywords.measured.civilCalledMilitary).toBeGreaterThan(
      3 * figures.measured.civilCalledMilitary,
    );
  });
});
