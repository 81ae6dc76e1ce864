/** A changed golden file is what a reviewer reads; `npm run generate` writes them anew. */
import { describe, expect, it } from 'vitest';
import { loadReferenceData } from '#holdpoint/lists';
import type { Finding } from '#holdpoint/model';
import {
  checkRuleBook,
  createReference,
  lastingPart,
  RuleBookError,
  RULES,
  screenOrder,
  type Reference,
  type Rule,
} from '#holdpoint/screening';

const data = loadReferenceData();
const reference = createReference(data, { serviceVersion: 'golden' });
const { goldens } = data.rules;

describe('golden decisions', () => {
  it('are at least twenty, and some of them approve', () => {
    expect(goldens.length).toBeGreaterThanOrEqual(20);
    expect(goldens.some(({ decision }) => decision.outcome === 'approved')).toBe(true);
  });

  it('have one of every rule, that of a setting apart', () => {
    const shown = new Set(
      goldens.flatMap(({ decision }) => decision.findings.map(({ rule }) => rule)),
    );
    const missing = RULES.map(({ id }) => id).filter((id) => !shown.has(id));
    expect(missing).toEqual(['stale-list']);
  });

  it.each(goldens)('$file: $case', ({ order, moment, decision }) => {
    const now: unknown = JSON.parse(JSON.stringify(screenOrder(order, reference, moment)));
    expect(lastingPart(now as ReturnType<typeof screenOrder>)).toEqual(decision);
  });
});

/** The rules with one of them changed. */
function withRule(
  id: string,
  change: (findings: readonly Finding[]) => readonly Finding[],
): Rule[] {
  return RULES.map((rule) =>
    rule.id === id
      ? { ...rule, evaluate: (facts, before) => change(rule.evaluate(facts, before)) }
      : rule,
  );
}

function errorOf(call: () => unknown): RuleBookError {
  try {
    call();
  } catch (error) {
    if (error instanceof RuleBookError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a rule book that decides otherwise than its version recorded', () => {
  it('starts when it decides as recorded', () => {
    expect(checkRuleBook(reference)).toEqual({
      version: data.rules.version,
      goldens: goldens.length,
      changedByData: [],
    });
  });

  it('does not start when a rule falls silent, and says which order flipped, from what to what', () => {
    const error = errorOf(() =>
      checkRuleBook(
        reference,
        withRule('controlled-item', () => []),
      ),
    );
    expect(error.code).toBe('golden-decision-flipped');
    expect(error.flips.map(({ file }) => file)).toContain('controlled-item-1.json');
    expect(error.message).toContain(`rule book ${data.rules.version} decides`);
    expect(error.message).toMatch(
      /controlled-item-1\.json \(.+\): held, licence-required \[.+\] -> /,
    );
    expect(error.message).toContain('data/rules/history.yaml');
    expect(error.message).toContain('npm run generate');
  });

  it('does not start when a rule asks for other papers or rests on another article', () => {
    const milder = withRule('watch-list', (findings) =>
      findings.map((finding) => ({ ...finding, settledBy: [] })),
    );
    expect(errorOf(() => checkRuleBook(reference, milder)).flips[0]?.to).toMatch(
      /in its findings$/,
    );
    const elsewhere = withRule('export-control-list', (findings) =>
      findings.map((finding) => ({ ...finding, basis: [] })),
    );
    expect(errorOf(() => checkRuleBook(reference, elsewhere)).flips).not.toEqual([]);
  });

  it('is judged without the operator’s settings, which are no part of it', () => {
    const settings = { certificateMonths: 1, outsideRegime: 'review' } as const;
    const own = createReference(data, { serviceVersion: 'golden', settings });
    expect(checkRuleBook(own).goldens).toBe(goldens.length);
  });

  it('starts when only the wording of a rule is another', () => {
    const reworded = withRule('controlled-item', (findings) =>
      findings.map((finding) => ({ ...finding, message: { en: '-', ja: '-', zh: '-' } })),
    );
    expect(checkRuleBook(reference, reworded).goldens).toBe(goldens.length);
  });
});

describe('lists other than those recorded', () => {
  /** The data with one entry gone, as an operator's lists might have it. */
  const without = (id: string): Reference =>
    createReference(
      {
        ...data,
        lists: {
          ...data.lists,
          version: 'sha256:own',
          entries: data.lists.entries.filter((entry) => entry.id !== id),
        },
      },
      { serviceVersion: 'golden' },
    );
  const listed = goldens.find(({ file }) => file === 'export-control-list-1.json');
  const entry = listed?.decision.findings.find(({ reason }) => reason === 'listed-party')?.entry;

  it('do not keep the service from starting: what they decide otherwise is told', () => {
    const check = checkRuleBook(without(entry!));
    expect(check.changedByData.map(({ file }) => file)).toContain(listed?.file);
    expect(check.changedByData.every(({ from, to }) => from !== to)).toBe(true);
  });

  it('do not hide a changed rule: an order that rests on unchanged entries still counts', () => {
    const error = errorOf(() =>
      checkRuleBook(
        without(entry!),
        withRule('controlled-item', () => []),
      ),
    );
    expect(error.flips.map(({ file }) => file)).toContain('controlled-item-1.json');
    expect(error.flips.map(({ file }) => file)).not.toContain(listed?.file);
  });
});
