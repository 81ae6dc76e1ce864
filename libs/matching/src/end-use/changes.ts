import { foldedPattern } from './folded-pattern.js';

/**
 * Whether a clause lets another change the use that was told: "subject to the customer's convenience", 客先の都合により
 * 変更あり, 以客户安排为准. A change of price or date, or one that is to be reported, is none.
 */
export function leavesChange(words: string): boolean {
  if (AS_THEY_SAY.test(words)) return true;
  return CHANGE.test(words) && !OF_ELSE.test(words) && (UNTOLD.test(words) || !TOLD.test(words));
}

const WHO = 'customers?|buyers?|clients?|users?|end users?|purchasers?|they|he|she|it';
const ALTER = 'change|alter|modify|divert|amend|re ?assign|vary|revise|decide otherwise';

const CHANGE = foldedPattern(
  `(?:^|[ ,(])subject to (?:any |later |further |possible )?(?:change|alteration|modification|revision|amendment|(?:the |our |their |its )?(?:${WHO})(?: s)?(?: [a-z]+)?)(?![a-z])` +
    `|(?:^|[ ,(])(?:${WHO}) (?:may|can|could|might|(?:is|are) (?:free|entitled|at liberty) to|reserves? the right to)(?: [a-z]+)? (?:${ALTER})(?![a-z])` +
    `|(?:^|[ ,(])reserves? the right to (?:[a-z]+ ){0,2}?(?:${ALTER}|re ?allocate|redirect|dispose|use|resell|employ|apply|transfer|switch|decide|deploy|re ?purpose)(?![a-z])|(?:^|[ ,(])dispose of (?:the |our |these )?[a-z]+ (?:otherwise|elsewhere|freely|as)(?![a-z])` +
    '|(?:^|[ ,(])(?:may|might|could|can)(?: still| later| yet)? (?:be |get )?(?:changed?|altered|revised|amended|modified)(?![a-z])' +
    "|(?:^|[ ,(])at (?:the |its |his |their )?(?:[a-z]+ )?(?:[a-z'’]+ )?(?:discretion|convenience|option|pleasure)(?![a-z])" +
    '|変更の(?:場合|余地)|変更(?:(?:が|も)?あり(?!ま(?:せん|した))|有|の?可能性(?!は)|され(?:る|得|うる)|する(?:こと(?!は(?:一切|決して)?(?:あり|ござい|な))|場合|可能性(?!は)|かも)|となる(?:こと|場合)|し得|しうる|でき(?!ま?せん|ない)|可能)|(?:都合|要望|意向|判断|事情)(?:により|による|次第|に応じて?)[^。]{0,8}変|変わる(?:こと|場合|可能性)|変わり得' +
    '|(?:用途|転用|振り?向け|他へ|処分|変更|融通)[^。]{0,12}?(?:権利|裁量|権限)[^。]{0,10}?(?:留保|有し|有する|保有|委ね)' +
    '|(?:保留|享有|拥有|有)[^。]{0,16}?(?:另作|另行|自行|转作|调整|改变|变更|处置|安排|调配|转用)[^。,]{0,8}?权|有权(?:自行|另行|随时|任意)?(?:调整|处置|安排|支配|改变|处理)|可(?:自行|任意|随意|另行)(?:处置|安排|支配|处理|调配|调整)' +
    '|(?:可|会|将|能|有权|自行|随时|可能|或)(?:随时|自行|另行|任意|对用途|再|根据[^,。]{0,8}|按[^,。]{0,8}|视[^,。]{0,8}){0,2}(?:作出?|做|进行|发生)?(?:变更|更改|改变|变动|变化|改作|转作)|则变更|有变(?:更|化|动)的?可能|可能有变',
);
const AS_THEY_SAY = foldedPattern(
  '用途[^,。]{0,4}以(?:客户|买方|用户|对方)[^,。]{0,8}为准|以(?:客户|买方|用户|对方)(?:安排|决定|用途|需要|需求)[^,。]{0,6}为准',
);
/** What else of an order may change. */
const OF_ELSE = foldedPattern(
  'price|deliver|schedule|date|quantit|specification|shipment|shipping|lead time|packing|packag|address|design|colou?r|terms|納期|価格|単価|数量|仕様|包装(?![机機设食])|日程|出荷|船積|住所|担当|納入日|設計|色|交货|交期|价格|单价|数量|规格|船期|型号|设计|颜色|外观|地址',
);
/** A change that is told first, or asked for. */
const TOLD = foldedPattern(
  'inform|notif|report|approv|consent|permi|agree|通知|連絡|報告|告知|承認|同意|許可|许可|批准|上报|告诉|不得|不会|しない|しません|shall not|will not|must not|may not|cannot|no change|without',
);
const UNTOLD = foldedPattern(
  'without (?:prior |any )?notice|without (?:telling|informing|notifying)|予告な|無断|通知(?:を|は|も)?(?:要し(?:ない|ません)|不要|必要[はが]?(?:な|あり))|(?:无需|无须|毋须|不必|不须|不需|不)(?:再|另行)?(?:通知|告知|说明|报告)',
);
