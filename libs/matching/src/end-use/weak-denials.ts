import type { Clause, Text } from './clauses.js';
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

/**
 * "Not specially designed for military use", 軍事専用品ではない: that it is made for nothing else is denied, not that it
 * serves for it.
 */
export function deniesOnlySpeciality(text: Text, clause: Clause, hit: Hit): boolean {
  const { text: all } = text.compact;
  const before = all.slice(Math.max(clause.start, hit.start - 80), hit.start);
  const after = all.slice(hit.end, Math.min(clause.end, hit.end + 12));
  const own = /専用|专用/.test(hit.rule);
  return own || SPECIALITY_BEFORE.test(before) || SPECIALITY_AFTER.test(after);
}

const SPECIALITY_BEFORE = foldedPattern(
  "(?:^|[ ,(])(?:not|never|no|nor|neither|nothing|none|without|isn't|aren't|wasn't)(?: [a-z]+){0,5}? ?(?:specially|specifically|exclusively|solely|purely|particularly|expressly|dedicated|special|specific|exclusive|purpose built|purpose made|custom built|custom made|tailored|tailor made|optimi[sz]ed)(?! (?:or|and|not|no)(?![a-z]))(?: (?!not |no |never |nor )[a-z]+,?){0,9} ?$" +
    '|(?:特に|特別に|専用に|専ら|もっぱら|わざわざ)[^、,。]{0,4}$' +
    '|[不非没未无][^,、。]{0,6}?(?:专门|专|特别|特地|特意|针对)[^,、。]{0,8}$',
);
const SPECIALITY_AFTER = foldedPattern(
  '^(?:用途?|目的|用品|队|方)?(?:の|に|として|而)?(?:専用|専門|専属|特別(?:に)?設計|に?特化|专(?!业)|特制|特别|定制|特意|量身)',
);

/** "Not exclusively intended for weapons" says no more than that they are one use among others, or may be. */
export function isMadeNotOnlyFor(text: Text, clause: Clause, hit: Hit): boolean {
  if (hit.kind.endsWith('military-user')) return false;
  return MADE_NOT_ONLY.test(
    text.compact.text.slice(Math.max(clause.start, hit.start - 80), hit.start),
  );
}

const MADE_NOT_ONLY =
  /(?:^|[ ,(])not (?:exclusively|solely|purely|entirely|strictly) (?:designed|developed|made|intended|built|meant|produced|manufactured|conceived)(?: [a-z]+){0,4} ?$/;
