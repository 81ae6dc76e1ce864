import type { Decision, GoldenDecision, Order, ReferenceData } from '#holdpoint/model';

/** What a version of the rule book vouches for in a decision: whom a name was taken for, scores and wording apart. */
export function essenceOf({ outcome, ruling, asOf, findings }: GoldenDecision['decision']): string {
  return JSON.stringify([
    outcome,
    ruling,
    asOf,
    findings.map((finding) => [
      finding.rule,
      finding.regime,
      finding.reason,
      finding.ruling,
      finding.answered,
      finding.at,
      finding.basis.map(({ act, article }) => [act, article]),
      finding.settledBy,
    ]),
  ]);
}

/** A decision in a line, for whoever reads that it flipped. */
export function inShort({ outcome, ruling, findings }: GoldenDecision['decision']): string {
  const reasons = findings.map(({ reason, ruling: own, answered }) =>
    answered ? `${reason} (answered)` : own === 'not-controlled' ? `${reason} (notice)` : reason,
  );
  return `${outcome}, ${ruling} [${[...new Set(reasons)].join(', ')}]`;
}

/** The decision without what changes from run to run. */
export function lastingPart(decision: Decision): GoldenDecision['decision'] {
  const { orderId, revision, orderHash, outcome, ruling, recall, asOf } = decision;
  const { findings, wouldSettle, answeredBy } = decision;
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

/** Ids of the list entries that a decision names. */
export function entriesNamed({ findings }: GoldenDecision['decision']): readonly string[] {
  return [...new Set(findings.flatMap(({ entry }) => entry ?? []))].sort();
}

/** Digest of the list entries that a decision names and of what the item list says of the order's codes. */
export function dataBehind(
  order: Order,
  entries: readonly string[],
  { lists, items, sha256 }: ReferenceData,
): string {
  const named = new Set(entries);
  const codes = order.items.flatMap(({ classification, customsCode }) => [
    items.controlCodes.get(classification?.controlCode ?? ''),
    items.customsCodes.get(customsCode ?? ''),
  ]);
  return sha256(JSON.stringify([lists.entries.filter(({ id }) => named.has(id)), codes]));
}
