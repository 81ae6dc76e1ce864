import type { Clause, Text } from './clauses.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';

/**
 * Whether a weapon is a toy, a prop, a man of a board game or what a museum shows, by the words it touches: 坦克、军舰拼装模型,
 * "1/35 scale battleship kits", dummy rifles of a film, 纪念馆原子弹展区.
 */
export function isReplica(text: Text, clause: Clause, hit: Hit): boolean {
  const { text: all } = text.compact;
  const before = all.slice(Math.max(clause.start, hit.start - 40), hit.start);
  const after = all.slice(hit.end, Math.min(clause.end, hit.end + 40));
  if (hit.kind === 'mass-destruction-weapon') return MUSEUM.test(before) && SHOWN.test(after);
  if (hit.kind !== 'military-platform' && hit.kind !== 'military-use') return false;
  if (TOYS.test(after) || isScaleKit(text, clause, hit)) return true;
  if (SPREAD_MEN.test(all.slice(hit.start, hit.end)) && BOARD.test(all)) return true;
  return (DUMMY.test(before) || PROP_AFTER.test(after)) && isStage(text);
}

/** "1:350 scale battleship kits". */
export function isScaleKit(text: Text, clause: Clause, hit: Hit): boolean {
  const { text: all } = text.compact;
  return (
    KIT.test(all.slice(hit.end, hit.end + 40)) &&
    SCALE.test(all.slice(Math.max(clause.start, hit.start - 40), hit.start))
  );
}

/** Little green army men, 士兵公仔: soldiers that are toys, in a statement that tells of toys. */
export function isToyMan(text: Text, hit: Hit): boolean {
  if (!MEN.test(hit.rule)) return false;
  const { text: all } = text.compact;
  return (
    TOY_BEFORE.test(all.slice(Math.max(0, hit.start - 32), hit.start)) ||
    FIGURE_AFTER.test(all.slice(hit.end, hit.end + 16))
  );
}

/** "Water guns for kids, moulding of the triggers": a part of the toy that the clause tells of. */
export function isTriggerOfToy({ hits }: Clause, hit: Hit): boolean {
  return (
    hit.rule === 'ambiguous/trigger' &&
    hits.some(({ rule, kind }) => TOY.test(rule) || kind === 'replica')
  );
}

const TOY =
  /^civil\/(?:(?:water|cap|bubble|squirt) gun|water pistol|.*blaster|foam dart|super soaker|.*水枪|.*软弹.*|泡泡枪)$/;

const MEN =
  /^military-us(?:er|e)\/(?:army|navy|the army|marines?|soldiers?|troops?|infantry|infantryman|commando|cavalry|兵隊|兵士|軍人|歩兵|士兵|军人|步兵|陆战队)$/;
const TOY_BEFORE =
  /(?:^|[ ,(])(?:toy|plastic|tiny|little|miniature|tin|lead|wooden|cuddly|knitted|clockwork|pretend)(?: [a-z]+)? $/;
const FIGURE_AFTER = foldedPattern(
  '^ ?(?:men|man)?(?: (?:figures?|figurines?|dolls?|minifigures?|costumes?))(?![a-z])|^ men(?![a-z])|^の?(?:人形|フィギュア|おもちゃ|玩具)|^的?(?:公仔|玩偶|人偶|手办|小人|玩具|模型)',
);

const MUSEUM = foldedPattern(
  '(?:纪念馆|博物馆|展览馆|陈列馆|資料館|記念館|博物館)[^,、。]{0,6}$|(?:museum|memorial hall)(?: s)?(?: [a-z]+){0,2} $',
);
const SHOWN = foldedPattern(
  '^[^,、。]{0,4}(?:展区|展品|展示|展柜|陈列|展厅|展览|コーナー)|^ (?:exhibits?|exhibition|displays?|section|gallery|showcases?)(?![a-z])',
);
const TOYS = foldedPattern(
  '^(?:[、和与及或][^,、。()用供给和与及或]{1,5}){0,3}的?(?:拼装模型|拼装玩具|塑料模型|玩具|手办|积木)|^(?:[、や][^,、。()用やと]{1,5}){0,3}の?(?:プラモデル|おもちゃ|玩具|模型キット|食玩)',
);
const SCALE = /(?:^|[ ,(])1[ :][0-9]{2,3} ?scale (?:[a-z]+ ){0,4}$/;
const KIT = /^s?(?: [a-z]+){0,4} (?:kits?|decals?|models?)(?![a-z])/;
/** 炮、兵: two men of a game, and no artillery. */
const SPREAD_MEN = foldedPattern('^炮[、,]兵$');
const BOARD = foldedPattern('象棋|棋子');
const DUMMY = foldedPattern(
  '(?:^|[ ,(])(?:dummy|prop|fake|imitation|mock|replica|virtual|digital|animated|cardboard|plywood|plastic foam|papier mache|computer generated) $|(?:張りぼて|はりぼて|作り物|偽物|ダミー|模造|木製|段ボール製|発泡スチロール製?)の?$|(?:假|仿真|仿制|道具|泡沫|木制|纸糊)的?$',
);
const PROP_AFTER = foldedPattern('^的?道具|^の?(?:小道具|大道具|張りぼて)');

/** A stage or a film, no training, and no forces beside it. */
function isStage({ compact, clauses }: Text): boolean {
  const forces = clauses.some(({ hits }) =>
    hits.some(({ kind }) => kind.endsWith('military-user')),
  );
  return !forces && STAGE.test(compact.text) && !TRAINING.test(compact.text);
}

const STAGE = foldedPattern(
  '(?:^|[ ,(。])(?:film|movie|drama|stage|theatre|theater|theatrical|musical|opera|gamer|video game|computer game|school play|tv series)s?(?![a-z])|映画|撮影|ドラマ|舞台|演劇|芝居|学芸会|文化祭|剧组|电影|电视剧|话剧|影视|影片|舞台剧|戏剧',
);
const TRAINING = foldedPattern(
  '(?:^|[ ,(。])(?:train|drill|exercise|instruct|military|simulat)|訓練|演習|教練|部隊|训练|演习|部队|军用|军事',
);
