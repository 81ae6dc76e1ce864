/** What a case wants of a decision, and what a decision lacks of it. */
import {
  OUTCOMES,
  REASONS,
  RULINGS,
  type Decision,
  type Finding,
  type Outcome,
  type Ruling,
} from '#holdpoint/model';
import { isStrings, strict } from './strict.js';

export interface Expectation {
  readonly outcome: Outcome;
  readonly ruling: Ruling;
  /** Every reason of an open finding, no other. */
  readonly reasons: readonly string[];
  /** Every reason of a notice, no other. */
  readonly notices: readonly string[];
  /** Reasons that papers answered; not compared where a case says nothing of them. */
  readonly answered: readonly string[] | null;
  /** `listed-party end-user CN-ECL-2026-11-01`: reason, then where and which entry, in any order and number. */
  readonly findings: readonly string[];
  /** Papers that must be among those that would settle it. */
  readonly wouldSettle: readonly string[];
}

const KEYS = ['outcome', 'ruling', 'reasons', 'notices', 'answered', 'findings', 'wouldSettle'];

export function readExpectation(raw: unknown, where: string): Expectation {
  const want = strict(raw, `${where}, want`, KEYS);
  const list = (key: string): readonly string[] => {
    const value = want[key] ?? [];
    if (!isStrings(value)) throw new Error(`${where}: ${key} is not a list of words`);
    return value;
  };
  const known = (value: unknown, of: readonly string[], key: string): void => {
    if (typeof value !== 'string' || !of.includes(value))
      throw new Error(`${where}: “${String(value)}” is no ${key}`);
  };
  known(want.outcome, OUTCOMES, 'outcome');
  known(want.ruling, RULINGS, 'ruling');
  for (const key of ['reasons', 'notices', 'answered'])
    for (const reason of list(key)) known(reason, REASONS, 'reason');
  return {
    outcome: want.outcome as Outcome,
    ruling: want.ruling as Ruling,
    reasons: list('reasons'),
    notices: list('notices'),
    answered: want.answered === undefined ? null : list('answered'),
    findings: list('findings'),
    wouldSettle: list('wouldSettle'),
  };
}

/** What a decision lacks, or has too much of, in words; nothing where it is as expected. */
export function unmet(decision: Decision, want: Expectation): string[] {
  const { findings } = decision;
  const open = findings.filter((one) => !one.answered && one.ruling !== 'not-controlled');
  const notices = findings.filter((one) => !one.answered && one.ruling === 'not-controlled');
  const answered = findings.filter((one) => one.answered);
  const problems = [
    ...different('outcome', [decision.outcome], [want.outcome]),
    ...different('ruling', [decision.ruling], [want.ruling]),
    ...different('reasons', reasonsOf(open), want.reasons),
    ...different('notices', reasonsOf(notices), want.notices),
    ...(want.answered === null ? [] : different('answered', reasonsOf(answered), want.answered)),
  ];
  for (const wanted of want.findings)
    if (!findings.some((finding) => isAsWanted(finding, decision, wanted)))
      problems.push(`no finding is “${wanted}”`);
  for (const paper of want.wouldSettle)
    if (!decision.wouldSettle.some(({ document }) => document === paper))
      problems.push(`${paper} is not among the papers that would settle it`);
  return problems;
}

function reasonsOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ reason }) => reason))];
}

function different(what: string, is: readonly string[], want: readonly string[]): string[] {
  const [have, ask] = [[...is].sort().join(', '), [...new Set(want)].sort().join(', ')];
  return have === ask ? [] : [`${what}: is [${have}], wanted [${ask}]`];
}

/** Each word must be the reason, ruling, rule, entry, relation or an indicator, or stand in the pointer. */
function isAsWanted(finding: Finding, _decision: Decision, wanted: string): boolean {
  return wanted
    .split(/\s+/)
    .every(
      (word) =>
        [finding.reason, finding.ruling, finding.rule, finding.entry, finding.relation].includes(
          word,
        ) ||
        (finding.indicators ?? []).includes(word) ||
        finding.regime === word ||
        finding.at === word ||
        finding.value === word,
    );
}
