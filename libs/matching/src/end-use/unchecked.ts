import { form } from './form.js';

const CHECK =
  '(?:verify|verifying|check|checking|know|knowing|tell|telling|trace|tracing|confirm|confirming|control|controlling|establish|establishing|find out|finding out|monitor|monitoring|ascertain|ascertaining|follow|following|audit|see)';
const PAPERS =
  '(?:quantity|quantities|drawings?|numbers?|grades?|specifications?|address|papers|description|certificate|invoice|documents|volume|amount|part number|material)';
const UNFIT =
  '(?:(?:does|do|did) not|doesn t|don t|didn t|hardly|barely|scarcely) (?:match|fit (?:that|this|the)|agree with|correspond|tally|square|add up|make (?:much |any )?sense)|(?:makes?|make) (?:little|no|not much|hardly any) sense|belongs? to (?:something|somebody|someone) else|(?:contradicts?|mismatch)';

/** "No means to verify", 无从核实, 確かめるすべがない: nobody has checked what is told, or can. */
export const UNCHECKED = form(
  [
    `(?:no|without(?: any)?|lacks?|lacking)(?: [a-z]+)? (?:means|way|ways|possibility|ability|right|opportunity|power|method|position) (?:to|of|for us to) (?:[a-z]+ )?${CHECK}`,
    '(?:nobody|no one|none of us)(?: [a-z]+){0,2} (?:checked|asked|verified|inquired|enquired|can say|can tell|could tell)',
    '(?:not|never|cannot|can t|unable to|impossible to)(?: yet| been| be| independently)* (?:verify|verified|ascertain|ascertained|re ?checked)',
    'not something (?:that )?we (?:follow|track|ask|check|know|see)',
    '(?:visit|inspection|audit|interview|site check|on site check)s?(?: [a-z]+){0,4} (?:refused|denied|declined|cancelled|turned down|not allowed|not possible)',
    '(?:best|only) (?:answer|guess|information) (?:i|we) (?:can|could|have)',
    'who (?:filled|wrote|answered|signed)(?: [a-z]+){0,4} (?:left|retired|resigned|unknown|gone)|or so (?:the|it|they|he|she)(?: [a-z]+){0,4} (?:reads?|says?|claims?)|asked (?:us )?not to ask|(?:not|never) (?:been )?written by us|pending what|(?:last year|another|wrong|old) (?:s )?(?:product|name)',
    'at least the (?:share|part|ones|portion)|judging (?:by|from)|quote me|(?:ticked|checked|crossed) (?:every|all|each)(?: [a-z]+)? box(?:es)?',
    '(?:is|are|was) for (?:a different|another) (?:serial|order|lot|batch|shipment|customer|product)|changes? with every (?:order|shipment)|what (?:we|they) advertise',
    'only (?:the |our |their |its )?(?:[a-z]+ )?(?:president|boss|owner|director|customer|manager|trader|buyer|chairman|ceo)s? knows?',
    '(?:nobody|no one)(?: [a-z]+){0,2} (?:looked|reviewed|read)',
    '(?:ask|enquire|inquire|check)(?: with)?(?: us| me)? again (?:when|later|once|after|then|next)',
    '(?:filled in|answered|completed|written) by (?:the |an? |our )?(?:intern|trainee|temp|student|part timer|new hire)',
    '(?:old|outdated|superseded|expired) (?:catalogue|brochure|form|certificate|list)',
    '(?:no|without) (?:company |business |commercial )?registration',
    '(?:plant|factory|company|works|firm|mill|user|buyer|address) (?:that|which|who)(?: [a-z]+)? (?:closed|shut|ceased|moved|vanished|does not exist|no longer exists?)',
    '(?:who(?:m|se)?|what|which|whose name)(?: [a-z]+){1,6} (?:cannot|can t|could not|does not|doesn t|do not) (?:recall|remember)',
    '(?:only|but|for this one|this time)(?: [a-z]+){0,3} (?:not|never) (?:been )?(?:asked|checked|verified|confirmed)',
  ],
  [
    '(?:確かめる|検証する|確認する|知る|調べる|追跡する|把握する|確認の|検証の)(?:すべ|術|手段|方法|手だて|手立て)[^。]{0,4}?(?:ない|ませ|なく|無|持(?:た|って(?:い|お)))',
    '関知(?:して)?(?:し|い|お)(?:ない|ません|りません)',
    '(?:今回|本件)[^。]{0,12}?(?:未確認|確認(?:は|を|が)?(?:し|取|行|と)[^。]{0,4}?(?:ませ|ていな|てな|ない))',
    '(?:存じ(?:上げ)?|把握(?:まで)?(?:は|も)?(?:でき|し)て?(?:おり|い)?)(?:ません|ない)',
    '(?:訪問|視察|監査|立入|現地確認|立会)[^。]{0,10}?(?:断ら|拒|認められ|応じ)',
    '(?:記入|作成|署名|担当)[^。]{0,8}?(?:退職|退社|異動|辞め)|(?:判断|意見|見解|審査)待ち|(?:作成|記載|記入)したもの(?:では|じゃ)(?:ない|あり|ござい)|聞かないで',
    'ここだけの話|に聞かないと|(?:全部|全て|すべて)にチェック|別の(?:注文|案件|ロット|契約)の(?:もの|分)|(?:追跡|確認|把握)できた(?:分|範囲)|(?:で|から)(?:は)?判断(?:する|し)|のたびに変わ|音沙汰|うたって',
    'しか知(?:り|ら)',
    '(?:確認|承認|審査|点検)(?:は|が)(?:まだ)?(?:済んで|終わって|取れて|下りて)[^。]{0,3}?(?:ませ|ない)',
    '(?:登記|登録|会社)[^。、]{0,8}?(?:見つかり|確認でき)(?:ません|ない)',
    '改めて(?:お?尋ね|お?問い合わせ|ご?確認)',
    '(?:アルバイト|派遣|新人|代理の者|実習生)(?:が|の)[^。、]{0,6}?(?:記入|書|回答)',
    '実在[^。]{0,6}?(?:確認でき|不明)',
    '思い出せ',
    '記録が(?:残って|見つか|あり)[^。]{0,4}?(?:ませ|ない)',
    '何者か[^。]{0,6}?(?:分か|わか|不明)',
    '(?:无法|无从|没有?办法|没法|难以|不能|无力|没有?(?:渠道|条件|途径|手段|能力)|无权|没有?权限?)[^,。]{0,4}?(?:核查|核实|查证|验证|追查|追踪|跟踪|查核|查清|求证|掌握|答复|回答)',
    '(?:没有?|未|尚未|从未)(?:人)?(?:问过|核对|核实|核查|查过|查证|追问|复核)',
    '(?:核查|查看|走访|考察|拜访|现场检查)[^。]{0,8}?(?:被?拒|不让|不同意|婉拒)',
    '一句(?:话)?[都也]?没问|(?:填表|填写|经办|签字)[^,。]{0,6}?(?:离职|调走|不在了)|等[^,。]{0,6}?(?:意见|批示)|非我[司方们](?:所)?[写填]|(?:别|不要|少)多?问(?:$|[,。])|没有交接|我(?:当时)?不在',
    '(?:不要|别|勿)外传|才能(?:确定|知道)|每一?项都[^,。]{0,3}勾|另一[批单份](?:货|订单|合同)?的|能查到的|判断[是为]|每次[^,。]{0,8}不(?:一样|同)|没(?:有)?(?:变卦|回音)|主打民用',
    '只有[^,。]{1,8}(?:知道|清楚)',
    '(?:到时|出库时|以后|下次)再(?:问|说|定)',
    '查不到[^,。]{0,6}?(?:注册|登记|公司|企业)',
    '(?:实习生|新人|临时工|代班)[^,。]{0,4}?(?:填|写|答)',
    '[没未](?:人)?(?:看过|审过|审核|过目)',
    '(?:厂|公司|单位)[^,。]{0,8}?(?:早|已|年前)[^,。]{0,4}?(?:关了|搬走|注销|倒闭|不在)',
    '[不没](?:跟踪|追踪|过问|得而知|掌握)',
    '(?:后面|之后|以后|转手|卖出)[^,。]{0,6}?与我[们司方]无关',
    '想不起',
    '记不[清得起]',
  ],
);

/** 仅供参考, "not binding": the writer does not stand by the words, or nobody signed them. */
export const UNBINDING = form(
  [
    '(?:answer|statement|information|reply|use|description|entry|declaration|above)(?: [a-z]+){0,5} (?:for|as) (?:your )?(?:reference|guidance|orientation|information)(?: purposes)? only',
    '(?:not (?:legally )?binding|non binding|without (?:commitment|engagement|obligation))',
    'no (?:liability|responsibility)(?: [a-z]+){0,2} for (?:this|the|our) (?:answer|statement|information|accuracy|correctness|reply)',
    '(?:denied|denies|disputes?|disputed|repudiates?)(?: having)? (?:sign(?:ed|ing)|the signature)',
    'signature (?:[a-z]+ )?(?:is|was|looks|seems|appears)(?: to be)? (?:forged|fake|faked|disputed|copied|not (?:his|hers|theirs))',
    '(?:machine translat(?:ed|ion)|translated by (?:a )?machine|translation by (?:a )?machine)',
    '(?:not|never) (?:to )?(?:ask|inquire|enquire) (?:us |me |any )?(?:further|more|again|questions) (?:about|as to|on|regarding) (?:the |its )?(?:end )?(?:use|purpose)',
  ],
  [
    '(?:回答|申告|記載|内容|用途|情報|説明|正確性)[^。、]{0,10}?責任[^。]{0,6}?(?:負いかね|負いません|負わない|持てません|取れません)',
    '参考情報(?:であ|です|と)',
    '(?:回答|申告|用途|記載)[^。、]{0,10}?参考(?:まで|程度)',
    '署名者?[^。、]{0,10}?(?:実在|在籍|本人)[^。]{0,8}?(?:確認でき|不明|せず|しません|いません|では(?:ない|あり))',
    '(?:回答|答复|说明|用途|信息|内容|以上|本表|填写)[^,。]{0,8}?仅供参考',
    '不(?:作为|构成|视为)(?:任何|正式|我[司方])?的?(?:承诺|保证|依据|声明)',
    '查无此人',
    '(?:签字|签名|署名|盖章)[人者]?[^,。]{0,8}?(?:不存在|否认|联系不上|不是本人|伪造|查不到|存疑)',
  ],
);

/** "That is all our form asks for", 模板里没有这一条: what was denied is all that was asked, and the rest was not. */
export const NARROW = form(
  [
    '(?:that|this) is all (?:that )?(?:our |the |their |your )?(?:[a-z]+ )?(?:format|form|template|questionnaire|sheet|system|certificate|text|wording) (?:asks?|says?|requires?|covers?|contains?|allows?|provides?)',
    '(?:format|form|template|questionnaire|sheet|certificate)(?: [a-z]+){0,2} (?:no other|no further|nothing (?:on|about|else)|no (?:line|box|field|entry|clause|question) (?:on|about|for))',
    '(?:conventional (?:arms|weapons)|(?:other|military) (?:arms|weapons|uses?))(?: [a-z]+){0,2} (?:not|nowhere) (?:mentioned|covered|asked|included|addressed|listed)(?: [a-z]+){0,3} (?:form|template|format|questionnaire|text|statement|wording|sheet)',
  ],
  [
    '(?:様式|書式|雛形|ひな形|フォーム|テンプレート|記載欄|欄)(?:に|は|には|が)[^。、]{0,8}?(?:ありません|ない|設けて|なく|なかった|ございません)',
    '(?:模板|格式|表格|文本|范本|表里|表中)[^。]{0,10}?(?:没有|未|无|不含)(?:这一[条项]|此[条项]|涉及|提及|要求|规定|列|其他)',
  ],
);

/** 图纸对不上, "the quantity makes little sense for that": something told beside the use does not fit it. */
export const MISMATCHED = form(
  [
    `${PAPERS}(?: [a-z]+){0,4} (?:${UNFIT})`,
    '(?:website|homepage|web page|brochure|catalogue|register)(?: [a-z]+){0,3} (?:(?:does not|doesn t|never|nowhere) mention|(?:says|has|shows) nothing)',
    'two (?:different |contradictory )?(?:answers|stories)',
    '(?:left|leaves) (?:it|that|the box|the field|the rest) (?:empty|blank|open|unanswered)',
  ],
  [
    '(?:図面|型番|数量|仕様|等級|品番|書類|ホームページ|登記)[^。]{0,24}?(?:合いません|合わない|合わず|一致し(?:ない|ません|て)|不自然|食い違|矛盾|辻褄|つじつま|記載(?:は|が)?(?:ありません|ない|見当たり)|見合わない|見合いません)',
    'としか(?:言わ|答え|書か|おっしゃら|言いませ)',
    '(?:图纸|型号|数量|规格|等级|单据|描述|官网|网站|经营范围|用量)[^。]{0,16}?(?:对不上|不符(?!合)|不相符|不匹配|不合理|不合常理|矛盾|没有?[^,。]{1,8}?业务|没提|未提)',
    '(?:那边|工厂|对方|总部|本社)[^,。]{0,4}?[没未](?:有)?答',
  ],
);

/** "Asked that its name be kept off the papers", 不要出现其名称: what is kept out of sight. */
export const HIDDEN = form(
  [
    '(?:name|names|identity|destination|logo)(?: [a-z]+){0,4} (?:kept off|left out|left off|omitted|hidden|withheld|kept out|not appear|not to appear|not be (?:mentioned|shown|named|printed))',
  ],
  [
    '(?:社名|名称|客先名|顧客名|納入先名|名前)[^。]{0,16}?(?:載せ(?:ない|ず)|出さない|伏せ|書かない|記載しない)',
    '(?:載せない|出さない|伏せる|書かない)よう[^。]{0,4}?(?:頼|依頼|言|求|指示|お願)',
    '(?:不要|不得|不能|别|勿|不许)(?:出现|体现|显示|写明|写出|露出|提及)[^。,]{0,8}?(?:名|客户|买方|身份|去向)',
  ],
);
