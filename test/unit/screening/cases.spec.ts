import { describe, expect, it } from 'vitest';
import { loadReferenceData } from '#holdpoint/lists';
import { createReference, RULES, screenOrder } from '#holdpoint/screening';
import { CASES_NOW, loadCases } from '../../support/cases.js';
import { unmet } from '../../support/expectation.js';

const cases = loadCases();
const reference = createReference(loadReferenceData(), { serviceVersion: 'cases' });

/** Rules that a setting, not an order, makes speak; their own specs show them. */
const BY_SETTING: ReadonlySet<string> = new Set(['stale-list']);

function decide(one: (typeof cases)[number]) {
  const moment = { now: CASES_NOW, ...(one.asOf === undefined ? {} : { asOf: one.asOf }) };
  return screenOrder(one.order, reference, moment);
}

describe('the decision table', () => {
  for (const file of new Set(cases.map((one) => one.file)))
    describe(file, () => {
      for (const one of cases.filter((other) => other.file === file))
        it(one.name, () => {
          expect(unmet(decide(one), one.want)).toEqual([]);
        });
    });
});

describe('every rule of the book', () => {
  const decided = cases.map((one) => ({ one, findings: decide(one).findings }));

  for (const { id, reasons } of RULES.filter((rule) => !BY_SETTING.has(rule.id))) {
    it(`${id} is shown holding an order`, () => {
      expect(
        decided.some(
          ({ one, findings }) =>
            one.rules.includes(id) &&
            findings.some(
              (finding) =>
                finding.rule === id && !finding.answered && finding.ruling !== 'not-controlled',
            ),
        ),
      ).toBe(true);
    });

    it(`${id} is shown staying quiet`, () => {
      expect(
        decided.some(
          ({ one, findings }) =>
            one.rules.includes(id) && findings.every((finding) => finding.rule !== id),
        ),
      ).toBe(true);
    });

    for (const reason of reasons)
      it(`${id} is shown giving the reason ${reason}`, () => {
        expect(
          decided.some(({ findings }) =>
            findings.some((finding) => finding.rule === id && finding.reason === reason),
          ),
        ).toBe(true);
      });
  }

  it('rests every finding on articles that its rule declares', () => {
    const declared = new Map(
      RULES.map(({ id, basis }) => [id, basis.map(({ act, article }) => `${act}, ${article}`)]),
    );
    for (const { findings } of decided)
      for (const { rule, basis, reason } of findings) {
        expect(basis.length, `${rule} ${reason}`).toBeGreaterThan(0);
        for (const { act, article } of basis)
          expect(declared.get(rule), rule).toContain(`${act}, ${article}`);
      }
  });

  it('gives only reasons that its rule declares', () => {
    const declared = new Map(RULES.map(({ id, reasons }) => [id, reasons]));
    for (const { findings } of decided)
      for (const { rule, reason } of findings) expect(declared.get(rule), rule).toContain(reason);
  });

  for (const { id, rules } of reference.rules.indicators)
    for (const rule of rules)
      it(`${rule} is shown seeing the indicator ${id}`, () => {
        expect(
          decided.some(({ findings }) =>
            findings.some((finding) => finding.rule === rule && finding.indicators?.includes(id)),
          ),
        ).toBe(true);
      });

  it('sees no indicator that the data does not give to its rule', () => {
    const given = new Set(
      reference.rules.indicators.flatMap(({ id, rules }) => rules.map((rule) => `${rule} ${id}`)),
    );
    for (const { findings } of decided)
      for (const { rule, indicators = [] } of findings)
        for (const id of indicators) expect(given).toContain(`${rule} ${id}`);
  });

  it('names only rules that the book has', () => {
    const known = new Set(RULES.map((rule) => rule.id));
    expect(cases.flatMap((one) => one.rules).filter((rule) => !known.has(rule))).toEqual([]);
  });
});
