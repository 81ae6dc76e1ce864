import type { Clause, Text } from './clauses.js';
import { foldedPattern } from './folded-pattern.js';

/** 警視庁特殊部隊, 県警の爆発物処理ロボット, "the special forces of the police", 警用防弹背心: a unit or a vest that the police have too, and no army. */
export function isPoliceUnit(text: Text, clause: Clause, index: number): boolean {
  const hit = clause.hits[index];
  if (!hit || !UNIT.test(hit.rule)) return false;
  const { text: all } = text.compact;
  const after = all.slice(hit.end, hit.end + 40);
  if (hit.rule.endsWith('/bomb') && !DISPOSED.test(after)) return false;
  if (OF_POLICE.test(after) || FOR_POLICE.test(after)) return true;
  const owner = clause.hits
    .slice(Math.max(0, index - 5), index)
    .find(({ rule }) => POLICE.test(rule));
  if (!owner) return false;
  const between = all.slice(owner.end, hit.start);
  return between.length <= 16 && !JOINED.test(between);
}

const UNIT =
  /^military-(?:user\/(?:special forces|commando|特殊部隊|特种部队)|use\/(?:tactical vest|タクティカルベスト|戦術ベスト|战术背心|戦術背心)|platform\/(?:EOD (?:robot|suit)|bomb suit|bomb|爆発物処理|排爆|bullet-?proof vest|ballistic (?:vest|plate|helmet)|body armou?r|防弾(?:チョッキ|ベスト|板|ヘルメット)?|防弹(?:衣|插板|头盔)?))$/;
const POLICE =
  /^government\/(?:.*police.*|coast ?guard|Japan Coast Guard|JCG|riot police|law enforcement|警察.*|警視庁|県警|府警|道警|海上保安.*|海保.*|公安.*|警方|機動隊|机动队|警视厅|海警|特警|警用)$/;
/** A bomb to be made harmless. */
const DISPOSED = /^ (?:disposal|squad|suit|blanket|detection)/;
const OF_POLICE =
  /^(?: [a-z]+){0,2} (?:of|for|worn by|used by|ordered by|bought by|requested by|purchased by) (?:the )?(?:[a-z]+ ){0,2}(?:police|coast guard|coastguard|constabulary)(?![a-z])/;
/** 防弹背心，县警机动队采购. */
const FOR_POLICE = foldedPattern(
  '^(?:背心|ベスト)?[、,][^。、,]{0,6}?(?:警视厅|警察|机动队|县警|県警|府警|道警|警視庁|機動隊)[^。、,]{0,8}?(?:采购|订购|発注|注文|購入)(?=[。、,]|$|の|し)',
);
/** Two users, not one. */
const JOINED = foldedPattern('[,、():]|(?:^|[ ])(?:and|or)(?![a-z])|[やと和及与或]|以及|并');
