import type { Clause, Text } from './clauses.js';
import type { Hit } from './find-terms.js';

/** "No use other than in civil products is permitted": the claim is the only use, and no limit of it. */
export function isNoneBut(text: Text, clause: Clause, hit: Hit): boolean {
  const before = text.compact.text.slice(Math.max(clause.start, hit.start - 56), hit.start);
  return (
    clause.hits.filter(({ kind }) => kind === 'not-cancelled').length === 1 && NONE_BUT.test(before)
  );
}

const NONE_BUT =
  /(?:^|[ ,(。])no (?:other )?(?:use|purpose|application)s? (?:other than|but|except|than) (?:(?:for|in|on|the|a|purely|strictly) ){0,4}$/;

/** "Anything but military: …" opens a statement by denying it. */
export function isAnythingBut(text: Text, clause: Clause, hit: Hit): boolean {
  const { text: all } = text.compact;
  return (
    ANYTHING_BUT.test(all.slice(clause.start, hit.start)) && /^(?: use)?:/.test(all.slice(hit.end))
  );
}

const ANYTHING_BUT = /^[ 。]*(?:anything|everything|any use) but (?:for )?$/;
