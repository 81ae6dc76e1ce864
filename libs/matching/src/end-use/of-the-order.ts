import type { Clause, Text } from './clauses.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';

/** How far before it stands what a word like 未定 is said of. */
const BEFORE = 32;

/** 納期は未定, "the colour to be decided": what is open is of the order, and not what the goods are for. */
export function isOfTheOrder(text: Text, clause: Clause, hit: Hit): boolean {
  if (!SETTLED_LATER.test(hit.rule)) return false;
  const { text: all } = text.compact;
  const before = all.slice(Math.max(clause.start, hit.start - BEFORE), hit.start);
  return asksOfTheOrder(before.split(/[、,()。]/).at(-1) ?? '');
}

/** Whether the words are of a date, a price or a colour, and of nobody's use. */
export function asksOfTheOrder(words: string): boolean {
  return OF_THE_ORDER.test(words) && !OF_THE_USE.test(words);
}

/** Whether a date, a price, a colour or another thing of an order is named. */
export function namesOrder(words: string): boolean {
  return OF_THE_ORDER.test(words) || DELIVERY.test(words);
}

const SETTLED_LATER =
  /^unknown-use\/(?:未定|未決定|未確定|確認中|検討中|調整中|決まって.*|決まり次第|待定|待确认|待通知|尚未(?:确定|决定)|还没定|没定|未确定|未决定|to be (?:confirmed|determined|decided|advised)|TBC|TBD|TBA|not (?:yet )?decided|undecided|无法提供)$/;
/** What of an order may be fixed later, whatever it is for. */
const OF_THE_ORDER = foldedPattern(
  '納期|納入日|納品日|出荷|到着日|価格|単価|数量|色(?=[はをがの])|梱包|支払|いつ届|いつ納|いつ発送|交期|交货期|发货期|价格|单价|数量|颜色|包装|付款|质保书?|质量证明|检验报告|什么时候(?:发货|到货|交货)|何时(?:发货|到货|交货)' +
    '|(?:^|[ ,。])(?:delivery (?:dates?|times?|for [a-z ]+ on time)|dates?|lead time|prices?|colou?rs?|quantit(?:y|ies)|shipments?|shipping date|schedules?|sizes?|numbers? of|packing|payment|terms|in stock)(?![a-z])',
);
/** A delivery may be told to somebody: by itself it says nothing of the use, and settles nothing either. */
const DELIVERY = /(?:^|[ ,。])deliver[a-z]*(?![a-z])/;
const OF_THE_USE = foldedPattern(
  '用途|使途|使い道|目的|需要者|需要家|ユーザ|使用者|使用先|納入先|仕向|客先|顧客|用户|客户|去向|流向|买方|军|軍|防衛|防卫|自衛|(?:^|[ ,])(?:use[rsd]?|end use|purposes?|applications?|destinations?|customers?|buyers?|consignee|military|defen[cs]e|army|navy)(?![a-z])',
);
