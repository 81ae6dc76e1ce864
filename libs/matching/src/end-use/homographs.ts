import type { Clause, Text } from './clauses.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';

/** A word of arms that means another thing beside its neighbours: a submarine canyon, the defence of a title. */
export function isHomograph(text: Text, clause: Clause, hit: Hit): boolean {
  if (hit.rule === 'military-platform/submarine')
    return UNDER_THE_SEA.test(text.compact.text.slice(hit.end, hit.end + 56));
  if (hit.rule === 'enemy/struck') return PLAYS.test(wordsAround(text, clause, hit));
  return isSalesRoom(text, clause, hit) || isOtherDefence(text, clause, hit);
}

function wordsAround(text: Text, clause: Clause, hit: Hit): string {
  return text.compact.text.slice(
    Math.max(clause.start, hit.start - 64),
    Math.min(clause.end, hit.end + 64),
  );
}

/** Enemies that are fought on a screen or a board. */
const PLAYS = foldedPattern(
  '(?:^|[ ,(])(?:video|computer|board|card|console|mobile|arcade|online|strategy|tabletop|adventure) games?(?![a-z])|(?:^|[ ,(])(?:gam(?:er|ing)|game (?:consoles?|controllers?|pads?|software))(?![a-z])|ゲーム|游戏|动漫|アニメ|漫画|花火|焰火|烟花|(?:^|[ ,(])fireworks?(?![a-z])',
);

/** What lies on the bed of the sea. */
const UNDER_THE_SEA =
  /^ (?:(?:tele(?:phone|graph|com)|communications?|gas|oil|water|power|optical|optic|fib(?:re|er)|internet|data|export|electric(?:al|ity)?|high voltage|coaxial|drinking|sewage|hvdc|cross border) ){0,3}(?:cables?(?! (?:cutt|drum))|pipelines?|hoses?|outfalls?|diffusers?|canyons?|volcano(?:es|s)?|volcanic|springs?|landslides?|ridges?|trench(?:es)?|topography|earthquakes?|eruptions?|fans?|valleys?|slopes?|plateaus?|permafrost|aquifers?|tunnels?|interconnectors?|interconnections?|links?|groundwater|vents?|seepage|contours?|relief|mountains?)(?![a-z])/;

/** 双十一"作战室", 営業所の作戦会議室: the room where a shop plans its sales. */
function isSalesRoom(text: Text, clause: Clause, hit: Hit): boolean {
  if (!PLANS.test(hit.rule)) return false;
  const before = text.compact.text.slice(Math.max(clause.start, hit.start - 20), hit.start);
  return ROOM.test(text.compact.text.slice(hit.end, hit.end + 8)) && OF_SALES.test(before);
}

const PLANS = /^military-use\/作[戦战](?:指挥|会議|用)?$/;
const ROOM = foldedPattern(
  '^(?:指挥|大)?(?:室|会議|会议|本部|部(?!队)|大厅|中心|ルーム|ボード|板)',
);
const OF_SALES = foldedPattern(
  '(?:电商|双十一|双11|双十二|双12|618|销售|客服|直播|促销|带货|百货|超市|门店|营销|市场部|营业部|零售|通販|セール|営業|販売|販促|商談|店舗|コールセンター|マーケティング|ec|EC|広告|就活|受験|文化祭)[^、,。:]{0,12}$',
);

/** The defence of a goal, a title or a crop: 王者の防衛戦, 害獣防衛, "when the attack meets the defence on the pitch". */
function isOtherDefence(text: Text, clause: Clause, hit: Hit): boolean {
  const { text: all } = text.compact;
  if (CURE.test(hit.rule)) {
    const ill = AGAINST_ILLNESS.test(all.slice(hit.end, hit.end + 32));
    return ill && !SHIELDS.test(all.slice(clause.start, hit.start));
  }
  if (!DEFENCE.test(hit.rule)) return false;
  const before = all.slice(Math.max(clause.start, hit.start - 40), hit.start);
  const after = all.slice(hit.end, Math.min(clause.end, hit.end + 40));
  if (FROM_HARM.test(before)) return true;
  if (!PLAYED.test(before + '|' + after)) return false;
  return SPORT.test(all.slice(clause.start, clause.end));
}

/** What a cure is called, unless something shields it. */
const CURE =
  /^military-(?:use\/(?:weapon|arms)|platform\/(?:guided missile|missile|bullets?|ammunition))$/;
const SHIELDS = /(?:^|[ ,(。])(?:protect|guard|preserv|keep|treat|secur|coat|disinfect|clean)/;
/** "Guided missiles against cancer", "a weapon against mildew". */
const AGAINST_ILLNESS = foldedPattern(
  '^s? (?:against|in the (?:war|fight|battle) (?:on|against)) (?:the )?(?:[a-z]+ )?(?:cancers?|tumou?rs?|infections?|bacteria|germs|microbes|viruses|mildew|weeds|pests|caries|tooth decay|plaque|flu|malaria|cavities)(?![a-z])',
);
const DEFENCE =
  /^military-use\/(?:defen[cs]e|(?:防衛|防卫)(?:用|用途|向け|製品|システム)?|国防|防御)$/;
const FROM_HARM = foldedPattern(
  '(?:害獣|獣害|鳥獣|害虫|蚊|虫|シロアリ|白蟻|ダニ|ゴキブリ|ネズミ|カラス|花粉|紫外線|カビ|蚊虫|白蚁|虫害|病虫害|鼠害|雑草|侵入者?|浸水|火災|盗難|乾燥|老化|日焼け|静電気|錆|サビ|腐食|迷惑メール|詐欺|不正アクセス|首位|連覇|優勝|世界王者|ベルト)(?:から|に対する|の|を)?$',
);
/** Words that the defence of a game stands among. */
const PLAYED = foldedPattern(
  '(?:^|[ ,(|])(?:attack(?:s|ers?|ing)?|offen[cs]e|midfield|strikers?|forwards?|opponents?|goalkeepers?|title|quarterback)(?![a-z])|\\|(?:戦|成功|記録|回数|に成功)',
);
const SPORT = foldedPattern(
  '(?:^|[ ,(。])(?:football|soccer|rugby|hockey|basketball|handball|volleyball|chess|boxing|wrestling|judo|lacrosse|water polo|esports?|baseball|futsal)(?![a-z])|サッカー|ラグビー|バスケ|ハンドボール|ボクシング|プロレス|格闘技|柔道|将棋|囲碁|チャンピオン|王者|足球|篮球|拳击|象棋|电竞',
);
