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
    LIKENED_BEFORE.test(before) ||
    LIKENED_AFTER.test(after) ||
    (CANNON.test(hit.rule) && (POPS.test(before) || POPS_NEXT.test(after))) ||
    (TANK.test(hit.rule) && (BREWS.test(before) || CALLED_VAT.test(after)));
  return figure && isAloneInPeace(text, hit);
}

const WEAPON = /^military-use\/(?:武器|兵器|weapon)$/;
const ARSENAL = /^military-user\/arsenal$/;

/** 省エネ性能を武器に…, 以节能为武器, "with price as its main weapon". */
function isWonWith(before: string, after: string): boolean {
  if (/ヲ$/.test(before) && TO_WIN.test(after)) return true;
  if (/ガ$/.test(before) && IS_ITS.test(after)) return true;
  return AS_ONE_ZH.test(before) || AS_ONE_EN.test(before);
}

/** Nothing is built into a weapon or taken up as one. */
const TO_WIN = foldedPattern(
  '^(?:に(?!も|.{0,8}(?:使|用い|改造|転用|加工|搭載|装|仕立|作り|変え))|と(?:し|する))',
);
const IS_ITS = foldedPattern('^(?:で(?:す|ある)|。|$)');
const AS_ONE_ZH = foldedPattern(
  '(?:以|把|将|凭)[^,。]{1,14}(?:为|作为?|当作?|当成)(?:主要|核心|新)?$',
);
const AS_ONE_EN =
  /(?:^|[ ,(])(?:with|using|has|have|made|makes?)(?: [a-z]+){1,5} as (?:its|their|our|a|the|his|her)(?: [a-z]+)? $/;

/** 最大の武器, 王牌武器, "the firm's ultimate weapon": praise, when the word ends what is said of the thing. */
function isPraise(before: string, after: string): boolean {
  return PRAISE.test(before) && ENDS.test(after);
}

const PRAISE = foldedPattern(
  '(?:最大|最強|強力|最終|一番|唯一|究極|大き|新た|有力|営業|商売|集客|販促|当社|同社|弊社|同店|当店|自慢)[のな]?$|という$|(?:王牌|秘密|终极|最强|制胜|致胜|核心|营销|竞争|重磅|独门|独家|新|揽客|促销|吸客|头号|杀手级)的?$' +
    '|(?:^|[ ,(])(?:secret|main|ultimate|best|strongest|only|sharpest|favou?rite|competitive|sales|marketing|winning|greatest|biggest|chief|new) $',
);
const ENDS = foldedPattern(
  '^(?:は|で(?!きる)|が|、|。|,|:|$|だ|に|を|の(?:一つ|ひとつ)|是|就是|之一|来|s? (?:is|are|was|in the (?:market|shop|race)|on the market|of (?:the|our) (?:shop|trade|firm|company|brand)|against (?:competitors|competition|rivals))(?![a-z]))',
);
/** "Our arsenal of flavours". */
const OF_GOODS =
  /^ of (?:[a-z]+ )?(?:flavou?rs?|recipes?|spices?|colou?rs?|shades?|tricks?|tools|products|sauces|creams|brushes|ideas|toys|games|songs|designs)(?![a-z])/;

/** "Fires like a machine gun", 機関銃みたいに, 像机枪一样. */
const LIKENED_BEFORE = foldedPattern(
  '(?:^|[ ,(])(?:like|as (?:fast|quick|quickly|rapid|rapidly|loud|swift|straight) as) (?:an? |the )?(?:small |little |real )?$|(?:像|好像|如同|仿佛|犹如|跟|似)(?:一[挺门把枚发]|个)?$',
);
const LIKENED_AFTER = foldedPattern(
  '^(?:みたい[なに]|の(?:よう[なに]|ごと[くき]|勢いで)|ばりの|並みの(?:速|連|勢)|顔負け)|^(?:一样|似的|一般|那样|般)(?!的?零件)',
);

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
