import type { Clause, Text } from './clauses.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';
import type { TermKind } from './lexicon.js';

/**
 * "Missile-brand toothbrushes", 火箭牌洗衣粉, the series "Submarine Captain": a weapon that lends its name to goods told
 * beside it. "Brand new" names nothing.
 */
export function isBrandName(text: Text, clause: Clause, index: number): boolean {
  const hit = clause.hits[index];
  if (!hit) return false;
  const thing = hit.kind === 'military-platform' || hit.kind === 'ambiguous';
  if (!thing && !ANY_FORCE.test(hit.rule)) return false;
  if (isNamedInQuotes(text, clause, index) && text.clauses.some(tellsCivil)) return true;
  if (!thing || !tellsCivil(clause)) return false;
  const before = text.compact.text.slice(Math.max(clause.start, hit.start - 40), hit.start);
  if (BRAND_BEFORE.test(before)) return true;
  return BRAND.test(text.compact.text.slice(hit.end, hit.end + 12)) || isSweet(text, hit);
}

function tellsCivil({ hits }: Clause): boolean {
  return hits.some(({ kind }) => kind === 'civil' || kind === 'replica');
}

const BRAND = foldedPattern(
  '^ ?brand(?! ?new)(?![a-z])|^(?:という|と言う|なる)(?:商品名|名前|名称|製品名|ブランド|名の)|^ブランドの|^印の|^牌(?=[\u4e00-\u9fff])(?![照号匾坊位证车子楼])',
);

/** "Sold under the brand name Cruise Missile", "marketed as Torpedo in …". */
const BRAND_BEFORE = /(?:^|[ ,(])(?:brand ?|trade ?)names? (?:is |of |called )?(?:[a-z]+ ){0,2}$/;

/** Forces at large, which songs and colours are called after; the forces of one country are users. */
const ANY_FORCE =
  /^military-(?:user\/(?:army|navy|the army|the navy|陸軍|海軍|空軍|soldiers?|troops?|commando|marines?|rangers?|cavalry|battalion|squadron|brigade|infantry|arsenal)|use\/(?:防衛|国防|軍艦|combat|weapon|lethal|war|battle|戦闘|武器|兵器))$/;

/** How far a quoted name may reach. */
const LONGEST_NAME = 24;

/** Quoted, and called a name by the words before or after the quotation. */
function isNamedInQuotes(text: Text, clause: Clause, index: number): boolean {
  const hit = clause.hits[index];
  if (!hit) return false;
  const { text: all, quotes } = text.compact;
  let opening = hit.start;
  while (!quotes.has(opening) && hit.start - opening < LONGEST_NAME && opening > 0) opening -= 1;
  let closing = hit.end;
  while (!quotes.has(closing) && closing - hit.end < LONGEST_NAME && closing < all.length) {
    closing += 1;
  }
  if (!quotes.has(opening) || !quotes.has(closing)) return false;
  const before = all.slice(Math.max(0, opening - 24), opening);
  if (NAMED_BEFORE.test(before) || NAMED_AFTER.test(all.slice(closing, closing + 16))) return true;
  return clause.hits
    .slice(Math.max(0, index - 4), index + 5)
    .some((one) => BEARERS.has(one.kind) && touches(one, opening, closing));
}

/** Goods whose name a quotation beside them is: ゲーミングマウス「デストロイヤー」, "Bomber" jackets. */
const BEARERS: ReadonlySet<TermKind> = new Set(['civil', 'replica']);

function touches({ start, end }: Hit, opening: number, closing: number): boolean {
  return (end <= opening && opening - end <= 1) || (start >= closing && start - closing <= 1);
}

const NAME_OF =
  'brand ?name|nickname|song title|title|song|film|movie|game|novel|comic|album|band|brand|design|pattern|print|colou?r|shade|flavou?r|product name|trade ?name|trademark|trade mark|model name|collection|ride|roller ?coaster|attraction|candy|sweets?|drink|soda|cocktail|perfume|toy|musical|manga|anime|series|team|club|jacket|putter|lure|fishing rod|driver|racket|bat|mouse|keyboard|headset|bicycle|bike|kite|yacht|skateboard|snowboard|kayak|nightclub|pub|restaurant|cafe';
/** What is called by a name of its own. */
const BEARER =
  'beer|wine|whisky|pinball(?: machine)?|picture book|book|magazine|puzzle|sneakers?|running shoes?|nail polish|lipstick|tea|jeans|t ?shirts?|pub|restaurant|cafe';
const NAMED_BEFORE = foldedPattern(
  `(?:^|[ ,(])(?:${NAME_OF}|${BEARER}|titled|entitled|nicknamed|branded|(?:marketed|branded) as)(?: (?:is|called|named|model|product))?[:,]? ?$` +
    '|(?:商品名|製品名|商標名?|ブランド名|品名|銘柄|曲名|楽曲|歌|映画|ゲーム|アニメ|漫画|色名|新色|絵柄|味|菓子|飲料|焼酎|腕時計|時計|(?<!売)店|居酒屋|カフェ|スニーカー|あだ名|愛称|口紅|マニキュア|入浴剤|日本酒|ビール|ワイン|絵本|小説|石鹸|シャンプー|香水|ラーメン|カレー|飴|チョコレート|アイス|ジュース|弁当|饅頭|パズル|雑誌|番組|チーム|球団|クラブ|マウス|キーボード|釣竿|ルアー|ドライバー|ラケット|自転車|ジャケット|シリーズ|型番|機種名)(?:は|が|の|:)?$' +
    '|(?:名为|名叫|叫做|(?<![军])品牌(?:名称?)?|商标(?:名称?)?|商品名称?|歌曲|电影|游戏|动画|漫画|图案|颜色|色号|口味|产品名|店|餐厅|酒吧|奶茶|奶茶新品|跑鞋|运动鞋|口红|指甲油|外号|绰号|绘本|小说|图书|鼠标|键盘|球队|车队|俱乐部|战队|型号|球杆|球拍|鱼竿|自行车|夹克|系列|辣条|零食|饮料|啤酒|白酒)(?:是|为|叫|:)?$',
);
const NAMED_AFTER = foldedPattern(
  `^ ?(?:(?:${NAME_OF}|series|edition|deodorant|shampoo|soap|cologne|chips|snack|chocolate|cider|magazine|t ?shirt|sneaker|skateboard|surfboard)s?)(?! (?:of )?(?:missile|submarine|tank|fighter|aircraft|ship))(?![a-z])` +
    '|^(?:という|と言う|と名付け|なる)(?:[^、。]{0,4}の)?(?:商品|名|製品|ブランド|曲|映画|お?菓子|飲料|味|色|柄|チーム|喫茶店|店|カフェ|バー|居酒屋|食堂|レストラン|バンド|サークル|番組|アトラクション|あだ名|愛称|カクテル|ラーメン|丼|歌|題)|^(?:ブランド|柄|味|色|印|シリーズ|デザイン|モデルの(?:腕時計|スニーカー))' +
    '|^(?:牌|款|系列|品牌|图案|口味|色号|主题)(?!导弹|潜|舰|坦|战|火)',
);

/** "WARHEADS sour candy": what no crew eats is called after what has no crew. */
function isSweet(text: Text, hit: Hit): boolean {
  if (!CREWLESS.test(hit.rule)) return false;
  return SWEET.test(text.compact.text.slice(hit.end, hit.end + 24));
}

const CREWLESS =
  /\/(?:warhead|missile|torpedo(?:es)?|grenade|hand grenade|bazooka|bomb|machine gun|sniper)$/;
const SWEET =
  /^ (?:extreme |super |mega |brand |sour ){0,2}(?:cand(?:y|ies)|cola|soda|gumm(?:y|ies)|lollipops?|chewing gum|bubble gum|jelly beans?|popsicles?|ice lolly|lipstick|perfume|hot sauce|energy drinks?)(?![a-z])/;
