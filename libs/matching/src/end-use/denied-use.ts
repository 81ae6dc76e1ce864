import { foldedPattern } from './folded-pattern.js';

/**
 * Whether a sentence that denies and names no use denies the use that another sentence tells. A denial has a thing of
 * its own that it denies, and no end of things are denied in trade: visits, smoking, a substance. It takes a use away
 * only where it points back to it ("none of it goes there"), speaks of use, truth or knowledge, or of the user's trade.
 */
export function deniesTheUse(said: string): boolean {
  if (USUAL.test(said) || ELSE.test(said)) return false;
  return DENIALS.some((pattern) => pattern.test(said));
}

/** "Hair dryers? These are not." "A toy this is not." The denial is of what the same sentence names before. */
export function turnsDown(said: string): boolean {
  return TURNS_DOWN.test(said);
}

const TURNS_DOWN = foldedPattern(
  `(?:^|[ ,:(。])(?:this|that|these|those|it|they) (?:(?:certainly|really|most|definitely) )?(?:is|are|was|were|do|does|did|will|would|have|has|can|shall)(?: not|n t|n['’]t)(?: any ?more| any longer| now| at all)?[ ,:]*$` +
    '|(?:^|[ ,:(。])(?:no|not|never) such (?:an? )?[a-z]+|: ?(?:not (?:at all|these|this|those|any ?more|really)|never)[ ,:]*$|:(?:这些?|此|那些?|它们?|其)?(?:并|都|可)?(?:不是|非也|没有)[,:]*$|:(?:これら?|それら?|実際)?(?:は|には)?(?:違い?ます|違う|ではありません|ではない|そうではありません)[,:]*$',
);

/** What any statement of end use denies, whoever the user is. */
const USUAL = foldedPattern(
  'sign|commit|署|签|export|transfer|third|resell|resale|resold|sold|sell|sale|divert|return|modif|copi|dispos|without|prolif|sanction|embargo|list|輸出|転売|譲渡|再販|売却|販売|流用|転用|移転|貸与|改造|複製|廃棄|第三|違反|制裁|转|出口|出售|销售|售|第三|挪|违反|制裁|改变|名单',
);
/** What denies another use leaves the one told. */
const ELSE = foldedPattern(
  '(?:^|[ ,(。])(?:other|another|else|elsewhere|otherwise)(?![a-z])|以外|他の?[用目]|其他|其它|他用|別の|另',
);

const POINTS = '(?:it|none|this|that|these|those|them|ones?|any|such|so|either)';
/** A pointing word that stands by itself, and is not the article of another: "this order". */
const ALONE =
  '(?= ?(?:$|[,:)。])| (?:at|in|to|for|by|with|here|there|from|on|since|any|anymore|either|again|now|of|and|or|ever)(?![a-z]))';
const VERB =
  '(?:makes?|making|made|us(?:e|es|ed|ing)|builds?|built|produc(?:e|es|ed|ing)|manufactur(?:e|es|ed|ing)|do|does|doing|did|put|needs?|owns?|ha(?:ve|s|d)|sees?|seen|runs?|wants?|fit|fits|fitted|installs?|assembles?|deals?|handles?|operates?|develops?|means?|building|finds?)';

/** "We make none of them", "not for that", "this is not": nothing else is there to deny. */
const BACK = foldedPattern(
  `(?:^|[ ,(。])(?:${VERB}|for|in|into|of|as|like|near|to|on|about)(?: (?:any|one|either|all) of)? ${POINTS}${ALONE}` +
    `|(?:^|[ ,(。])(?:this|that|these|those|it|they) (?:(?:certainly|really|most|definitely) )?(?:is|are|was|were|do|does|did|will|would|have|has|can|shall)(?: not|n t|n['’]t)(?: any ?more| any longer| now| at all)?[ ,:]*$` +
    '|(?:^|[ ,(。])there(?! (?:is|are|was|were|will|has|have|had|can|may|shall|should|must|exists?)(?![a-z]))(?![a-z])' +
    '|(?:^|[ ,(。])such (?:an? )?[a-z]+|(?:^|[ ,(。])of (?:the|this|that) (?:sort|kind|type)(?![a-z])|(?:^|[ ,(。])the (?:former|latter|above)(?![a-z])|(?:^|[ ,(。])not for[ ,:]*$' +
    '|(?:それ|そこ|そちら|そっち|あれ|あそこ|あちら|これ|こちら)ら?(?:に(?!ついて)|を|へ|とは|も|では(?!な|あり)|は[^。]{0,6}?(?:作|造|製造|生産|使|利用))|そう(?:で|い|し)|そん|その(?:よう|用|目的|ため|方面|分野|製品|品|機|種|類|手|事業|もの|物|とおり|通り)|この(?:よう|用|目的|ため|方面|分野|製品|種|類|手|事業|もの|物)|同(?:機|品|種|製品|用途|事業)|[一1](?:つ|台|個|本|枚|点|粒|グラム)も|上記|前記|前述' +
    '|此(?![前外后次时])|这(?![次批单]|不是[^。]{1,6}(?:单|货|次|价|品)$)|那(?!么)|该(?:产品|用途|货|物|品|机|行业|目的)|上述|如此|前者|后者|[一1](?:台|件|个|只|点|克|公斤)(?:也|都)?(?:没|不|在|用)|没有?[一1](?:台|件|个|只|点|克|公斤|家)',
);

/** The use itself, in so many words. */
const USE = foldedPattern(
  '(?:^|[ ,(。])(?:(?:be|been|is|are|was|were|being|not|never) (?:[a-z]+ )?(?:used|meant|intended|destined|employed|utili[sz]ed|installed|fitted|built|made) (?:for|in|into|as|to|by|at|here|on|anywhere)|(?:go|goes|going|went|gone) into|end(?:s|ed|ing)? up|becomes?|serves? as)(?![a-z])' +
    '|(?:^|[ ,(。])(?:use(?= ?(?:$|[,:)。])| (?:is|was|of|for))|usage|purposes?|applications?|intended|destined|destinations?|intentions?|the plan|end ?-?use|(?:final|finished|end|real|actual|stated|declared) (?:products?|goods|article|thing|item|place|destination|plan|reason))(?![a-z])' +
    '|(?:^|[ ,(。])(?:this|that|these|those|same) (?:[a-z]+ )?(?:way|sort|kind|business|trade|line|industry|field|sector|machines?|appliances?|articles?|products?|things?|plan|story)(?![a-z])' +
    '|用途|使途|使い道|行き先|行先|最終(?!需要|使用者|ユーザ|エンドユーザ|顧客|客先|用户|客户)|目的|用いて|(?:には?|にも|では?|でも|として|としては|向けに?は?)(?:一切|全く|決して|絶対に?|もう|今後|まず|実際に?は?)?(?:使|用い|利用|回|流れ|流し|供|組み|組込|入ら|入り|載|積|適用|応用)|もう(?:作|造|製造|生産|扱)|^[ 。,、]*(?:(?:当社|弊社|工場|客先|顧客|同社)(?:は|で|では|も))?(?:一切|全く|決して|実際に?は?)?(?:使|作|造|製造|生産)' +
    '|用途|用于|用在|用作|用来|目的|去向|流向|去处|真正|做什么|[不没未](?:再|曾|会|能)?(?:生产|制造|做|造|产|用|使用)(?:了|过)?[,。]?$',
);

/** Who uses it: no such trade, no such customers. */
const USER = foldedPattern(
  '(?:^|[ ,(。])(?:no|lacks?(?: an?)?|not (?:an?|the|any)|never (?:an?|had an?)|neither an?)(?: [a-z]+)? (?:customers?|clients?|consumers?|end users?|users?|households?|markets?|makers?|manufacturers?|producers?|factor(?:y|ies)|plants?|workshops?|production|business(?! (?:days?|hours|cards?|trips?)))(?![a-z])' +
    '|(?:工場|製造|生産|事業|顧客|実体|設備)(?:は|も|が|など)(?:もう|もはや|既に|すでに|全く|一切)?(?:な[いく]|ありません|ございません)|(?:製造|生産|事業)(?:は|も|を)(?:もう|一切)?(?:し(?:て(?:い|お)|な|ませ)|行[わっ])|存在し' +
    '|[没無无](?:有)?(?:工厂|车间|生产线|生产|客户|业务|实体|这)|不是(?:干|做|工厂|厂家|生产|用户|最终)|不存在',
);

const NO =
  "(?:not|never|cannot|can t|nobody|no one|nothing|refuse[sd]? to|declined? to|unable to|impossible to|n['’ ]t)";
/** What is not true, not known or not to be told. */
const TRUTH = foldedPattern(
  `(?:^|[ ,(。])${NO} (?:(?:be|been|to|really|quite|at|all|entirely|actually|yet|even|want|wish|willing|able|free|in|a|position|like) ){0,4}(?:true|correct|accurate|the case|the truth|real|genuine|honest|exist|known?|knows|ask(?:s|ed|ing)?|tell|told|sure|certain|say|said|reveal(?:ed)?|mention(?:ed)?|verif(?:y|ied)|guarantee[d]?|explain(?:ed)?|understand|understood|enquired?|inquired?|clear|believed?|trust(?:ed)?|visit(?:ed)?(?! (?:us|our))|inspect(?:ed)?|check(?:ed)?|written|wrote|speak (?:of|about)|talk (?:of|about)|discuss(?:ed)?|care|matter|our (?:concern|affair|business))(?![a-z])` +
    '|(?:^|[ ,(。])(?:untrue|incorrect|false|wrong|a lie)(?![a-z])|(?:^|[ ,(。])(?:no idea|no knowledge|no information|no one knows|nobody knows|no evidence|no proof|no questions)(?![a-z])' +
    '|事実|本当|真実|正し(?:く|い)|違い(?:ます|ない)|違う|嘘|実際|実は|(?:聞い|伺っ|尋ね|訊い|知っ|存じ|確かめ|確認し)(?:て|ませ|てい)|知り|知ら|分か[らりっ]|わか[らりっ]|書け|言え|(?:こと|用途|先)は話せ|申し上げ|明か[せさ]|答え[らま]|確認でき|確かめら|見た(?:こと|もの)' +
    '|属实|不实|不对|真[的实]|事实|其实|实际|不(?:知|清楚|问|了解|便|明)|没(?:有)?(?:问|说|告诉|见过|去过|看过)|[无没](?:法|能)(?:核|确|证|查|走访|看)|不(?:能|会|可|方便)(?:说|讲|告|核实)|无可奉告|说不',
);

/** A denial that has no word beside it: "Not these.", "Never.", 都不是。 "No" alone may answer anything. */
const NOTHING_ELSE = foldedPattern(
  '^[ 。,]*(?:(?:but|and|certainly|most|in fact|actually),? )*(?:not (?:this|these|those|that|here|at all|so|us|ours|them|any ?more|really)|never|neither|none)(?: (?:lot|order|shipment|batch|one|goods|time|ever|again))*[ ,:]*$' +
    '|^[ 。,]*(?:実は|実際は)?(?:では(?:ない|ありません)|違い?ます|違う)$|^[ 。,]*(?:都|并|根本|其实)?(?:不是|没有|非也|不对)[了的]?$',
);

const DENIALS = [BACK, USE, USER, TRUTH, NOTHING_ELSE];
