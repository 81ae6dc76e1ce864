import { describe, expect, it } from 'vitest';
import { loadReferenceData, readRuleData, ruleBookOf, type RuleData } from '#holdpoint/lists';
import { recordOf } from './rule-book.js';

const data = readRuleData();
const reference = loadReferenceData({ rules: ruleBookOf(data) });
const { version } = data.history.at(-1)!;

/** The rule book with its first golden order changed, as if a rule decided it otherwise, or its order were another. */
function withFirst(change: (golden: RuleData['goldens'][number]) => object): RuleData {
  const [first, ...rest] = data.goldens;
  return { ...data, goldens: [{ ...first!, ...change(first!) }, ...rest] };
}

function raised(changed: RuleData): RuleData {
  const next = { version: '2099.1.0', date: '2099-01-01', changes: ['It is read otherwise now.'] };
  return { ...changed, history: [...changed.history, next] };
}

const flipped = withFirst(({ decision }) => ({ decision: { ...decision, outcome: 'approved' } }));
const reweighed: RuleData = {
  ...data,
  indicators: data.indicators.map((one) => (one.id === 'I-9' ? { ...one, weight: 'weak' } : one)),
};

describe('recording the rule book', () => {
  it('is done over and over while it decides as its version recorded', () => {
    const { record } = recordOf(data, reference);
    expect(record.weights).toBe(data.history.at(-1)?.recorded?.weights);
    expect(record.orders).toBe(data.goldens.length);
  });

  it('is refused where an order is decided otherwise, and names it and the version', () => {
    const call = (): unknown => recordOf(flipped, reference);
    expect(call).toThrow(version);
    expect(call).toThrow(data.goldens[0]!.file);
    expect(call).toThrow(/approved, \S+ \[.*\] -> held/);
  });

  it('is refused where a golden order was changed, or is gone', () => {
    const other = withFirst(({ order }) => ({ order: { ...order, shipBy: '2026-12-11' } }));
    expect(() => recordOf(other, reference)).toThrow('its order was changed');
    const fewer = { ...data, goldens: data.goldens.slice(1) };
    expect(() => recordOf(fewer, reference)).toThrow('a golden order is gone');
  });

  it('is refused where an indicator weighs differently', () => {
    expect(() => recordOf(reweighed, reference)).toThrow('an indicator weighs differently');
  });

  it('is done under a raised version', () => {
    expect(recordOf(raised(flipped), reference).record.orders).toBe(data.goldens.length);
    const { weights } = recordOf(raised(reweighed), reference).record;
    expect(weights).not.toBe(data.history.at(-1)?.recorded?.weights);
  });

  it('takes in a golden order that has no decision yet', () => {
    const first = data.goldens[0]!;
    const { file, case: about, moment, order } = first;
    const laid = { file: `new-${file}`, case: about, moment, order } as typeof first;
    const { goldens } = recordOf({ ...data, goldens: [...data.goldens, laid] }, reference);
    expect(goldens.at(-1)?.decision).toEqual(goldens[0]?.decision);
  });
});
