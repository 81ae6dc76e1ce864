import type { CompactText } from './compact-text.js';
import { foldedPattern } from './folded-pattern.js';

/** What is told to be done to an enemy, or to a ship that passes, by no name of a weapon. */
export interface Enemy {
  readonly start: number;
  readonly end: number;
}

/**
 * "Destroys enemy ships from afar", 敵の艦船を撃破する, 打击对方军舰: who tells this of goods tells of a weapon. The natural
 * enemy of a pest (天敌) and the strong one of a match (強敵) are none; a game is told by its own words.
 */
export function findEnemies({ text }: CompactText): Enemy[] {
  return [
    ...(NAMED.test(text) ? text.matchAll(ENEMY) : []),
    ...(BURSTS.test(text) ? text.matchAll(SEA_MINE) : []),
  ].map(({ 0: said, index }) => ({ start: index, end: index + said.length }));
}

/** Without one of these no mine is looked for. */
const BURSTS = foldedPattern('detonat|explod|goes off|go off|blows up|爆発|起爆|爆炸|引爆|炸');

const LIES =
  '(?:sea ?bed|sea ?floor|ocean floor|bottom of the (?:sea|channel|strait|harbour)|under ?water|moored|anchored|in the (?:channel|strait|fairway))';
const PASSES = '(?:hulls?|ships?|vessels?|boats?|propellers?|keels?)(?: s)?';
const LIES_EAST = '(?:海底|海中|水中|水底|水下|航道|航路|海峡|湾口|港口)';
const PASSES_EAST = '(?:船|艦|舰|スクリュー|螺旋桨)';
const BURSTS_EAST = '(?:爆発|起爆|爆炸|引爆|炸开|炸沉)';

/** "Laid on the seabed, listens for a hull and then detonates", 听到舰船经过就引爆: a mine, by what it does. */
const SEA_MINE = new RegExp(
  foldedPattern(
    `(?<![a-z])${LIES}(?![a-z])[^。]{0,80}?(?<![a-z])${PASSES}(?![a-z])[^。]{0,60}?(?<![a-z])(?:detonat|explode|go(?:es)? off|blows? up)` +
      `|(?<![a-z])${LIES}(?![a-z])[^。]{0,40}?(?<![a-z])(?:detonat|explode|go(?:es)? off|blows? up)[a-z]*[^。]{0,40}?(?<![a-z])${PASSES}(?![a-z])` +
      `|${LIES_EAST}[^。]{0,30}?${PASSES_EAST}[^。]{0,24}?${BURSTS_EAST}`,
  ).source,
  'g',
);

/** Without one of these nothing is looked for. */
const NAMED = foldedPattern(
  '敵|敌|目標|目标|標的|targets|相手|对方|来袭|enem|hostile|adversar|foe|opposing',
);

const OF_WAR =
  '(?:war ?)?(?:ships?|vessels?|fleets?|aircraft|air ?planes?|planes?|jets?|drones?|helicopters?|bombers?|fighters?|positions?|bases?|targets?|troops?|forces?|tanks?|vehicles?|bunkers?|missiles?|radars?|lines|submarines?|boats?|landings?|territory|installations?|assets?|defen[cs]es?|shores?|soldiers?|airfields?|armou?r)';
const THINGS_EAST =
  '(?:艦|船|舰|機|机(?!会)|航空|飛行|飞(?:机|行)|戦|战|車|车|坦克|装甲|陣地|阵地|基地|拠点|据点|上陸|登陆|部隊|兵|ミサイル|导弹|潜|目標(?!額)|目标|施設|设施|工事|レーダー|雷达|勢力|地上|弾|領|领土|军|軍)';
const STRIKES_EAST =
  '(?:たた|叩|攻撃|攻击|撃(?!退)|击(?:毁|沉|落|溃|破|中)|破壊|摧毁|打击|沈め|迎え撃|殲滅|歼灭|消灭|制圧|压制|掃討|扫荡|排除|仕留|倒)';

const ENEMY = new RegExp(
  foldedPattern(
    `(?<![a-z])(?:(?:enem(?:y|ies)|adversar(?:y|ies)|foes?)(?: s)?|hostile|opposing(?: force s)?) (?:(?!of |to )[a-z]+ ){0,2}?${OF_WAR}(?![a-z])` +
      `|(?<![天強强劲宿難无無素情公树大仇論论政朋])[敵敌](?:の|方|側|性|国|國|军|軍|对国|人)?(?:の|的)?${THINGS_EAST}` +
      `|(?<![天強强劲宿難无無素情公树大仇論论政朋])[敵敌](?:を|人|に)[^。、,]{0,6}?${STRIKES_EAST}` +
      `|(?:相手(?:国|方|側|の国)?|对方|他国)(?:の|的)?(?:軍舰|军舰|${THINGS_EAST})[^。、,]{0,14}?${STRIKES_EAST}` +
      `|${STRIKES_EAST}[^。、,]{0,4}?(?:敵|敌|对方|来袭)(?:方|军|国|的)?(?:的)?(?:军舰|${THINGS_EAST})` +
      '|(?:摧毁|击毁|打击|击沉|击穿|炸毁)(?:[远遠](?:处|方|距离)的?)?(?:地面|海上|水面|水上|空中|水下|地下)(?:的)?(?:目标|舰|船|阵地|工事|设施)|(?:地上|海上|水上|洋上|空中|水中|遠方)の?(?:目標|標的)[をに]?(?:破壊|撃破|攻撃|たた|叩|命中)' +
      '|(?:destroy|strik|hit|attack|engag|kill|sink)(?:s|e|es|ing|ting)? (?:ground|surface|sea|aerial|airborne|naval|distant|land|maritime|underwater) targets(?![a-z])' +
      '|(?:対|对)[敵敌](?:打击|攻击|作战|攻撃|打撃)|来袭(?:的)?(?:[敵敌]|飞机|战机|导弹|目标)',
  ).source,
  'g',
);
