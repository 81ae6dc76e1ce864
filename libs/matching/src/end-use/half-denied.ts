import type { Clause, Text } from './clauses.js';
import { foldedPattern } from './folded-pattern.js';

/**
 * Whether a clause denies that the forces are nothing to it: "not entirely unrelated to the military", 并非完全与军方无关,
 * 軍と全く無関係というわけではない. Two denials of which the first takes the second back say yes rather than no.
 */
export function deniesUnrelated(text: Text, clause: Clause): boolean {
  let denies = read.get(clause);
  if (denies === undefined) {
    denies = UNRELATED.test(text.compact.text.slice(clause.start, clause.end));
    read.set(clause, denies);
  }
  return denies;
}

/** Read once for a clause, so that the work grows with the length. */
const read = new WeakMap<Clause, boolean>();

const WHOLLY =
  '(?:(?:entirely|completely|wholly|altogether|totally|fully|exactly|strictly|quite|really|necessarily|absolutely|utterly|so|all that|always|at all) )?';
const APART =
  '(?:unrelated|unconnected|unlinked|unassociated|divorced|remote|free (?:of|from)|without|independent of|removed from|nothing to do with|(?:has|have|had|having) (?:no|nothing)|no (?:ties|links?|connections?|relations?|business|contacts?|dealings?)|lacking|innocent of)';

const NOT_QUITE =
  '并非|并不是|不是说|不能说|不可说|很难说|难说|难言|谈不上|说不上|称不上|算不上|不敢说|不好说|没法说|无法说|不见得|未必|不一定|不完全|不全然|不尽然|并不|不是完全|不算';
const NO_TIES =
  '无关|无涉|无缘|不相干|不沾边|(?:毫?无|没有?)(?:任何|一点|半点|丝毫|一丝)?(?:业务|商业|合作)?(?:关系|关联|联系|往来|来往|瓜葛|牵连|牵涉|交集|合作|渊源)|(?:一点|半点|丝毫)[^,。]{0,3}(?:没有|也没|都没)';

const UNRELATED = foldedPattern(
  `(?:^|[ ,(。])(?:not|n['’]?t|hardly|scarcely|barely|far from|by no means|anything but|(?:wrong|untrue|incorrect|false|misleading) to (?:say|claim|state)(?: that)?(?: [a-z]+){0,3}) ${WHOLLY}(?:be |been |being )?${WHOLLY}${APART}(?![a-z])` +
    `|(?:^|[ ,(。])(?:cannot|can not|can['’]?t|could not|would not|do not|don['’]?t) (?:say|claim|pretend|state|maintain)(?: that)?(?: [a-z]+){0,4} ${APART}(?![a-z])` +
    '|(?:^|[ ,(。])not as (?:if|though) [a-z]+ (?:had|have|has|were|was|is|are) (?:no|nothing|never|unrelated|unconnected)(?![a-z])' +
    '|(?:^|[ ,(。])(?:to (?:say|claim|state)|saying|claiming)(?: that)?[^。]{0,60}?(?:no|nothing|unrelated|unconnected)(?![a-z])[^。]{0,80}?(?:exaggerat|wrong|untrue|incorrect|inaccurate|misleading|a lie|too far|false|too much)' +
    `|(?:${NO_TIES})[^。]{0,6}?(?:是|就|这|的说法)[^。]{0,4}?(?:不准确|不对|不实|不符|假的|错|夸大|骗人|谎)` +
    `|(?:${NOT_QUITE})[^,。]{0,24}?(?:${NO_TIES})` +
    '|(?:無関係|無縁|縁が(?:な|薄)い?|関係[はが]?ない|関係なし|関わりがない|つながりがない|取引[はが]?ない|関係は?ない)(?:[、,])?(?:という|と|とは|とまで|とも|わけ|の)?(?:は|も|まで)?(?:わけ|訳|言|い[いえうわ]|申|断|限|こと)?[^。]{0,8}?(?:ない|ません|かね|難|がた|嘘|うそ|言い過ぎ|言いすぎ|語弊|誤り|不正確)',
);
