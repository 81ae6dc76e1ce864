import type { Text } from './clauses.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';

/** Words that set a use aside, but may as well keep harm from a thing: 護衛艦の錆防止, 排除潜艇故障, against missiles. */
const WEAK =
  /^not-(?:before|both|after)\/(?:防止|回避|回避します|避け|避ける|避けます|阻止|拒否|排除|prevent|avoid|against|outside|outside of|away from|exclude|excludes|excluding|rejects?|declines?|refuse|refuses to|denied|separate from|independent of)$/;
const OF_USE = foldedPattern(
  'use|using|purpose|application|sale|sell|suppl|diver|transfer|deliver|order|business|deal|trad|customer|user|contract|export|project|sector|work|用|転|販|取引|供|納|売|卖|转|销|目的|領域|领域|客户|关系|分野|事業',
);

/** Whether a denial of this kind may mean another thing than the use or the user named beside it. */
export function mayKeepHarmAway(text: Text, denial: Hit, hit: Hit): boolean {
  if (!WEAK.test(denial.rule)) return false;
  if (hit.kind !== 'military-platform' && !hit.kind.endsWith('military-user')) return false;
  const [from, to] = denial.start < hit.start ? [denial.end, hit.end] : [hit.start, denial.start];
  return !OF_USE.test(text.compact.text.slice(Math.max(from, to - 200), to));
}
