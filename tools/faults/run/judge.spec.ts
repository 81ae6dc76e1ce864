import { expect, it } from 'vitest';
import { type Evidence, placeOf } from './evidence.js';
import { judge } from './judge.js';

type Answer = Evidence['answers'][number];

const decision = (partition: number, offset: number, orderId = `SO-${offset}`): Answer => ({
  kind: 'held',
  partition,
  input: placeOf(partition, offset),
  orderId,
  revision: 0,
  decisionId: `d-${partition}-${offset}`,
});
const deadLetter = (partition: number, offset: number, digest = 'same'): Answer => ({
  kind: 'dead-letter',
  partition,
  input: placeOf(partition, offset),
  digest,
});

/** Two decisions, a dead letter and a skipped input, all in order. */
function evidence(changes: Partial<Evidence> = {}): Evidence {
  return {
    inputs: new Map([
      [placeOf(0, 0), { expected: 'decision', digest: null }],
      [placeOf(0, 1), { expected: 'decision', digest: null }],
      [placeOf(0, 2), { expected: 'dead-letter', digest: 'same' }],
      [placeOf(1, 0), { expected: 'skipped', digest: null }],
    ]),
    answers: [decision(0, 0), decision(0, 1), deadLetter(0, 2)],
    ledger: [0, 1].map((offset) => ({ input: placeOf(0, offset), decisionId: `d-0-${offset}` })),
    alerts: ['d-0-0', 'd-0-1'],
    outputs: { records: 7, checksum: 0 },
    ...changes,
  };
}
const verdict = (changes: Partial<Evidence>): string => judge(evidence(changes)).join('; ');

it('has nothing to say when every input has one answer', () => {
  expect(judge(evidence())).toEqual([]);
});

it('notices an input without an answer', () => {
  expect(verdict({ answers: [decision(0, 0), decision(0, 1)] })).toContain(
    '1 inputs have no answer (partition/offset 0/2)',
  );
});

it('notices an input that was answered twice', () => {
  const answers = [decision(0, 0), decision(0, 1), decision(0, 1), deadLetter(0, 2)];
  expect(verdict({ answers })).toContain(
    '1 inputs were answered more than once (partition/offset 0/1)',
  );
});

it('notices an answer to nothing', () => {
  const answers = [decision(0, 0), decision(0, 1), deadLetter(0, 2), deadLetter(3, 9)];
  expect(verdict({ answers })).toContain('1 answers have no input (partition/offset 3/9)');
});

it('notices an answer to an input that needs none', () => {
  const answers = [decision(0, 0), decision(0, 1), deadLetter(0, 2), deadLetter(1, 0)];
  expect(verdict({ answers })).toContain('answers are of the wrong kind (partition/offset 1/0)');
});

it('notices a dead letter that is not its input byte for byte', () => {
  const answers = [decision(0, 0), decision(0, 1), deadLetter(0, 2, 'other')];
  expect(verdict({ answers })).toContain('1 dead letters are not their inputs byte for byte');
});

it('notices answers that changed their order', () => {
  const answers = [decision(0, 1), decision(0, 0), deadLetter(0, 2)];
  expect(verdict({ answers })).toContain(
    '1 answers stand behind a later one (partition/offset 0/0)',
  );
});

it('notices an answer in another partition than its input', () => {
  const answers = [decision(0, 0), { ...decision(0, 1), partition: 4 }, deadLetter(0, 2)];
  expect(verdict({ answers })).toContain('1 answers are in another partition');
});

it('notices an input that was read although its sender had rolled it back', () => {
  const inputs = new Map(evidence().inputs).set(placeOf(1, 1), {
    expected: 'rolled-back',
    digest: null,
  });
  expect(verdict({ inputs })).toContain('their sender had rolled back (partition/offset 1/1)');
});

it('notices a decision that is not in the ledger, a ledger entry without its event, and a doubled one', () => {
  const [first, second] = evidence().ledger;
  expect(verdict({ ledger: [first!] })).toContain('1 decisions are not in the ledger');
  expect(verdict({ ledger: [first!, { ...second!, decisionId: 'd-9' }] })).toContain(
    '1 ledger entries have no event',
  );
  expect(verdict({ ledger: [first!, second!, second!] })).toContain('1 ledger entries are doubled');
});

const revised = (offset: number, revision: number): Answer =>
  ({ ...decision(0, offset, 'SO-1'), revision }) as Answer;
const entry = (offset: number): Evidence['ledger'][number] => ({
  input: placeOf(0, offset),
  decisionId: `d-0-${offset}`,
});

it('allows an older revision to be missing in the ledger, and not a newer one', () => {
  const answers = [revised(0, 1), revised(1, 2), deadLetter(0, 2)];
  expect(verdict({ answers, ledger: [entry(1)] })).toBe('');
  expect(verdict({ answers, ledger: [entry(0)] })).toContain('1 decisions are not in the ledger');
});

it('notices an older revision that replaced a newer one in the ledger', () => {
  const answers = [revised(0, 2), revised(1, 1), deadLetter(0, 2)];
  expect(verdict({ answers, ledger: [entry(0), entry(1)] })).toContain(
    '1 orders have an older revision as their last ledger entry',
  );
});

it('notices a held order without an alert, and an alert too many', () => {
  expect(verdict({ alerts: ['d-0-0'] })).toContain('1 held orders have no alert');
  expect(verdict({ alerts: ['d-0-0', 'd-0-1', 'd-0-1'] })).toContain('another number of alerts');
});
