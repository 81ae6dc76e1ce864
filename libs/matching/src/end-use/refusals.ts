import { foldedPattern } from './folded-pattern.js';

/** How customers and their orders are turned away, in the words before and after the one that is named. */
export interface Refusal {
  readonly before: RegExp;
  readonly after: RegExp;
  /** Only of a word that itself says a use or a business: 軍用不可, "military customers are turned away". */
  readonly ofUse?: true;
}

const TIME =
  '(?:(?:last|this) (?:year|month|week|spring|summer|autumn|winter)|in [0-9]{4}|since [a-z0-9 ]{2,24}|for (?:[a-z0-9]+ ){0,2}(?:years|decades|generations)|(?:on|out of|in) principle|as a (?:rule|matter of (?:principle|policy))|recently|twice|once)';
const ALL =
  '(?:(?:all|any|every|each|an?|the|such|several|many|single|kinds?|kind of|sorts?|of|our|its|their|further|new|japan s|japanese|foreign) )*';
const ORDER =
  '(?:(?:purchase|repeat|sample|new|such|direct|large|big|trial) )?(?:orders?|enquir(?:y|ies)|inquir(?:y|ies)|requests?|contracts?|commissions?|work|business|jobs?|tenders?|offers?|bids?|projects?|customers?|clients?|users?|buyers?|deals?|approach(?:es)?|proposals?|invitations?|applications?|money|funding|funds)(?: for quotations?)?';
const FROM = '(?:(?:of|from|for|by|with|to|in|placed by|made by|coming from|on behalf of) )?';
const OBJECT = `${ALL}(?:${ORDER} ${FROM}${ALL})?$`;
const KIND =
  '(?:s|ry)?(?: (?:s|sector|forces?|industry|ministry|market|field|units?|people|men|companies|firms|makers|authorities|purposes?|uses?|side|and|or|of any kind))*';
/** What may still be said of a refusal that is meant as one; "lightly", "by others" and "until" may not. */
const TAIL = `(?:,? (?:${TIME}|ever|at all|of any (?:kind|sort)|by (?:us|the (?:company|firm|house|board|management)|our (?:[a-z]+ )?(?:company|firm|house|board|management|founder))|here|every time|each time|(?:as a rule|without exception|from the (?:start|beginning|outset))|unanswered|unopened|unfilled|politely|whatsoever|whatever they are|to this day|at once|immediately|nor ever will|and (?:always|never) (?:has|have|will)))*(?:$|[,):。]|,? (?:and|or|nor|but)(?![a-z]))`;
const ALWAYS =
  '(?: (?:all|always|also|consistently|politely|steadily|repeatedly|firmly|flatly|categorically|therefore|regularly|strictly|simply|systematically|immediately|automatically|invariably|hereby|long|even|be|been|being|to be|just|generally|normally|usually))*';

const REFUSE =
  '(?:refuse[sd]?|decline[sd]?|reject(?:s|ed)?|turn(?:s|ed)? (?:down|away)|sends? (?:back|away)|sent (?:back|away)|returns|returned|spurn(?:s|ed)?|shun(?:s|ned)?|(?:say|says|said) no to|sta(?:y|ys|yed) out of|bars? us from|forbids? us|(?:refusing|declining|rejecting|turning (?:down|away)))';
const SERVE =
  '(?:supply|sell|quote|deliver|work|deal|trade|serve|ship|bid|tender|negotiate|accept|take|make|build|produce|manufacture|cooperate|export|provide|do business)(?: (?:anything|goods|parts?|orders?|things|to|for|with|from|of|any|on))*';
const TAKE =
  '(?:tak(?:e|en|es|ing)(?: on| up)?|took|accept(?:s|ed|ing)?|entertain(?:s|ed)?|fill(?:s|ed)?|serv(?:e|ed|es)|handle[sd]?|process(?:ed)?|undertak(?:e|en)|solicit(?:ed)?|book(?:ed)?|work(?:ed)? (?:on|for)|quote(?:d)? for|bid for|do|done|deal in|pursue[sd]?)';
const NEVER =
  '(?:(?:do|does|did|will|shall|has|have|had|can|could|would) (?:not|never)|(?:do|does|did|wo|would|has|have|had|ca)n ?t|never|cannot|against)(?: (?:ever|want to|wish to))?';
const TURNED =
  '(?:refused|declined|rejected|turned (?:down|away)|sent (?:back|away)|returned|(?:not|never)(?: ever)?(?: been)? (?:accepted|taken(?: on| up)?|entertained|filled|served|handled|processed|undertaken|welcome|considered|pursued|solicited))';
const IS =
  '(?: which reach us| that reach us| we (?:get|receive)|,? if any,?)? (?:is|are|was|were|be|been|will be|shall be|have|has|had|get|gets|got)';

const COMPANY =
  '(?:company|firm|house|business|founder|owner|family|board(?: of directors)?|president|directors?|management|factory|maker|manufacturer|buyer|customer|end user|user|group|shop|works|plant|proprietor|ceo|shareholders|workshop|corporation|enterprise|undersigned|articles of (?:association|incorporation)|policy|rules|statutes?|bylaws?|code of conduct)';
const SELF = `(?:we|i|he|she|it|they|(?:it is )?(?:the|our|this|its|their|his|her)(?: [a-z]+)?? ${COMPANY}(?: (?:is|was|to|of|voted|decided|resolved|s)){0,2})`;
const START = `(?:^|[,(:。] ?|(?:^|[ ,])(?:and|as|that|because) )(?:${TIME},? )*`;
const WHO = `${START}(?:${SELF}(?: (?:has|have|had|will|shall|do|does|did))?${ALWAYS} )?`;

/** The writer, his company, or nobody named, refuses. */
export const REFUSALS: readonly Refusal[] = [
  {
    before: new RegExp(`${WHO}${REFUSE} ${OBJECT}`),
    after: new RegExp(`^${KIND}(?: ${ORDER})?${TAIL}`),
  },
  {
    before: new RegExp(`${WHO}(?:refuse[sd]?|decline[sd]?) to ${SERVE} ${ALL}$`),
    after: new RegExp(`^${KIND}(?: ${ORDER})?${TAIL}`),
  },
  {
    before: new RegExp(`${START}(?:${SELF} )?${NEVER} ${TAKE} ${OBJECT}`),
    after: new RegExp(`^${KIND}(?: ${ORDER})?${TAIL}`),
  },
  {
    before: new RegExp(`${START}${ALL}${ORDER} ${FROM}${ALL}$`),
    after: new RegExp(`^${KIND}(?: ${ORDER})?${IS}${ALWAYS} ${TURNED}${TAIL}`),
  },
  {
    before: new RegExp(`${START}${ALL}$`),
    after: new RegExp(`^${KIND} ${ORDER}${IS}${ALWAYS} ${TURNED}${TAIL}`),
  },
  {
    before: new RegExp(`${START}${ALL}$`),
    after: new RegExp(
      `^${KIND}(?:${IS}${ALWAYS} ${TURNED}| (?:is|are) (?:something|things|a thing|a business|one thing) (?:that )?(?:we|they|it|the company) (?:do|does|will|would) not (?:do|touch|take(?: on)?|want|make|accept))${TAIL}`,
    ),
    ofUse: true,
  },
  japanese(
    '(?:等|など|様|さん)?(?:から|より|向け|関係|関連|用|用途|目的|へ|に対する|に関する|に係る|宛て?|相手|側)?(?:との|での?|の|への)?',
    '(?:ご)?(?:注文|受注|発注|引き?合い|依頼|案件|お?仕事|お?客[様さ]?[まん]?(?:方)?|顧客|客先|需要|商談|お?取引|オーダー|契約|業務|見積もり?(?:依頼)?|見積り?|問い?合わせ|問合せ|打診|申し?込み?|要請|企業|会社|事業者?|メーカー|ユーザー|話|製品|販売|納入|供給|提供|出荷|製造|使用|利用|転用|流用|用途|目的|向け|関係者?|関連|分野|産業|機関)',
  ),
  {
    before: /(?:^|[^非])$/,
    after: foldedPattern(
      `^(?:等|など)?(?:の|への|での|目的での|用途での|用途への)?(?:ご?(?:使用|利用|転用|流用|転売|再販売?|販売|納入|供給|用途))?(?:は|を|も)?(?:一切|固く|絶対に?|厳に)?(?:不可|厳禁|禁止|NG|ng|ご法度|お断り|禁ず|禁じ|禁)${closing()}`,
    ),
    ofUse: true,
  },
  {
    before: foldedPattern('(?:^|[^非])$'),
    after: foldedPattern(
      `^(?:用途への|用途での|用途|転用|への|での|に|へ)(?:ご?(?:使用|利用|転用|流用|転売|再販売?|販売|納入|供給|輸出|提供))?(?:は|を|も)?(?:一切|固く|絶対に?|厳に)?(?:不可|厳禁|禁止|NG|ng|ご法度|お断り|禁ず|禁じ|禁)${closing()}`,
    ),
  },
  ...chinese(),
];

function closing(): string {
  return '(?:る|ている|ています|ております|です|である|だ|とします|とする|としています|としております|といたします|と致します|とさせて[^、,。]{0,10}|されて[^、,。]{1,5}|して[^、,。]{1,5}|する|します|いたします|致します|事項)?(?:$|[。,、)(:])';
}

/** 自衛隊からの注文は受けません: what is refused stands first. */
function japanese(link: string, order: string): Refusal {
  const adverb =
    '(?:固く|かたく|きっぱり(?:と)?|全て|すべて|全部|一切|一律に?|いっさい|丁重に|常に|必ず|絶対に|すでに|既に|毎回|例外なく|方針として|社是として|これまで|創業以来|以前から|昔から|今も|ずっと|お|ご)*';
  const no =
    '(?:って|して|いたして|致して|いて|て|い|わ|れ|ら|り|し|いたし|致し|け|は|が|でき|出来|えて){0,4}(?:おりません|いません|ません|いない|ない|おらず|かねます|かねております|かねる|ございません|ありません)(?:でした)?(?:方針)?(?:です)?';
  const refuse =
    '(?:断り|断り続け|断って|断った|断わって|断る|辞退|拒否|拒絶|謝絶|遠慮)(?:(?!ない|ません|なく|なかっ|かね|限ら|わけ|はず|かも|たら|れば|なら|まで|られ)[ぁ-んにかたはえろとー致申頂願上]){0,14}';
  const take =
    '(?:お?受け(?:付け|つけ|入れ)?|引き?受け|受注|承|取り?扱い?|扱い?|応じ|対応|請け?負|手掛け|手がけ|販売|納入|供給|取引|いたし|致し)';
  return {
    before: foldedPattern('(?:^|[^非外断拒])$'),
    after: foldedPattern(
      `^${link}(?:${order}(?:への?|との|の|等|など)?){0,3}(?:は|を|も|については|につきましては|に関しては|に対しては|には|に|とは)?、?${adverb}(?:${refuse}|${take}${no})(?:$|[。,、)(]|ので|ため)`,
    ),
  };
}

/** 不接受自卫队订单, 军方的订单我们一概不接. */
function chinese(): Refusal[] {
  const order =
    '(?:的|方面|相关|有关|企业|单位|客户|用户|部门|方|业务|领域|产品|项目|生意|订单|订货|单子|单|询价|询盘|合同|采购|需求|请求|委托|邀请|要求|加工|购买|任务|买卖){0,5}';
  const we = ',?(?:已?被)?(?:我们|我司|本公司|我公司|本厂|我厂|敝司|公司|该公司|本店|小店|本企业)?';
  const adverb =
    '(?:一律|一概|概|均|都|全部|已|已经|全|从|历来|一直|向来|始终|坚决|恕|从来|去年|曾|曾经|婉言|明确|多次|也|亦|绝|决|通通|统统|永远)*';
  const ends = '(?:$|[。,、)(:])';
  return [
    {
      before: foldedPattern(
        '(?:不接受|不接待|不接|不承接|不受理|不做|不碰|拒绝|拒接|婉拒|回绝|谢绝|推掉|推辞|退回|没接过|没有接过|未接过|从未接过|恕不接待)(?:了|过|接受|承接|任何|一切|所有|全部|来自|对|的|与|和|过任何){0,3}$',
      ),
      after: foldedPattern(`^${order}${ends}`),
    },
    {
      before: foldedPattern('(?:^|[^非除])$'),
      after: foldedPattern(
        `^(?![^,。]{0,6}(?:客户|用户|单位|部门|企业|方)(?:不接受|拒绝|退回|婉拒|谢绝))(?=[^。]{0,8}(?:的|方面|相关|客户|用户|业务|项目|生意|单|询|合同|采购|需求|请求|委托|邀请|买卖|我|本|敝))${order}${we}${adverb}(?:不接受|不接待|不接|不承接|不受理|不做|不卖|不碰|不予(?:接受|受理|承接|考虑)|没接过|未接过|拒绝|被拒|拒接|婉拒|回绝|谢绝|推掉|推辞|退回|退掉|免谈|免问|勿扰|禁止|严禁|不可|不行|拒之门外)(?:了|掉|过)?${ends}`,
      ),
    },
    {
      before: foldedPattern('(?:^|[^非除])$'),
      after: foldedPattern(
        `^(?:的)?(?:用途|使用|用)?(?:一律|一概|均|都|绝对)?(?:不可|不行|不准|不许|不允许|禁止|严禁|免谈|勿扰|禁用)${ends}|^(?:一律|一概|概|恕)(?:不接(?:受|待)?|不承接|不受理|谢绝|拒绝|婉拒|回绝)${ends}`,
      ),
      ofUse: true,
    },
  ];
}

/** Refused by another, or not refused: "did not refuse", 断れない, 别人拒绝的. What was named is served. */
export const NOT_REFUSED: readonly Refusal[] = [
  {
    before: /^/,
    after: foldedPattern(
      '^(?:は|が)[^、。]{1,24}(?:を|の)[^。]{0,16}(?:禁止し|禁じ|認めま|認めない|受け入れ|拒否し|拒否す|許可しま|許さ)' +
        '|^(?:不接受|拒绝|谢绝|不采用|拒收)了?[^,。]{0,4}(?:外国|国外|其他|其它|进口|别的|民用|中国|韩国|欧洲|美国|延期|涨价|延迟|退货|更换)' +
        '|^[^,。]{0,6}(?:禁止|严禁|谢绝|不许|不准)(?:拍照|参观|外传|外泄|泄露|吸烟|入内|公开|转卖|转售|拍摄|触摸|透露|转让)',
    ),
  },
  {
    before: new RegExp(
      `(?:not|never|n t|no longer|cannot|without|hardly ever|rarely|seldom|stopped|ceased|nobody|no one)(?: [a-z]+)?? (?:refus(?:e|ed|ing)|declin(?:e|ed|ing)|reject(?:ed|ing)?|turn(?:ed|ing)? (?:down|away)) ${OBJECT}`,
    ),
    after: /^/,
  },
  {
    before: /^/,
    after: new RegExp(
      `^${KIND}(?: ${ORDER})?${IS}? ?(?:(?:have|has|had) )?(?:never|not|rarely|seldom|hardly ever)(?: been)?(?: be)? (?:refused|declined|rejected|turned (?:down|away)|returned)`,
    ),
  },
  {
    before: new RegExp(
      `(?:^|[ ,(。])(?:changes?|cancellations?|returns?|delays?|alterations?|amendments?|complaints?|substitut(?:es|ions?)|replacements?|extensions?|refunds?|discounts?|part(?:ial)? (?:deliveries|shipments)|late (?:deliveries|payments?)|reductions?|postponements?|deviations?|modifications?|claims?|withdrawals?) (?:to|of|in|for|from|by|on|with) [a-z ]{0,30}$`,
    ),
    after: new RegExp(`^[^,。]{0,24}${IS}[a-z ]{0,16} ${TURNED}`),
  },
  {
    before: /^/,
    after: foldedPattern(
      '^(?:から|より|向け)?の?(?:ご?(?:注文|発注|契約|納入品?|製品))?(?:の|に対する)?(?:返品|返却|キャンセル|取り?消し?|変更|値引き|値下げ|納期変更|延期|交換|返金|解約|苦情|クレーム)(?:は|を|も|に|には|の)[^。]{0,12}(?:ません|ない|かね|断り|不可|禁)',
    ),
  },
  {
    before: foldedPattern(
      '(?:(?:没有|没|从不|从未|从没|不曾|不会|不能|不敢|无法|不再|不得|不可|并未|并不|绝不|未|不)(?:拒绝|谢绝|婉拒|回绝|推掉|推辞|退回)(?:过|了)?|(?:别人|他人|别家|同行|友商|对手|其他[^,。]{0,6}|别的[^,。]{0,4})[^,。]{0,4}(?:拒绝|谢绝|不接|不做|不接受|推掉|回绝|婉拒)(?:了|掉|过)?的?)(?:任何|一切|所有|的)?$',
    ),
    after: /^/,
  },
];

/** "Not accepted after Friday", "… because of its size": turned away for a reason of its own. */
export const ON_CONDITION: readonly Refusal[] = [
  {
    before: /^/,
    after: new RegExp(
      `^${KIND}(?: ${ORDER})?${IS}${ALWAYS} ${TURNED} (?:after|because|before|until|unless|if|below|above|without|when|where|as|due|owing|for|by (?:tele)?phone|by fax)(?![a-z])`,
    ),
  },
];

/** "Until 1998 …", "if …": told of another time, or on a condition. */
export const AT_TIMES = foldedPattern(
  '(?:^|[ ,(。])(?:until|till|before|formerly|previously|if|unless|when|whenever|used to|at first|initially|sometimes|often|mostly|almost|nearly)(?![a-z])|直到|以前|从前|过去|如果|若|曾经|当时|起初|年之?前|まで|以前は|かつて|当時|もし|仮に|場合',
);
/** "Others refused …", 他社: not the writer's refusal. */
export const OF_OTHERS = foldedPattern(
  '(?:^|[ ,(。])(?:others?|rivals?|competitors?|everyone else|nobody|no one|predecessor)(?![a-z])|他社|競合|同業|別の会社|别人|他人|别家|同行|友商|竞争对手|其他公司',
);
