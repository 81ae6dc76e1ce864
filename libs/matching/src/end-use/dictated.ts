import { foldedPattern } from './folded-pattern.js';

const WRITE =
  '(?:write|put|enter|state|fill in|declare|describe|call|say|list|type|tick|note|mark|stick to|answer)';
const STAND = '(?:write|put|say|call|agree|assume|pretend|suppose|leave it)';
const USE = '(?:the |our |its |their |an? |what )?(?:end |final |intended )?(?:use|purpose|application)';

/** "Asked us to write 'civil' here", 按对方要求写, 印刷機用ということにして: the words are another's, or stand for others. */
export const DICTATED = foldedPattern(
  `(?<!(?:^|[ ,(。])(?:you|you have|have you|questionnaire|form|authorities|law) )(?:told|asked|asks?|instructed|instructs|advised|advises|ordered|requested|wants?|wanted|urged)(?: (?:us|me|them|him|her|(?:our|the) [a-z]+))? to (?:only |simply |just |please )?${WRITE}(?! ${USE})(?![a-z])` +
    `|(?:^|[ ,(。])let (?:s|us) (?:just |simply )?${STAND}(?![a-z])` +
    '|(?:^|[ ,(。])(?:(?:call|label|declare|mark|treat) (?:it|them|this|these)|we (?:describe|label|declare|mark) (?:it|them|these)) (?:as |to be )?(?:civil(?! eng)|civilian|commercial|non military)(?![a-z])' +
    '|(?:^|[ ,(。])(?:to|for) (?:outsiders|the outside(?: world)?|customs)(?![a-z]) ?,? ?(?:we|it|they|this)(?![a-z])|(?:^|[ ,(])(?:cover story|pretext|window dressing|company line|party line)(?![a-z])' +
    '|(?:^|[ ,(])(?:not|never|cannot|rather not|avoid)(?: [a-z]+){0,4} (?:real|true|actual) (?:end )?(?:purpose|use|destination|customer|buyer)(?![a-z])' +
    '|(?:^|[ ,(])(?:drop ?down|menu|system|form|template|list|field|software|screen)s?(?: [a-z]+){0,2} (?:only|just) (?:offer|allow|let|accept|had|has|gave|gives)(?:s|ed)?(?![a-z])|(?:^|[ ,(])only (?:option|choice|entry|answer) (?:offered|available|there|in|on|given)(?![a-z])' +
    '|(?:と|って)(?:だけ)?(?:書|記入|記載|申告|回答|答え|入力|表記)(?:いて|して|えて|くよう|するよう|えるよう)[^。]{0,12}?(?:ください|下さい|くれ|ほしい|欲しい|頼|言われ|指示|お願い|依頼|求め)' +
    '|(?:上司|客先|先方|顧客|商社|買主|営業)[^。、]{0,4}?(?:の指示|の依頼|の要望|から言われ)[^。]{0,24}?(?:記入|記載|書[いき]|と(?:いたし|し)て)' +
    '|(?:^|[^う])ということ(?:に(?:して|なって|いたし)|で(?:お願|処理|通し|進め|頼))|としてお(?:き|いて)|対外的に|表向き' +
    '|(?:本当|実際|真|本来)の(?:用途|目的|使途|使い道|納入先|客先)(?:は|が|を|については)[^。]{0,14}?(?:書け|言え|書か(?:ない|ず)|伏せ|別に|違(?:い|う)|申し上げ|隠)|しか(?:選択肢|選べ|選択|選び)' +
    '|(?<![不未])(?:让|叫|要求|嘱咐|吩咐|指示|劝)(?:我们|我司|我方|我|大家)(?:在[^,。]{0,8})?(?:就|都|只|统一|一律|把[^,。]{0,8})?(?:写(?!明)|填|报(?!告)|说(?!明)|申报|改)(?!写?(?:最终)?用途|写?目的)' +
    '|[按照依](?:照|据)?(?:对方|客户|买方|领导|上级|贸易商|代理商?|货代)[^,。]{0,4}(?:要求|意思|指示|吩咐|建议)[^。]{0,14}(?:写|填|申报)' +
    '|(?:^|[^成造])就(?:写|填(?!料|充)|当(?:作|成|是|它)|算(?:是|作)|说是|报(?:成|作))|对外(?:就|一律|统一|只|都)?(?:说|称|讲|口径|宣称|声称)' +
    '|真[实正]?的?(?:用途|目的|去向|客户|买家)[^,。]{0,8}?(?:不便|不能|不写|别写|不说|不好|另|没写)|(?:只有|仅有|只能选|只给)[^。]{0,10}?(?:选项|可选)|说(?:成|是)?民用也(?:行|可|对)',
);

/** 照抄, "copied from last year's form": nobody asked anew. */
export const COPIED = foldedPattern(
  '(?:^|[ ,(。])(?:copied|carried over|transcribed|pasted|taken)(?: over)?(?: unchanged)? from (?:[a-z]+ ){0,2}?(?:last|previous|earlier|old|former|prior|predecessor)(?![a-z])|(?:^|[ ,(])predecessor(?: had| has| always)? (?:wrote|put|entered|used|stated)(?![a-z])|(?:^|[ ,(])(?:filled|set|entered|selected|chosen)(?: in)? by default(?![a-z])' +
    '|(?:昨年|前回|以前|過去|前年|旧)[^。、]{0,10}?(?:から|を|の)(?:そのまま)?(?:転記|写し(?:た|て|まし)|コピー|引き写|丸写)|前任(?:者)?(?:が|の)[^。]{0,20}?(?:書|記入|記載|申告)|(?:初期値|既定値|デフォルト)の?(?:まま|で選)' +
    '|照抄|照搬|照填|抄(?:自|的是|上次|过来)|沿用(?:上次|去年|旧|以前|前任|之前)|默认(?:选|填|值|是|为)',
);

/** 改成了“农机”, "on advice the wording was amended": what stood there before is not known, or known too well. */
export const REWRITTEN = foldedPattern(
  '(?:^|[ ,(。])(?:wording|description|entry|(?:stated |declared |end )?use|purpose|statement|answer|line)s? (?:was|were|has been|had been|got)(?: [a-z]+)? (?:changed|amended|altered|rewritten|reworded|replaced|edited|adjusted|toned down|softened|corrected) (?:to|into|by|from|after|on|at|following|with|so)(?![a-z])' +
    '|(?:flag(?:ged)?|questions|advice|advised|advises|suggested|suspicio[a-z]+|attention|trouble|stopped)(?![a-z])[^。]{0,60}? (?:i|we)(?: [a-z]+)? (?:changed|amended|rewrote|reworded|replaced|altered|softened|put|wrote)(?![a-z])' +
    '|に(?:書き|言い)(?:直|換え|替え|改め|かえ)|(?:用途|使途|目的|表現|文言)(?:の記載)?(?:を|は)[^。]{0,24}?(?:に|と)(?:訂正|修正)' +
    '|(?:原来?|本来|之前|起初|最初|先前|一开始)(?:是)?(?:写|填|报|用途|描述)[^。]{0,40}?[改换](?:成|为|写)|(?:建议|说|让|叫|怕|免得|避免|担心)[^。]{0,40}?(?:我们?|就|于是|便|才|所以|让)[^,。]{0,4}[改换](?:成|为|写)',
);

/** "The floor tells another story", 车间里的说法不一样: what is told inside the house is not what is answered. */
export const RUMOURED = foldedPattern(
  '(?:^|[ ,(])(?:tells?|told|hears?|heard|says?|gives?|gave|is|have)(?: us)? (?:an? |quite a |very |quite )?(?:different|another|other) (?:story|version|tale|explanation|account|talk)(?![a-z])|(?:^|[ ,(])(?:whisper|mutter|think|say|hint|believe|suggest|talk|know)(?:s|ed)? otherwise(?![a-z])|(?:^|[ ,(])(?:other|different) talk(?![a-z])|(?:^|[ ,(])(?:rumou?rs?|gossip|grapevine)(?![a-z])' +
    '|(?:別|違う|異なる|違った|ほか|他)の?(?:話|噂|うわさ|説明も|声)(?:も|が|を)|(?:別|違う|よそ)の?(?:ところ|所|場所|先|会社)(?:に|へ)(?:行|回|流)|噂(?:も|が)(?:あ|聞|出て|流れ)' +
    '|(?:另一|另有|别的|不同的?|两样|另外一)[个种套]?(?:说法|版本|回事|解释|口径|传言)|(?:说法|口径)[却也并都]?(?:不一样|不同|不一致|不一)|私下[里]?(?:说|讲|却|另|是|有人)|传言|听到风声',
);
