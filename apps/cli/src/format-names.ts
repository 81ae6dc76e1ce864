import type { NameMatchResult } from '#holdpoint/model';

const BASIS_POINTS = 10_000;

/** The answer of `holdpoint names`: matches best first; what is related never counts as a match. */
export function formatNames(id: unknown, result: NameMatchResult, working: boolean): string {
  return JSON.stringify({
    id: id ?? null,
    outcome: result.outcome,
    matches: result.matches.map((match) => ({
      entry: match.entry,
      score: match.score / BASIS_POINTS,
      outcome: match.outcome,
      reason: match.reason,
      ...(working && {
        field: match.field,
        span: match.span,
        identity: match.identity,
        working: match.working,
      }),
    })),
    related: result.related.map(({ entry, group, reason, relation, listedMembers }) => ({
      entry,
      ...(group !== undefined && { group }),
      reason,
      relation,
      listedMembers,
    })),
    ...(working && {
      near: result.near.map((near) => ({ ...near, score: near.score / BASIS_POINTS })),
      contractors: result.contractors.map(({ entry, score }) => ({
        entry,
        score: score / BASIS_POINTS,
      })),
    }),
  });
}
