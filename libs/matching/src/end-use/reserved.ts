import type { Clause, Text } from './clauses.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';

/**
 * "Non-military units may not receive this", 非军事单位无权领用: whoever shuts out all but the forces has the goods go to
 * them.
 */
export function isShutOut(text: Text, clause: Clause, hit: Hit): boolean {
  if (hit.kind !== 'non-military' && hit.kind !== 'claim') return false;
  const after = text.compact.text.slice(hit.end, Math.min(clause.end, hit.end + 56));
  return SHUT_OUT.test(after);
}

const SHUT_OUT = foldedPattern(
  '^(?: (?:units?|users?|customers?|organi[sz]ations?|personnel|parties|buyers?|entities|entity|staff|recipients?|bodies|companies|persons?|people|institutions?|use|uses|purposes?|applications?|end users?))? (?:(?:may|must|shall|can|will|need|do|does) ?(?:not|never) (?:be |ever )?(?:receive|get|obtain|buy|order|purchase|apply|acquire|use|access|supplied|served|given|allowed|issued|have)|(?:is|are) (?:strictly )?(?:not (?:eligible|entitled|permitted|allowed|authori[sz]ed|served|supplied|accepted)|excluded|prohibited|forbidden|barred|ineligible|banned|turned away|refused)|(?:has|have) no (?:right|access|claim))(?![a-z])' +
    '|^(?:機関|組織|団体|部門|用途|目的|者|企業|ユーザー|顧客|人員)?(?:へ|に|に対して|向けに)(?:は|の|も)?(?:一切|絶対に)?(?:供給|販売|転用|使用|利用|提供|譲渡|納入|払い出し|払出し|引き渡し|引渡し)?(?:は|を|も)?(?:一切|固く)?(?:禁止|禁じ|不可|できません|しません|しない|いたしません|致しません|行いません|認めません|認めない|お断り|渡しません|渡さない|売りません|売らない)' +
    '|^(?:队|方|工|人|事)?(?:单位|用户|人员|部队|客户|成员|企业|机构|组织|部门)(?:一律|均|都|概|者)?(?:莫属|无权|无资格|没有资格|没有权|不得|禁止|严禁|谢绝|恕不|免|勿|不(?:供|可|售|卖|行|能|予|办|许|准))',
);
