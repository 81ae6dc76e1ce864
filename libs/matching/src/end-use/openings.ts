import type { Clause, Text } from './clauses.js';
import { isUse } from './clauses.js';
import { deniesTheUse, turnsDown } from './denied-use.js';
import { foldedPattern } from './folded-pattern.js';
import type { TermKind } from './lexicon.js';
import { asksOfTheOrder } from './of-the-order.js';

/**
 * What in a clause takes the weight from the civil use it tells. No list of soft words: the forms in which a
 * sentence tells something else than that the goods are for this use and no other.
 */
export interface Openings {
  /** A question, a share of the goods, another's word, papers that are not there: no denial stands either. */
  readonly whole: boolean;
  /** A condition, a mere fitness, a time, another use, another's customers: a denial beside it stands. */
  readonly half: boolean;
}

/** Nothing left open. */
export const CLOSED: Openings = { whole: false, half: false };

export function openingsOf(text: Text, clause: Clause): Openings {
  const told = clause.hits.some(({ kind }) => kind !== 'bridge' && kind !== 'restart');
  if (!told) return CLOSED;
  const words = text.compact.text.slice(clause.start, clause.end);
  const denies = clause.hits.some((hit) => hit.kind.startsWith('not-'));
  return {
    whole: asks(text, clause, words) || WHOLE.some((pattern) => pattern.test(words)),
    half:
      HALF.some((pattern) => pattern.test(words)) ||
      isConditional(words) ||
      (!denies && OTHER.test(words)),
  };
}

/** The mark of a question became a colon: one at the end of all that is said was never answered. */
function asks(text: Text, clause: Clause, words: string): boolean {
  const asked =
    (clause.end === text.compact.text.length && words.endsWith(':')) || ASKS.test(words);
  return asked && !asksOfTheOrder(words.slice(-64));
}

const ASKS = foldedPattern('(?:ですか|ますか|でしょうか|ませんか|ないか|のか|吗|么|呢):?$');

const GOODS =
  '(?:(?:the|our|this|these|its|all|all the|total|their) )?(?:order|lot|shipment|goods|quantity|quantities|consignment|batch|units?|items?|pieces|material|parts|products?|delivery|cargo|stock|output|production|sales|amount|volume|total|turnover|them|it|which)';

/** "Half of the order", 残りは, 其余: the civil use is that of a part. */
const SHARE = foldedPattern(
  `(?<!(?:^|[ ,(。])(?:no|any|not any|every))(?:^|[ ,(。])(?:[0-9]+ (?:percent |per cent )?|half |(?:one|a|two|three) (?:third|quarter|tenth|fifth)s? |part |some |most |many |several |the rest |the remainder |balance |portion |share )of ${GOODS}(?![a-z])` +
    '|(?:^|[ ,(。])(?:some|most|many|others|several|a few|few|half) (?:go|goes|is|are|will|were|ends? up)(?![a-z])|(?:^|[ ,(。])one of (?:the|its|their|our|several|many|various) (?:[a-z]+ )?(?:uses|purposes|applications|customers|buyers|markets|possibilities|options)(?![a-z])|among (?:other things|others?)(?![a-z])|inter alia' +
    '|(?:percent|per cent) (?:of|for|go|goes|is|are|will|to|in)(?![a-z])' +
    '|(?:^|[ ,(。])the (?:rest|remainder|remaining|balance|others?)(?! of (?:the world|our life))(?![a-z])' +
    '|(?:more than|over|about|around|at least|roughly) half(?![a-z])|(?:^|[ ,(。])(?:a|one|two|three) (?:third|quarter|tenth|fifth)s?(?! (?:party|parties|person|persons|countr|inch))(?![a-z])|not all (?:of|the|go)|to a (?:large|great|certain) (?:extent|part|degree)|in (?:large|great|good) part' +
    '|半分|半数|過半|[0-9一二三四五六七八九]割(?:は|が|を|程|以上|弱|強|ほど)|残(?:り|余|部|量)(?:は|の|を|に|について)|(?:一つ|ひとつ)(?:に過ぎ|にすぎ|です|である)|パーセント(?:は|が|を)|(?<![a-z0-9])[0-9][0-9](?:は|が)' +
    '|一半|过半|(?:少数|多数|大多数)(?:用|供|是|为|做|去|卖|在|送)|之一(?:是|为|。|$)|其中之一|包括但不限于|[一二三四五六七八九]成(?:用|以|供|左|的|是|为)|其余|余下|剩下|剩余(?:的|部分|货|数|用|产品|材料)|分之|(?<![a-z0-9])[0-9][0-9](?:以上)?(?:用于|供)',
);

const OTHERS =
  '(?:customer|buyer|client|distributor|reseller|trader|agent|broker|forwarder|dealer|importer|consignee|contact|salesman|representative|sales office|colleague|partner|middleman|end-?user|end user|user|purchaser|they|he|she|papers?|label|e ?mail|letter|invoice|website|homepage|brochure|quotation|order form)s?';
const SAY =
  '(?:says?|said|tells?|told|explain(?:s|ed)?|indicate[sd]?|mention(?:s|ed)?|insist(?:s|ed)?|suggest(?:s|ed)?|describe[sd]?|hint(?:s|ed)?|answer(?:s|ed)|repl(?:y|ies|ied)|wrote|remark(?:s|ed)|alleg(?:es|ed)|impl(?:y|ies|ied)|estimates?|talk(?:s|ed)|spoke|names?|reads?|shows?)';

/** Another's word that nobody has signed. A user who declares, certifies or undertakes binds himself. */
const REPORTED = foldedPattern(
  `(?:^|[ ,(。])${OTHERS} (?:[a-z]+ ){0,2}?${SAY}(?![a-z])` +
    '|(?:^|[ ,(。])it (?:appears|seems|looks)(?![a-z])|(?:^|[ ,(。])(?:in all (?:likelihood|probability)|on the face of it|as (?:the |our )?[a-z]+ (?:puts?|has) it|talks? of)(?![a-z])|(?:^|[ ,(。])(?:i|we) (?:suppose|guess|think|believe|assume|presume|fancy|gather|gathered|learned|learnt|infer|inferred|imagine|reckon|suspect|take it)(?![a-z])' +
    '|(?:is|are|was|were) (?:said|understood|reported|thought|alleged|rumou?red|reputed|supposed|presumed|hoped|anticipated|guessed|estimated|believed|thought|assumed|foreseen)(?![a-z])' +
    `|according to (?:the |our |their |his |its |an? )?(?:[a-z]+ )?(?:${OTHERS}|website|e-?mail|brochure|phone|order form)(?![a-z])` +
    '|(?:顧客|客先|お客様|買主|買い手|代理店|商社|先方|担当|取引先|仲介|ブローカー|輸入者|販売店|相手|バイヤー|ユーザー|営業)[^。]{0,12}?(?:は|が|から|より|の)[^。]{0,40}?(?:と(?:述べ|言|申|話|語|おっしゃ|いう(?:こと|話)|の(?:こと|説明|回答|連絡|話|返答|由|返事))|旨を聞)|と(?:話し|言っ|述べ|語っ|説明し|聞い|伺っ|聞かされ|申し)(?:て|た)|と(?:顧客|客先|先方|買主|代理店|商社|担当|輸入者)[^。]{0,4}(?:は|が|から)[^。]{0,6}(?:言|申|話|述べ|説明|回答|聞|伺)|と(?:書いてあ|書かれて|記されて|記載されて|表示されて)' +
    '|(?:客户|买方|买家|代理|代理商|贸易商|经销商|对方|中间商|业务员|联系人|进口商|采购方|收货人|同事|朋友)[^,。]{0,6}?(?:说(?!明书)|(?<!名)称|讲|告诉|告知|透露|解释|提到|表示|回复|回答|介绍|反馈)|(?:文件|单据|发票|标签|邮件|网站|网页)上?(?:写|标|显示|注明)',
);

/** Papers that would bear the statement out, and are not there. */
const PAPERS = foldedPattern(
  '(?:certificate|statement|declaration|undertaking|confirmation|documents?|documentation|euc|eus)s? (?:[a-z]+ ){0,4}?(?:missing|expired|outstanding|lacking|incomplete|illegible|withdrawn|forged|draft|undated|to follow|not (?:yet )?(?:been )?(?:received|available|attached|provided|obtained|arrived|completed?|stamped|issued|signed))(?![a-z])' +
    '|(?:^|[ ,(。])(?:no|awaiting|missing|lacks?|lacking) (?:an? |any |the )?(?:[a-z]+ ){0,3}?(?:certificate|end-?user statement|end user statement|declaration|confirmation|evidence|proof)(?![a-z])' +
    '|(?:署名|社印|捺印|押印)(?:は|が|も)[^。]{0,6}?(?:ありません|ない|なし)|(?:証明書|誓約書|書類|書面|申告書|確認書|書)(?:は|が|も)(?:まだ|未だ|現在)?(?:未|ありません|ない|届|期限切れ|失効|不備|草案|下書|取得してい?な|もらって|受け取って|受領して)' +
    '|(?:证明|声明|保证书|文件|承诺书)(?:书|文件)?(?:还|仍|已|目前)?(?:没收|没有收|没到|未到|未收|尚未|缺失|过期|不全|未提供|失效|未附|没有附|欠缺|遗失|未出具|是草稿)',
);

/** "Prefers not to name the rest": what is kept back is not known. */
const KEPT_BACK = foldedPattern(
  '(?<!(?:shall|must|will|may))(?:^|[ ,(。])(?:not|never|unable|unwilling|reluctant|refuse[sd]?|declines?|declined|hesitates?) (?:(?:to|be|been|yet|wish(?:es)? to|want to|like to) )*(?:disclosed?|reveal(?:ed)?|name|named|specif(?:y|ied)|say|tell|identif(?:y|ied)|decided?|determined?|settled|chosen|finali[sz]ed|known|clear|divulged?)(?![a-z])' +
    '|(?:^|[ ,(。])(?:told (?:us )?(?:little|nothing)|(?:no (?:better|other|more|further)|little) information)(?![a-z])' +
    '|(?:決まって|分かって|追って|把握して|知らされて)(?:おらず|い(?:ない|ません)|おりません)|不(?:得而知|追踪|过问|掌握)|无从(?:得知|知)|(?:明か|開示|公表|特定|回答|説明|把握|決定|確定|確認)(?:し|さ|でき|が|は|を)?(?:たがら|ようとしな|ずにい|れて(?:い|お)(?:ない|りません|ません)|て(?:い|お)(?:ない|りません|ません))' +
    '|(?:不愿|不肯|不便|不想|拒绝|未|没有|尚未|无法)(?:对外|向我方|明确)?(?:透露|说明|公开|披露|告知|确定|决定|核实|证实|确认)',
);

const WHOLE = [SHARE, REPORTED, PAPERS, KEPT_BACK];

/** What a thing may serve for is not what it is for. */
const FITNESS = foldedPattern(
  '(?:^|[ ,(。])(?:could|may|might|would|ought)(?! (?:not|never|like|also like|appreciate|be grateful|neither|under|in no)(?![a-z]))(?![a-z])' +
    '|(?:^|[ ,(。])(?:can|should) (?:also |then |easily |well |equally |probably |normally )?(?:be (?:[a-z]+ )?(?:used|applied|employed|utili[sz]ed|sold|installed|resold|supplied|delivered|for)|serve|go|find|end)(?![a-z])|(?:^|[ ,(。])(?:which|what|who|where)ever(?![a-z])|(?:^|[ ,])otherwise(?![a-z])|(?:考慮|検討|考虑|研究)(?:し|して)?(?:中|用于|在|作为|ています|ております)|我(?:们|方|司)(?:理解|认为|估计|猜)|(?:being|is|are|under) consider(?:ed|ation)|否则|不然|さもなければ|強いて|情况下|姑且|算是|为先|capable of being|lends? itself' +
    '|(?:使用|利用|転用|応用|適用|活用)(?:が|も)?(?:できる|できます|でき、|可能)|使え(?:る|ます)|(?:用いる|使う|使用する|利用する)ことが(?:でき|可能)|(?:使用|利用)され得' +
    '|(?:^|[^不许])可(?:以)?(?:用于|用作|用来|作为|供|应用|做|广泛)|能(?:够)?(?:用于|用作|用来|作为|做)|均可(?:用|使)',
);

/** A use for a time, with another to come. */
const TIME = foldedPattern(
  '(?:^|[ ,(。])(?:next (?:year|month|season|time)|has since|have since|until(?! (?:now|worn|exhausted|consumed))|(?<!(?:back|returned|returns?)(?: [a-z]+){0,3} )afterwards?|thereafter|after (?:that|which)|later on|temporarily|provisionally|in the (?:first|initial) (?:phase|stage|step|months?|year|half|place)|for (?:the|an?) (?:first|initial|next|trial|interim|limited) (?:[a-z]+ )?(?:months?|weeks?|years?|period|time|phase|stage|quarter))(?![a-z])' +
    '|その後|以後|暫定|一時的|当分|しばらく|暫く|までの間|[年月末]まで(?:は|の)?|来年度?(?:から|以降)|初期段階|第一段階|いずれは?|将来|もともと|来年|翌年|廃業|閉鎖|倒産' +
    '|今后|以后|原(?:计划|拟|打算|本)|明年|另有|倒闭|停业|关闭|将来|日后|期满后|暂(?:时|且|作|用)|临时(?:用|作)|第一阶段|试用期|到期后|[月年]底?(?:之)?前',
);

/** Sold on: what the next owner does is not told. */
const ONWARD =
  /(?:^|[ ,(。])(?:(?:its|their|his|whose) (?:own )?(?:customers|clients|dealers|sub-?distributors|end users|end-users)|on-?sold|onward)(?![a-z])/;
const ONWARD_EAST = foldedPattern(
  '(?:販売先|転売先|納入先|再販先|その先|先)(?:は|に|が|の)[^。]{0,8}?(?:不明|未定|任せ|把握|問い?ません|問わ|存じ|知ら|追跡)|其客户|他们的客户|转手|再卖给|下游',
);

const HALF = [FITNESS, TIME, ONWARD, ONWARD_EAST];

/** A condition that opens with its word and runs to the comma. */
const CONDITION_BEFORE = foldedPattern(
  '(?:^|[ (:。])(?:unless|if(?! (?:any|applicable|necessary|required|needed|you))|in case(?! of (?:fire|emergenc))|in the event|should (?:the|our|this|it|they)|once (?:the|we|our|it|they|approved)|provided|assuming|depending on|subject to|pending|whether)(?![a-z])' +
    '|除非|如果|倘若|假如|假若|一旦|万一|要是|(?:^|[:。])(?:如|若)(?![下上图圖前右左干何今])',
);
/** A Japanese condition ends with its word. */
const CONDITION_AFTER = foldedPattern(
  '場合(?:は|には|に限り?|のみ|$)|(?:たら|れば|なら|ならば)$|次第(?:で|に|$)',
);

/** "We inform you if the use changes" is a duty, not a condition of the use; "if approval is given" is one. */
function isConditional(words: string): boolean {
  const parts = words.split(/[,、()]/);
  return parts.some((part, index) => {
    const opens = CONDITION_BEFORE.exec(part);
    const closes = CONDITION_AFTER.exec(part);
    if (!opens && !closes) return false;
    const own = opens ? part.slice(0, opens.index) : part.slice((closes?.index ?? 0) + 2);
    const rest = [...parts.slice(0, index), own, ...parts.slice(index + 1)];
    return !rest.some((other) => DUTY.test(other));
  });
}

const DUTY = foldedPattern(
  'export|transfer|转让|出口|转售|輸出|譲渡|inform|notif|report|tell you|let you know|return|contact|damages|liab|licen[cs]e|permi|authori|approv|consent|通知|連絡|報告|返品|返却|届|許可|承認|同意|告知|上报|许可|批准|退',
);

/** Another use beside the one told. A denial of it closes what it opens. */
const OTHER = foldedPattern(
  '(?:^|[ ,(。])(?:other|another|second|further|additional|parallel|alternative|unnamed|separate) (?:[a-z]+ )?(?:purposes?|uses?|applications?|projects?|customers?|markets?|programmes?|programs?|end-?uses?|end-?users?|clients?|buyers?|sites|plants|places|factories|options|possibilities)(?![a-z])' +
    '|(?:他の|別の|ほかの|その他の|もう一つの|もうひとつの|他)(?:用途|目的|顧客|案件|製品|分野|事業|部門|客先|使い道)' +
    '|(?:其他|其它|另一|另外|别的|第二)(?:种|个|项|家|类)?(?:用途|目的|无人机|部门|东西|客户|项目|产品|领域|行业|单位|方面)',
);

/**
 * A clause that says nothing civil and casts a shadow on what the others say: "what it makes at night we have
 * not asked", "the rest is for stock", "but the customer keeps his options open".
 */
export function castsShadow(text: Text, clause: Clause, openings: Openings): boolean {
  const said = text.compact.text.slice(clause.start, clause.end);
  const denies = clause.hits.some(({ kind }) => kind.startsWith('not-'));
  if (clause.hits.some(({ kind }) => isUse(kind) && !TOLD.has(kind) && kind !== 'unknown-use'))
    return false;
  if (clause.hits.some(({ kind }) => TOLD.has(kind))) return denies && turnsDown(said);
  if (openings.whole || UNTOLD.test(said) || (!denies && OTHER.test(said))) return true;
  const [first] = clause.hits;
  if (first?.kind === 'contrast' && STRONG.test(first.rule)) {
    const { words, characters } = text.strange(clause.start, clause.end);
    return words >= 2 || characters >= 3;
  }
  return (denies || doubts(clause, said)) && deniesTheUse(said);
}

const TOLD: ReadonlySet<TermKind> = new Set<TermKind>(['claim', 'civil', 'replica', 'product']);

/** "Not true", and a denial by its subject: "nobody makes them". */
function doubts({ hits }: Clause, said: string): boolean {
  return hits.some(({ kind }) => kind === 'doubt') || NOBODY.test(said);
}

const NOBODY = foldedPattern('(?:^|[ ,(。])(?:nobody|no one)(?![a-z])|誰も|没人|无人(?!机)');

/** "Who buys from him is outside our control": a question told as a thing not told. */
const UNTOLD = /^[ 。,]*(?:and |but )?(?:what|who|whom|where|how|whoever|whatever) [a-z]/;
const STRONG =
  /\/(?:but|however|although|though|nevertheless|yet|except that|even though|ただし|但し|しかし|しかしながら|ものの|但|但是|然而|不过|只是|另有)$/;
