/** Golden decisions: orders of the decision table with their whole decision on file, wording included. */
import { createHash } from 'node:crypto';
import type { Decision } from '#holdpoint/model';
import { screenOrder, type Reference } from '#holdpoint/screening';
import { CASES_NOW, loadCases, type DecisionCase } from './cases.js';

/** Files of the table, and how many of each file's first cases are kept word for word. */
const KEPT: Readonly<Record<string, number>> = {
  'chinese-component.yaml': 1,
  'contradicted-classification.yaml': 2,
  'contradictions.yaml': 1,
  'controlled-item.yaml': 2,
  'defence-contractor.yaml': 2,
  'end-use-proof.yaml': 1,
  'end-use-statement.yaml': 2,
  'end-user-named.yaml': 1,
  'export-control-list.yaml': 2,
  'government-security-user.yaml': 1,
  'licence.yaml': 1,
  'listed-owner.yaml': 1,
  'military-end-use.yaml': 2,
  'military-end-user.yaml': 1,
  'possible-listed-party.yaml': 2,
  'related-party.yaml': 1,
  'route.yaml': 1,
  'suspended-control.yaml': 2,
  'third-country-transfer.yaml': 1,
  'unclassified-item.yaml': 1,
  'us-forces.yaml': 1,
  'watch-list.yaml': 2,
};

export interface Golden {
  readonly file: string;
  readonly one: DecisionCase;
}

export function goldenCases(): readonly Golden[] {
  const cases = loadCases();
  return Object.entries(KEPT).flatMap(([file, count]) =>
    cases
      .filter((one) => one.file === file)
      .slice(0, count)
      .map((one, index) => ({
        file: `${file.replace('.yaml', '')}-${index + 1}.json`,
        one,
      })),
  );
}

export function decideGolden({ one }: Golden, reference: Reference): Decision {
  return screenOrder(one.order, reference, {
    now: CASES_NOW,
    ...(one.asOf === undefined ? {} : { asOf: one.asOf }),
  });
}

/** The decision without what changes from run to run, or with every correction of a list. */
export function lasting({ findings, ...decision }: Decision): object {
  const { outcome, ruling, recall, orderId, revision, orderHash, asOf } = decision;
  const { wouldSettle, answeredBy } = decision;
  return {
    orderId,
    revision,
    orderHash,
    outcome,
    ruling,
    recall,
    asOf,
    findings,
    wouldSettle,
    answeredBy,
  };
}

/** What the rule book itself says in the golden decisions: whom a name was taken for, scores and wording apart. */
export function ruleBookDigest(decisions: readonly Decision[]): string {
  const essence = decisions.map(({ orderId, outcome, ruling, asOf, findings }) => ({
    orderId,
    outcome,
    ruling,
    asOf,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      regime: finding.regime,
      reason: finding.reason,
      ruling: finding.ruling,
      answered: finding.answered,
      at: finding.at,
      basis: finding.basis.map(({ act, article }) => `${act}, ${article}`),
      settledBy: finding.settledBy,
    })),
  }));
  return `sha256:${createHash('sha256').update(JSON.stringify(essence)).digest('hex')}`;
}
