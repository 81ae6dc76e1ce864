import type { Clause, Text } from './clauses.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';
import { isCivilUse } from './clauses.js';

/**
 * Whether a weapon or a soldier is only what a book, a film or a print shows, or what a thing is shaped like:
 * 潜水艦が出てくる絵本, "a jigsaw puzzle of a battleship", "torpedo-shaped lures". A civil use must stand beside it.
 */
export function isDepicted(text: Text, clause: Clause, hit: Hit): boolean {
  if (hit.kind === 'mass-destruction-weapon' || hit.kind === 'us-military-user') return false;
  const { text: all } = text.compact;
  const before = all.slice(Math.max(clause.start, hit.start - 56), hit.start);
  const after = all.slice(hit.end, Math.min(clause.end, hit.end + 32));
  const shown = SHOWN_BEFORE.test(before) || SHOWN_AFTER.test(after);
  if (!hit.kind.endsWith('user') && FILMED.test(after) && FILMING.test(before)) return true;
  if (!shown && !SHAPED.test(after)) return isExhibitApart(text, before, after);
  return clause.hits.some(({ kind }) => isCivilUse(kind));
}

const WORK =
  '(?:picture book|book|novel|song|comic|cartoon|jigsaw puzzle|puzzle|jigsaw|documentary|story|postcard|calendar|stage play|opera|musical|wallpaper|t ?shirt|pyjama|bedspread|lunch ?box|oil painting)s?';
const SHOWN_BEFORE = foldedPattern(
  `(?:^|[ ,(])(?:${WORK}(?: [a-z]+){0,2} (?:about|of)|(?:${WORK}|films?|movies?|posters?|stickers?)(?: [a-z]+)? (?:about|showing|featuring|depicting|decorated with|printed with)) (?:(?!and |or )[a-z]+ ){0,3}$` +
    '|(?:^|[ ,(])(?:chocolate|cake|cooky|cookie|biscuit|sweet|candle|soap|mould|mold|balloon|cushion|pillow|slide|pasta|eraser|lamp|lure|float|pool|bath toy|money box|piggy bank)s?(?: [a-z]+)? in the (?:form|shape) of (?:[a-z]+ and |[a-z]+ ){0,3}$' +
    '|(?:讲述|描写|描绘|画着|印有|印着|画有|绣有|绘有)[^,。]{0,8}$',
);
const SHOWN_AFTER = foldedPattern(
  '^(?:たち|兵)?(?:が|の|を|に)?(?:登場する|出てくる|描いた|描かれた|題材に(?:した|する)|テーマに(?:した|する)|主人公の|主役の|をかたどった|モチーフ(?:の|にした))[^、。]{0,10}?(?:絵本|漫画|小説|アニメ|映画|ゲーム|童話|歌|柄|図鑑|番組|物語|塗り絵|パズル|シール|菓子|クッキー|ケーキ|弁当箱)' +
    '|^(?:の)?(?:絵柄|図柄|イラスト|塗り絵|図鑑|絵葉書|ポスター|柄の|が描かれた|形の?(?:菓子|クッキー|ケーキ|ルアー|貯金箱|消しゴム|パン|クッション|遊具))' +
    '|^[^,。]{0,6}?(?:题材|为主题|主题|图案|图样|造型|形状)的?(?:绘本|电影|小说|漫画|动画|童书|电视剧|图册|拼图|贴纸|故事|纪录片|游戏|蛋糕|饼干|书包|童装|T恤|t恤|滑梯|抱枕|壁纸|储蓄罐|橡皮)',
);
/** "The set of a submarine comedy", and no film of plastic on one. */
const FILMING =
  /(?:^|[ ,(])(?:sets?|shooting|shoots?|filming|studio|crew|production|premiere|screening)(?: [a-z]+)? (?:of|for|on|in|shooting|filming|making) (?:[a-z]+ ){0,2}$/;
const FILMED =
  /^ (?:war |action |adventure )?(?:films?|movies?|comed(?:y|ies)|thrillers?|dramas?|musicals?|tv series|documentar(?:y|ies))(?! (?:coat|resist|capacit|adhes|laminat))(?![a-z])/;

/** What a museum shows, said to have nothing to do with the goods: ミサイルは展示品であり、当該品とは無関係です. */
function isExhibitApart({ clauses }: Text, before: string, after: string): boolean {
  const apart = EXHIBIT_AFTER.test(after) || (EXHIBIT_BEFORE.test(before) && APART.test(after));
  return apart && clauses.some(({ hits }) => hits.some(({ kind }) => kind === 'replica'));
}

const EXHIBIT_AFTER = foldedPattern(
  '^(?:の模型)?(?:は|が)[^、。]{0,6}(?:展示品|展示物|見本|模型)(?:で|であ|です)[^。]{0,16}?(?:無関係|関係(?:な|は|あり|ござ))|^(?: [a-z]+){0,3} (?:is|are) (?:an? |only |just |one of )?(?:[a-z]+ )?(?:exhibits?|displays?|decorations?)',
);
const EXHIBIT_BEFORE = foldedPattern('(?:展品|展出|陈列|展示)(?:品)?[^,。]{0,4}的?$');
const APART = foldedPattern(
  '^[^,。]{0,6}?(?:与|和|跟)(?:本|该|此|这|所)[^,。]{0,8}?(?:无关|没有关系|毫无关系)',
);

const SHAPED = foldedPattern(
  '^ ?(?:shaped|like|themed)(?: (?!missile|warhead|decoy|drone|target))(?=[a-z])|^(?:型|形|状)の?(?:ルアー|菓子|クッキー|貯金箱|遊具|抱き枕|ライト)|^[形状型]的?(?:蛋糕|饼干|滑梯|鱼饵|抱枕|游乐)',
);
