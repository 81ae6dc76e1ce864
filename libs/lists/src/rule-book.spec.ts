import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '#holdpoint/model';
import { DEFAULT_DATA_DIRECTORY } from './data-directory.js';
import { loadRuleBook } from './rule-book.js';
import { codeOf } from './testing/damaged-data.js';

/** What loading says once a file of the rule book is changed. */
function afterChange(file: string, change: (content: string) => string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'holdpoint-rules-'));
  try {
    cpSync(join(DEFAULT_DATA_DIRECTORY, 'rules'), join(folder, 'rules'), { recursive: true });
    const path = join(folder, 'rules', file);
    const content = readFileSync(path, 'utf8');
    expect(change(content)).not.toBe(content);
    writeFileSync(path, change(content));
    return codeOf(() => loadRuleBook(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the data of the rule book', () => {
  const book = loadRuleBook();

  it('has every indicator with its weight, and says which of them only a person can see', () => {
    expect(book.indicators.map(({ id }) => id)).toEqual(INDICATORS);
    const unseen = book.indicators.filter(({ seenBy }) => seenBy.includes('person'));
    expect(unseen.map(({ id }) => id)).toEqual(['I-10']);
    for (const { seenBy, rules } of book.indicators)
      expect(rules.length === 0).toBe(seenBy.includes('person'));
  });

  it('has an order, a moment and a decision in every golden file', () => {
    for (const { order, moment, decision } of book.goldens) {
      expect(decision.orderId).toBe(order.orderId);
      expect(moment.now).toMatch(/^2026-/);
    }
  });
});

describe('a rule book that was changed and not recorded', () => {
  it('is refused when an indicator weighs differently', () => {
    const weaker = (text: string) => text.replace('weight: strong', 'weight: weak');
    expect(afterChange('indicators.yaml', weaker)).toBe('unrecorded-rule-book');
  });

  it('is refused when a golden decision was edited', () => {
    const freed = (text: string) => text.replace('"outcome": "held"', '"outcome": "approved"');
    expect(afterChange('golden/controlled-item-1.json', freed)).toBe('unrecorded-rule-book');
  });

  it('is refused when its newest version has no record yet', () => {
    const raised = (text: string) =>
      `${text}- version: 2099.1.0\n  date: 2099-01-01\n  changes: [Everything is allowed.]\n`;
    expect(afterChange('history.yaml', raised)).toBe('unrecorded-rule-book');
  });

  it('is accepted when only the words of an indicator changed', () => {
    const reworded = (text: string) => text.replace('Orders split,', 'Orders divided,');
    expect(afterChange('indicators.yaml', reworded)).toBe('no error');
  });
});

describe('a rule book that says what cannot be', () => {
  it('is refused when versions do not rise, or say nothing of what changed', () => {
    const again = (text: string) =>
      `${text}- version: 2026.11.0\n  date: 2026-11-24\n  changes: [The same again.]\n`;
    expect(afterChange('history.yaml', again)).toBe('invalid-entry');
    const silent = (text: string) =>
      `${text}- version: 2099.1.0\n  date: 2099-01-01\n  changes: []\n`;
    expect(afterChange('history.yaml', silent)).toBe('invalid-entry');
  });

  it('is refused when an indicator is missing, or the announcement’s own words are weakened', () => {
    const without = (text: string) => text.replace('id: I-10', 'id: I-11');
    expect(afterChange('indicators.yaml', without)).toBe('invalid-entry');
    const weakened = (text: string) => text.replace('weight: decisive', 'weight: weak');
    expect(afterChange('indicators.yaml', weakened)).toBe('invalid-entry');
  });
});
