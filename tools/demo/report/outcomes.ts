import { OUTCOMES, RULINGS, type Decision } from '#holdpoint/model';
import type { Answers } from '../answers.js';
import { OUTCOME_COLOUR, RULING_COLOUR } from './colours.js';
import { table } from './table.js';

const REASONS_SHOWN = 3;

export function decisionsOf(answers: Answers): Decision[] {
  return [...answers.byPosition.values()].flatMap((answer) =>
    answer.kind === 'decision' ? [answer.decision] : [],
  );
}

/** How the orders fared, by ruling, strictest first. */
export function outcomesByRuling(answers: Answers): string {
  const decisions = decisionsOf(answers);
  const rows = RULINGS.map((ruling) => {
    const those = decisions.filter((decision) => decision.ruling === ruling);
    return [
      RULING_COLOUR[ruling](ruling),
      ...OUTCOMES.map((outcome) => those.filter((each) => each.outcome === outcome).length),
      commonReasons(those),
    ];
  });
  const total = OUTCOMES.map(
    (outcome) => decisions.filter((each) => each.outcome === outcome).length,
  );
  return table(
    [
      'ruling',
      ...OUTCOMES.map((outcome) => OUTCOME_COLOUR[outcome](outcome)),
      'most often because of',
    ],
    [...rows, ['all', ...total, '']],
  );
}

function commonReasons(decisions: readonly Decision[]): string {
  const counts = new Map<string, number>();
  for (const { findings, ruling } of decisions) {
    const deciding = findings.filter((finding) => finding.ruling === ruling);
    for (const reason of new Set(deciding.map((finding) => finding.reason))) {
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, REASONS_SHOWN)
    .map(([reason, count]) => `${reason} (${count})`)
    .join(', ');
}
