import type { Clause, Text } from './clauses.js';
import { isCivilUse } from './clauses.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';
import { isMilitary } from './lexicon.js';

/** How far around a word its figure is looked for. */
const REACH = 28;

/**
 * Whether a weapon is a figure of speech: what a trade wins with (省エネを武器に拡販中, 王牌武器, "our secret weapon is price"),
 * what a tool is likened to (機関銃みたいに), a popcorn maker's cannon, a brewer's 坦克. A civil use must be told and no
 * other military word.
 */
export function isFigure(text: Text, clause: Clause, hit: Hit): boolean {
  if (hit.kind !== 'military-use' && hit.kind !== 'military-platform' && !ARSENAL.test(hit.rule))
    return false;
  const { text: all } = text.compact;
  const before = all.slice(Math.max(clause.start, hit.start - REACH), hit.start);
  const after = all.slice(hit.end, Math.min(clause.end, hit.end + REACH));
  const figure =
    (WEAPON.test(hit.rule) && (isWonWith(before, after) || isPraise(before, after))) ||
    (ARSENAL.test(hit.rule) && OF_GOODS.test(after)) ||
    isLikened(before, after) ||
    (CANNON.test(hit.rule) && (POPS.test(before) || POPS_NEXT.test(after))) ||
    (TANK.test(hit.rule) && (BREWS.test(before) || CALLED_VAT.test(after)));
  return figure && isAloneInPeace(text, hit);
}

const WEAPON = /^military-use\/(?:武器|兵器|weapon)$/;
const ARSENAL = /^military-user\/arsenal$/;

/** 省エネ性能を武器に拡販, 以节能为武器打开市场, "with low price as its main weapon": it is a strength, or wins a market. */
function isWonWith(before: string, after: string): boolean {
  if (WITH_STRENGTH_EN.test(before)) return true;
  if (!WITH.test(before) || !AS_WEAPON.test(after)) return false;
  return STRENGTH.test(before) || WINS.test(after);
}

const WITH = foldedPattern('を$|[以凭][^,。]{1,14}[为作]$');
const AS_WEAPON = foldedPattern(
  '^(?:に|と(?:し|する))(?!も|.{0,8}(?:使|用い|改造|転用|応用|加工|搭載|装|仕立|作り|変え|開発|配備|組))|^(?=[^はがをにで])',
);
const STRENGTH = foldedPattern(
  '(?:性|力|価格|単価|品質|味|[さ感]|品ぞろえ|品揃え|性能|短納期|サービス|デザイン|省エネ|燃費|実績|知名度|ブランド|ノウハウ|节能|省电|低价|价格|质量|品质|口碑|性价比|服务|设计|口味)[を为作]$',
);
const WINS = foldedPattern(
  '^(?:に|として)?[、,]?[^。]{0,6}?(?:拡販|売り|市場|シェア|成長|勝|攻め|人気|集客|打开|开拓|占领|抢占|赢得|进军|拓展|立足|取胜|吸引)',
);
const GOOD =
  '(?:price|prices|cost|quality|speed|taste|service|design|efficiency|comfort|economy|brand|recipe|quietness)';
const WITH_STRENGTH_EN = new RegExp(
  `(?:^|[ ,(])(?:with|using|has|have)(?: [a-z]+){0,3} ${GOOD} as (?:its|their|our|a|the|his|her)(?: [a-z]+)? $`,
);

/** 最大の武器, 王牌武器, "our secret weapon is price": praise, where the word ends what is said of the thing. */
function isPraise(before: string, after: string): boolean {
  if (PRAISE.test(before) && ENDS.test(after)) return true;
  return PRAISE_EN.test(before) && IS_GOOD.test(after);
}

const PRAISE = foldedPattern(
  '(?:最大|最強|強力|最終|一番|究極|営業|商売|集客|販促|当社|同社|弊社|同店|当店|自慢)[のな]$|という$|(?:王牌|秘密|终极|制胜|致胜|营销|竞争|独门|揽客|促销|吸客|杀手级|(?:店|品牌|商家|超市|餐厅)的?(?:新|核心|最强|头号))的?$' +
    '|(?:^|[ ,(])(?:secret|ultimate|sharpest|competitive|sales|marketing|winning) $',
);
const ENDS = foldedPattern(
  '^(?:(?:は|で(?!きる)|が)(?!.{0,16}(?:輸出|納入|製造|部品|搭載|使用|用い|開発|軍))|[、。,:]|$|の(?:一つ|ひとつ)|是|就是|之一|s? (?:is|are|was|in the (?:market|shop|race)|on the market|of (?:the|our) (?:shop|trade|brand)|against (?:competitors|competition|rivals))(?![a-z]))',
);
const PRAISE_EN = /(?:^|[ ,(])(?:main|best|strongest|only|favou?rite|greatest|biggest|chief|new) $/;
const IS_GOOD = new RegExp(`^ is (?:its |the |our |their )?(?:[a-z]+ )?${GOOD}(?![a-z])`);

/** "Our arsenal of flavours". */
const OF_GOODS =
  /^ of (?:[a-z]+ )?(?:flavou?rs?|recipes?|spices?|colou?rs?|shades?|tricks?|tools|products|sauces|creams|brushes|ideas|toys|games|songs|designs)(?![a-z])/;

/** "Fires like a machine gun", 機関銃みたいに連射, 像机枪一样: how a thing goes, not what it is. */
function isLikened(before: string, after: string): boolean {
  return LIKE.test(before) || LIKE_AFTER.test(after) || (AS_ZH.test(before) && SAME.test(after));
}

const LIKE =
  /(?:^|[ ,(])(?:(?:fires?|firing|shoots?|works?|sounds?|moves?|hits?|swims?|goes|runs?|flies|nails?|drives?|pops?|rattles?|looks?) (?:[a-z]+ )?like|as (?:fast|quick|quickly|rapid|rapidly|loud|swift|straight) as) (?:an? |the )?(?:small |little |real )?$/;
const LIKE_AFTER = foldedPattern(
  '^(?:みたいに|のように(?!使|用い)|のごとく|ばりの連射|顔負け)(?!見え)',
);
const AS_ZH = foldedPattern('(?:像|好像|如同|仿佛|犹如|跟)(?:一[挺门把枚发]|个)?$');
const SAME = foldedPattern('^(?:一样|似的|一般|那样|般)(?!的)');

/** The cannon that pops rice and maize. */
const CANNON = /^military-platform\/(?:大炮|大砲|cannon)$/;
const POPPED = '(?:爆米花|米花|ポン菓子|ポップコーン|pop ?corn|puffed rice)';
const POPS = foldedPattern(`${POPPED}[^,、。]{0,16}$`);
const POPS_NEXT = foldedPattern(`^[^,、。用身管弹]{0,4}${POPPED}`);
/** タンク as it is heard. */
const TANK = /^military-platform\/(?:坦克|戦車)$/;
const BREWS = foldedPattern(
  '(?:发酵|發酵|贮酒|储酒|酿造|酿酒|酱油|啤酒|牛奶|储罐|储水|贮水|储油|不锈钢)(?:用|的)?$',
);
const CALLED_VAT = foldedPattern('^\\(?(?:タンク|(?:即|也?就是|也叫|俗称)?[^,。]{0,3}罐)');

/** A civil use, and no forces nor another weapon, anywhere in the text. */
function isAloneInPeace(text: Text, hit: Hit): boolean {
  let arms = armsTold.get(text);
  if (!arms) armsTold.set(text, (arms = armsIn(text)));
  return arms.size === 1 && arms.has(hit.rule);
}

/** The military words of a text that tells a civil use, by their rules; nothing for another text. */
function armsIn({ clauses }: Text): ReadonlySet<string> {
  const hits = clauses.flatMap((clause) => clause.hits);
  if (!hits.some(({ kind }) => isCivilUse(kind) || kind === 'product')) return new Set();
  return new Set(hits.filter(({ kind }) => isMilitary(kind)).map(({ rule }) => rule));
}

/** Read once for a text, so that the work grows with the length. */
const armsTold = new WeakMap<Text, ReadonlySet<string>>();
