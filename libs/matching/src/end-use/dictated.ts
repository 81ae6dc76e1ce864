import { form } from './form.js';

const WRITE =
  '(?:write|put|enter|state|fill in|declare|describe|call|say|list|type|tick|note|mark|stick to|answer)';
const USE =
  '(?:the |our |its |their |an? |what )?(?:end |final |intended )?(?:use|purpose|application)';
const STAND = '(?:write|put|say|call|agree|assume|pretend|suppose|leave it)';

/** "Asked us to write 'civil' here", 按对方要求写, 印刷機用ということにして: the words are another's, or stand for others. */
export const DICTATED = form(
  [
    `(?<!(?:^|[ ,(。])(?:you|you have|have you|questionnaire|form|authorities|law) )(?:told|asked|asks?|instructed|instructs|advised|advises|ordered|requested|wants?|wanted|urged)(?: (?:us|me|them|him|her|(?:our|the) [a-z]+))? to (?:only |simply |just |please )?${WRITE}(?! ${USE})`,
    `let (?:s|us) (?:just |simply )?${STAND}`,
    '(?:(?:call|label|declare|mark|treat) (?:it|them|this|these)|we (?:describe|label|declare|mark) (?:it|them|these)) (?:as |to be )?(?:civil(?! eng)|civilian|commercial|non military)',
    '(?:word(?:s|ed|ing)|phras(?:e|ed|ing)|text) (?:(?:is|was|as) )?(?:supplied|given|provided|dictated|chosen|set|sent|prescribed) by (?:the |our |their )?(?:buyer|customer|client|trader|agent|sales|end user)',
    '(?:wants?|wanted|likes?|prefers?)(?: to have)? (?:it|this|them) (?:worded|phrased|written|described|called|put)',
    '(?:sample|dummy|example|filler|placeholder) (?:text|answer|entry|wording)',
    '(?:not|never) (?:accept|take|allow|let)(?: [a-z]+){0,2} (?:blanks?|empty)',
    '(?:what|this|it) (?:is what )?(?:passed|worked|went through|was accepted) last time',
    'to be on the safe side',
    'working (?:assumption|title|hypothesis)',
    'same answer (?:as|we|i|they)',
    '(?:to|for) (?:outsiders|the outside(?: world)?|customs)(?![a-z]) ?,? ?(?:we|it|they|this)',
    '(?:cover story|pretext|window dressing|company line|party line)',
    '(?:not|never|cannot|rather not|avoid)(?: [a-z]+){0,4} (?:real|true|actual) (?:end )?(?:purpose|use|destination|customer|buyer)',
    '(?:drop ?down|menu|system|form|template|list|field|software|screen)s?(?: [a-z]+){0,2} (?:only|just) (?:offer|allow|let|accept|had|has|gave|gives)(?:s|ed)?',
    'only (?:option|choice|entry|answer) (?:offered|available|there|in|on|given)',
  ],
  [
    '(?:と|って)(?:だけ)?(?:書|記入|記載|申告|回答|答え|入力|表記)(?:いて|して|えて|くよう|するよう|えるよう)[^。]{0,12}?(?:ください|下さい|くれ|ほしい|欲しい|頼|言われ|指示|お願い|依頼|求め)',
    '(?:上司|客先|先方|顧客|商社|買主|営業)[^。、]{0,4}?(?:の指示|の依頼|の要望|から言われ)[^。]{0,24}?(?:記入|記載|書[いき]|と(?:いたし|し)て)',
    '(?:^|[^う])ということ(?:に(?:して|なって|いたし)|で(?:お願|処理|通し|進め|頼))',
    'としてお(?:き|いて)',
    '対外的に',
    '表向き',
    '(?:本当|実際|真|本来)の(?:用途|目的|使途|使い道|納入先|客先)(?:は|が|を|については)[^。]{0,14}?(?:書け|言え|書か(?:ない|ず)|伏せ|別に|違(?:い|う)|申し上げ|隠)',
    'しか(?:選択肢|選べ|選択|選び)',
    '(?:文言|表現|文面|記載)(?:は|も)[^。]{0,8}?(?:先方|客先|顧客|商社|買主)[^。]{0,8}?(?:指定|渡さ|もらっ|用意|決め|作成|作っ)',
    '記入例',
    '入力例',
    '(?:空欄|ブランク|空白)では[^。]{0,14}?(?:ない|ません|ず)',
    'これで(?:通|受理|受け付け)',
    '無難な(?:ところ|線|書|答|回答)',
    'いつもの(?:答|回答|文|書き方)',
    'を?前提に(?:手続|処理|進め|お願)',
    '(?:措辞|文字|写法|说法|表述)[^,。]{0,4}?(?:是)?(?:对方|客户|买方|贸易商|代理)[^,。]{0,4}?(?:给|定|提供|写|要求)',
    '填写示例',
    '填写范例',
    '示例:',
    '^(?:用途)?例:',
    '(?:空着|空白|不填)[^,。]{0,6}?(?:不好看|过不了|不行|通不过|不让)',
    '这[么样]写就?(?:过|通过|行|没事)',
    '保险起见',
    '还是那句',
    '先按[^,。]{1,8}?(?:办|走|报|处理)',
    '(?:别|不要|勿)[写说]是我',
    '(?<![不未])(?:让|叫|要求|嘱咐|吩咐|指示|劝)(?:我们|我司|我方|我|大家)(?:在[^,。]{0,8})?(?:就|都|只|统一|一律|把[^,。]{0,8})?(?:写(?!明)|填|报(?!告)|说(?!明)|申报|改)(?!写?(?:最终)?用途|写?目的)',
    '[按照依](?:照|据)?(?:对方|客户|买方|领导|上级|贸易商|代理商?|货代)[^,。]{0,4}(?:要求|意思|指示|吩咐|建议)[^。]{0,14}(?:写|填|申报)',
    '(?:^|[^成造])就(?:写|填(?!料|充)|当(?:作|成|是|它)|算(?:是|作)|说是|报(?:成|作))',
    '对外(?:就|一律|统一|只|都)?(?:说|称|讲|口径|宣称|声称)',
    '真[实正]?的?(?:用途|目的|去向|客户|买家)[^,。]{0,8}?(?:不便|不能|不写|别写|不说|不好|另|没写)',
    '(?:只有|仅有|只能选|只给)[^。]{0,10}?(?:选项|可选)',
    '说(?:成|是)?民用也(?:行|可|对)',
  ],
);

/** 照抄, "copied from last year's form": nobody asked anew. */
export const COPIED = form(
  [
    '(?:copied|carried over|transcribed|pasted|taken)(?: over)?(?: unchanged)? from (?:[a-z]+ ){0,2}?(?:last|previous|earlier|old|former|prior|predecessor)',
    'predecessor(?: had| has| always)? (?:wrote|put|entered|used|stated)',
    '(?:filled|set|entered|selected|chosen)(?: in)? by default',
  ],
  [
    '(?:昨年|前回|以前|過去|前年|旧)[^。、]{0,10}?(?:から|を|の)(?:そのまま)?(?:転記|写し(?:た|て|まし)|コピー|引き写|丸写)',
    '前任(?:者)?(?:が|の)[^。]{0,20}?(?:書|記入|記載|申告)',
    '(?:初期値|既定値|デフォルト)の?(?:まま|で選)',
    '照抄',
    '照搬',
    '照填',
    '抄(?:自|的是|上次|过来)',
    '沿用(?:上次|去年|旧|以前|前任|之前)',
    '默认(?:选|填|值|是|为)',
  ],
);

/** 改成了“农机”, "on advice the wording was amended": what stood there before is not known, or known too well. */
export const REWRITTEN = form(
  [
    '(?:wording|description|entry|(?:stated |declared |end )?use|purpose|statement|answer|line)s? (?:was|were|has been|had been|got)(?: [a-z]+)? (?:changed|amended|altered|rewritten|reworded|replaced|edited|adjusted|toned down|softened|corrected) (?:to|into|by|from|after|on|at|following|with|so)',
    '(?:flag(?:ged)?|questions|advice|advised|advises|suggested|suspicio[a-z]+|attention|trouble|stopped)(?![a-z])[^。]{0,60}? (?:i|we)(?: [a-z]+)? (?:changed|amended|rewrote|reworded|replaced|altered|softened|put|wrote)',
  ],
  [
    'に(?:書き|言い)(?:直|換え|替え|改め|かえ)',
    '(?:用途|使途|目的|表現|文言)(?:の記載)?(?:を|は)[^。]{0,24}?(?:に|と)(?:訂正|修正)',
    '(?:原来?|本来|之前|起初|最初|先前|一开始)(?:是)?(?:写|填|报|用途|描述)[^。]{0,40}?[改换](?:成|为|写)',
    '(?:建议|说|让|叫|怕|免得|避免|担心)[^。]{0,40}?(?:我们?|就|于是|便|才|所以|让)[^,。]{0,4}[改换](?:成|为|写)',
  ],
);

/** "The floor tells another story", 说法不一样, "they swear": what is told is one word against another. */
export const RUMOURED = form(
  [
    '(?:tells?|told|hears?|heard|says?|gives?|gave|is|have)(?: us)? (?:an? |quite a |very |quite )?(?:different|another|other) (?:story|version|tale|explanation|account|talk)',
    '(?:whisper|mutter|think|say|hint|believe|suggest|talk|know)(?:s|ed)? otherwise',
    '(?:other|different) talk',
    '(?:rumou?rs?|gossip|grapevine)',
    '(?:they|he|she|customer|buyer|trader|agent|who)(?: [a-z]+)? (?:swears?|swore|vows?|maintains?|protests?|contradict(?:s|ed))(?! (?:to|not|that (?:it|they) (?:is|are|will) not))',
    'if (?:you|we|one) (?:believe|trust|go by)',
    '(?:made|given|led) to (?:understand|believe)',
    'off the record',
    '(?:you )?(?:may|can|could) take it (?:that|as)',
    '(?:rather not|not|reluctant to|hesitate to|never) put my name',
  ],
  [
    '(?:別|違う|異なる|違った|ほか|他)の?(?:話|噂|うわさ|説明も|声)(?:も|が|を)',
    '(?:別|違う|よそ)の?(?:ところ|所|場所|先|会社)(?:に|へ)(?:行|回|流)',
    '噂(?:も|が)(?:あ|聞|出て|流れ)',
    '言い張',
    '主張して(?:い|お)',
    'を信じるなら',
    '信じれば',
    '二転三転',
    'と(?:解釈|理解|受け止め|認識)して(?:い|お)',
    'と思って(?:いただ|くだ|よ|もら|結構)',
    '名前では(?:出せ|書け)',
    '違っ(?:ていたら|ていれば|たら)[^。]{0,8}?(?:消し|直し|訂正|教え|ご?連絡)',
    '(?:另一|另有|别的|不同的?|两样|另外一)[个种套]?(?:说法|版本|回事|解释|口径|传言)',
    '(?:说法|口径)[却也并都]?(?:不一样|不同|不一致|不一)',
    '一口咬定',
    '坚称',
    '信不信',
    '明面上',
    '面谈',
    '理解[为成]',
    '说法[^,。]{0,4}?变',
    '就对了',
    '[吧罢](?=[。,]|$)',
    '(?:不对|错了|有误)(?:的话)?请?(?:改|更正|指正)',
    '私下[里]?(?:说|讲|却|另|是|有人)',
    '传言',
    '听到风声',
  ],
);
