import type { Clause, Text } from './clauses.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';
import { isMilitary } from './lexicon.js';

/** How far an exception may stand from what it is an exception of. */
const REACH = 120;

/**
 * What limits a denial of the forces, or the claim of a civil use alone: an exception, a day until which it holds, another
 * who receives in their place. "Not for the navy, save for spare parts", ただし補修用は除く, 而是卖给其承包商.
 */
export function limitOn(text: Text, clause: Clause, denied: Hit): Hit | undefined {
  if (!isMilitary(denied.kind) && !isSoleUse(text, clause, denied)) return undefined;
  return (
    limitAfter(text, clause, denied) ??
    limitBefore(text, clause, denied) ??
    limitInTheNext(text, clause, denied)
  );
}

/** "Civil use only": an exception of a mere "civil use" narrows it and lets in nothing else. */
function isSoleUse(text: Text, clause: Clause, claim: Hit): boolean {
  const from = Math.max(clause.start, claim.start - 32);
  return SOLE.test(text.compact.text.slice(from, Math.min(clause.end, claim.end + 16)));
}

const SOLE = foldedPattern(
  '(?:^|[ ,(。:])(?:only|solely|exclusively|purely|strictly)(?![a-z])|のみ|だけ|限定|限る|限り|仅|只',
);

/** What no exception from a denial of the forces is: the law, the use told, a leave that the papers name. */
const HARMLESS = foldedPattern(
  '(?:^|[ ,(。:])(?:laws?|legal|legally|regulations?|court|authorities|above|stated|described|declared|mentioned|foregoing|aforesaid|certified|civil|civilian|as required)(?![a-z])' +
    '|法令|法律|法规|法規|命令|裁判|上記|上述|前記|前述|所述|约定|約定|契約|合同|申告|記載|声明的|申报|約款|当該|該当|本用途|本目的|民生|民用|民間|不可抗力',
);
/** Another thing denied beside the forces, which the exception belongs to. */
const OTHER_HEAD = foldedPattern(
  '(?:^|[ ,(])(?:third|transfer|resale|resold|resell|re ?export|disclos|divert|(?:any|no|other) (?:other )?(?:use|purpose|application|field|country|product)s?|anything|anyone)(?![a-z])|第三|転売|再輸出|開示|転用|转售|转让|转卖|再出口|其他用途|任何用途',
);

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december';
const DAY = `(?:the )?(?:(?:end|middle|start|beginning) of |mid |early |late )?(?:[0-9]|${MONTHS}|next|spring|summer|autumn|winter|then|q[1-4]|(?:the )?(?:year|month|quarter|season) (?:is|ends))`;
const EXCEPT =
  '(?:except(?:ing)?(?! that)|save (?:for|in|to|when|where|the|their|its)|apart from|aside from|other than|unless|barring|beyond(?! (?:doubt|question|dispute|any|our|the (?:seas?|borders?)))|outside (?:of )?(?:the |an? )?(?:agreed|contract|framework|scope)|but for|bar the|(?:with|subject to) (?:the |an? |some |few |one |certain )?(?:sole |only |single )?exceptions?)';
const SHORT_TIME = `(?:until|till)(?! (?:now|worn|exhausted|consumed|scrapped|the end of (?:its|their)|end of life))|before ${DAY}|(?:for |in |during )?(?:this|the (?:first|next|coming|current)) (?:[a-z]+ )?(?:weeks?|months?|quarters?|seasons?|half|years?)|(?:in|during) (?:20[0-9][0-9]|${MONTHS})(?![0-9a-z])`;

const AFTER = foldedPattern(
  `(?:^|[ ,(])(?:${EXCEPT}|${SHORT_TIME})(?![a-z])|除非|除了|例外(?!なく|なし|無|はな|はあり|も)`,
);
/** 卡车备件除外, 補修用は除く: the exception ends with its word. */
const ENDS = foldedPattern('除外|不在此限|(?:は|を)(?:除く|除き|除いて|除きます)|は例外|は別');

/** "… except for training", 不用于军事用途（维修除外）. */
function limitAfter(text: Text, clause: Clause, denied: Hit): Hit | undefined {
  const said = text.compact.text.slice(denied.end, Math.min(clause.end, denied.end + REACH));
  const opening = AFTER.exec(said);
  if (opening) {
    const between = said.slice(0, opening.index);
    const told = said.slice(opening.index + opening[0].length).split(/[,)]/)[0] ?? '';
    const free = WITHOUT.test(between) || OTHER_HEAD.test(between.slice(-40));
    if (
      !free &&
      !HARMLESS.test(told) &&
      !deniesAnew(text, clause, denied.end, denied.end + opening.index)
    )
      return limit('exception', denied.end + opening.index, opening[0].length);
  }
  return limitAtEnd(text, clause, denied, said);
}

const WITHOUT = /(?:^|[ ,(])(?:without|no|any) (?:any )?$|(?:沒|没)有$|[无無]$/;

function limitAtEnd(text: Text, clause: Clause, denied: Hit, said: string): Hit | undefined {
  const closing = ENDS.exec(said);
  if (!closing) return undefined;
  const place = denied.end + closing.index;
  const opens = Math.max(-1, ...clause.breaks.filter((at) => at >= denied.end && at < place));
  if (opens < 0 || deniesAnew(text, clause, denied.end, place)) return undefined;
  if (HARMLESS.test(text.compact.text.slice(opens, place))) return undefined;
  const denies = clause.hits.some(({ kind, end }) => kind.startsWith('not-') && end <= opens);
  return denies || !isMilitary(denied.kind)
    ? limit('exception', place, closing[0].length)
    : undefined;
}

/** A denial of its own stands between, and what follows is said of that: "nor resold except in Japan". */
function deniesAnew(text: Text, { hits }: Clause, from: number, to: number): boolean {
  const between = hits.filter(({ start, end }) => start >= from && end <= to);
  const ends = between.filter(({ kind }) => kind === 'not-after' || kind === 'not-both');
  if (ends.length > 1) return true;
  return between.some(
    ({ kind, start }) => kind === 'not-before' && !isAnswer(text.compact.text.slice(from, start)),
  );
}

/** "Military use: no, except …": the no is the denial itself. */
function isAnswer(between: string): boolean {
  return /^ ?: ?$/.test(between);
}

const OPENS = new RegExp(
  `^[ 。,]*(?:${EXCEPT}|until(?! now)|till|before(?= ${DAY})) ([^,。]{1,60}),`,
);
/** 除少量样品外, 補修用を除き, 4月までは: what stands before a denial of the east. */
const OPENS_EAST = foldedPattern(
  '除(?!非|外)([^,。]{1,20}?)(?:之外|以外|外)|(?:^|[、,。])([^、,。]{1,20}?)(?:を除き|を除いて|のほか(?:は|には)|を別として|以外(?:は|には|に|の|では)?)',
);
const UNTIL_EAST = foldedPattern(
  '(?:[0-9一二三四五六七八九十]月(?:末|中旬|上旬)?|年度?末?|来春|来年|来期|来月)(?:まで|以前)(?:は|に|には)|年内(?:は|に|には)|(?:今月|今週|上期|下期|上半期|今四半期)(?:中)?(?:は|に|には)|(?:明年|来年|后年|下个?月|[年月]底|[0-9一二三四五六七八九十]月|年)(?:之前|以前|前)|年内|本季度|本月内?|上半年',
);

/** "Except for spare parts, nothing goes to …", 訓練用を除き、…しません. */
function limitBefore(text: Text, clause: Clause, denied: Hit): Hit | undefined {
  const { text: all } = text.compact;
  const from = Math.max(clause.start, denied.start - REACH);
  const said = all.slice(from, denied.start);
  const west = from === clause.start ? OPENS.exec(said) : null;
  const east = west ? null : OPENS_EAST.exec(said);
  const found = west ?? east;
  if (found) {
    const place = from + found.index;
    const told = west?.[1] ?? east?.[1] ?? east?.[2] ?? '';
    if (!isSetApart(clause, place, place + found[0].length, denied) && !HARMLESS.test(told))
      return limit('exception', place, found[0].length);
  }
  const until = UNTIL_EAST.exec(said.slice(-32));
  if (!until) return undefined;
  return limit('time', denied.start - Math.min(32, said.length) + until.index, until[0].length);
}

/** What is excepted is a use of its own or the forces themselves, or is denied before they are named. */
function isSetApart({ hits }: Clause, from: number, to: number, denied: Hit): boolean {
  const user = denied.kind.endsWith('military-user');
  return hits.some(
    ({ kind, start }, index) =>
      start >= from &&
      start < denied.start &&
      (start < to
        ? isMilitary(kind) || kind === 'claim' || (kind === 'civil' && !user)
        : kind === 'not-after' ||
          (kind === 'not-before' &&
            hits.slice(0, index).some((one) => one.start >= to && one.kind === 'not-before'))),
  );
}

const NEXT = foldedPattern(
  '^[。 ][^。]{0,40}?(?<![a-z])(?<!(?:no|any|without) )exceptions?(?![a-z])' +
    `|^[。 ,(]*(?!but for)(?:${EXCEPT})` +
    '|^[ 。,]*(?:ただし|但し|もっとも|なお|但是?|不过|只是|唯独?|仅)[^。]{0,40}?(?:除外|除く|除き|除いて|例外|不在此限|[こそ]の限りで|は別)|^[ 。,]*(?:が|だが)?[、,]*例外(?!なく|なし|無)',
);
/** "Not to the navy but to its contractor", 而是卖给其承包商. */
const INSTEAD = foldedPattern(
  '^[ 。,]*but (?:rather |only |instead )?(?:to|through|via|by|for|with|at|into)(?![a-z])[^。,]{0,24}?(?:their|its|his|them|the same|contractors?|subcontractors?|suppliers?|vendors?|trading|agents?|dealers?|brokers?|(?:firm|company|shop|yard|maker) (?:that|which|who))(?![a-z])' +
    '|^,? ?(?:but )?only (?:lent|leased|rented|hired|given|for|to|through|via|by) (?:(?:[a-z]+ )?(?:its|their|it|them)|an? (?:contractor|supplier|agent|dealer))(?![a-z])|^。 ?(?:its|their) (?:[a-z]+ )?(?:contractors?|subcontractors?|suppliers?|agents?|dealers?)(?![a-z])' +
    '|^[ 。,]*(?:而是|而|但是?)[^。,]{0,6}?(?:其(?!他|它|余|中|实|用)|他们的|它的|军方的|承包|供应商|代理|贸易商|经销|分包)' +
    '|^[^。]{0,6}?(?:ではなく|でなく|じゃなく)[、,]?(?:その|同|先方の|出入りの)?(?:請負|下請|協力会社|業者|代理店|商社|契約業者|修理業者|納入業者)',
);

function limitInTheNext(text: Text, clause: Clause, denied: Hit): Hit | undefined {
  const { text: all } = text.compact;
  const rest = all.slice(clause.end, clause.end + REACH);
  const instead = INSTEAD.test(rest) || INSTEAD.test(all.slice(denied.end, denied.end + 40));
  if (!instead && !(NEXT.test(rest) && !HARMLESS.test(rest))) return undefined;
  return limit(instead ? 'instead' : 'exception', clause.end, 1);
}

function limit(rule: string, start: number, length: number): Hit {
  return { kind: 'except-before', rule: `limit/${rule}`, start, end: start + length };
}
