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

const SETTLED_LATER =
  /^unknown-use\/(?:未定|未決定|未確定|確認中|検討中|調整中|決まって.*|決まり次第|待定|待确认|待通知|尚未(?:确定|决定)|还没定|没定|未确定|未决定|to be (?:confirmed|determined|decided|advised)|TBC|TBD|TBA|not (?:yet )?decided|undecided|无法提供)$/;
const OF_THE_ORDER = foldedPattern(
  '納期|納入日|納品日|出荷日|到着日|価格|単価|数量|色(?=[はをがの])|いつ届|いつ納|いつ出荷|いつ発送|交期|交货期|发货期|价格|单价|数量|颜色|质保书?|质量证明|检验报告|什么时候(?:发货|到货|交货)|何时(?:发货|到货|交货)' +
    '|(?:^|[ ,])(?:delivery (?:date|time)|date of delivery|lead time|price|colou?r|quantity|shipping date|delivery for [a-z ]+ on time|in stock)(?![a-z])',
);
const OF_THE_USE = foldedPattern(
  '用途|使途|使い道|目的|需要者|需要家|ユーザ|使用者|使用先|納入先|仕向|客先|顧客|用户|客户|去向|流向|买方|军|軍|防衛|防卫|自衛|(?:^|[ ,])(?:use[rsd]?|end use|purposes?|applications?|destinations?|customers?|buyers?|consignee|military|defen[cs]e|army|navy)(?![a-z])',
);
