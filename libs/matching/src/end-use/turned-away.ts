import type { Clause, Text } from './clauses.js';
import type { Denial } from './denied-before.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';
import { isMilitary } from './lexicon.js';
import { AT_TIMES, NOT_REFUSED, OF_OTHERS, ON_CONDITION, REFUSALS } from './refusals.js';

/**
 * Whether the clause turns a military use or customer away: "has refused all orders for defence since 1950",
 * 軍事転用不可, 自卫队的订单我们不接. Refused at times only, it is unsure; not refused, or refused by others, it stands.
 */
export function turnedAway(text: Text, clause: Clause): Map<Hit, Denial> {
  const answer = new Map<Hit, Denial>();
  if (!clause.hits.some(({ kind }) => isMilitary(kind))) return answer;
  if (!REFUSES.test(text.compact.text.slice(clause.start, clause.end))) return answer;
  for (const list of listsOf(text, clause)) {
    const denial = denialOf(text, clause, list);
    if (denial) for (const hit of list) answer.set(hit, denial);
  }
  return answer;
}

/** The words without which nothing is refused. */
const REFUSES = foldedPattern(
  'refus|declin|reject|turn|sen[dt]s? (?:back|away)|shun|spurn|no|never|n t |against|bars? us|forbid|[断拒辞遠謝退推不没未禁免勿]|かね|ません|ない|NG|ng|法度',
);

function denialOf(text: Text, clause: Clause, list: readonly Hit[]): Denial | undefined {
  const [first] = list;
  const last = list.at(-1);
  if (!first || !last) return undefined;
  const { text: all } = text.compact;
  const before = all.slice(Math.max(clause.start, first.start - 120), first.start);
  const after = all.slice(last.end, Math.min(clause.end, last.end + 100));
  const matches = (refusals: typeof REFUSALS): boolean =>
    refusals.some(
      (one) =>
        (!one.ofUse || OF_USE.test(last.rule)) && one.before.test(before) && one.after.test(after),
    );
  if (matches(NOT_REFUSED)) return 'affirmed';
  if (!matches(REFUSALS)) return matches(ON_CONDITION) ? 'unsure' : undefined;
  if (OF_OTHERS.test(before)) return 'affirmed';
  return AT_TIMES.test(before) ? 'unsure' : 'denied';
}

/** Words that say a use or a business of themselves. */
const OF_USE = foldedPattern(
  'customer|client|user|order|contract|work|business|project|sector|industry|market|use$|purpose|application|用途|用$|転用|利用|目的|军需|用户|客户|订单|合同|项目|生意|案件|契約|事業|军工|产业|軍需|へ$|^military-use/(?:军事|軍事)$',
);

/** Words of one list are refused together: 自衛隊・防衛省, "the army, the navy or the police". */
function listsOf(text: Text, clause: Clause): Hit[][] {
  const lists: Hit[][] = [];
  let end = -1;
  for (const hit of clause.hits) {
    if (!isMilitary(hit.kind)) continue;
    const last = lists.at(-1);
    if (last && end >= 0 && JOINS.test(text.compact.text.slice(end, hit.start))) last.push(hit);
    else lists.push([hit]);
    end = Math.max(end, hit.end);
  }
  return lists;
}

const JOINS = foldedPattern(
  '^(?:|,? ?(?:(?:and|or|nor) )?(?:the |of |from )?|[、や和或与及]|及び|または|又は|もしくは)$',
);
