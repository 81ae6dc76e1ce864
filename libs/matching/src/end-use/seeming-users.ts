import type { Clause, Text } from './clauses.js';
import { isCivilUse } from './clauses.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';

/** How far around a word is read. */
const BEFORE = 96;
const AFTER = 64;

/**
 * Whether the forces or their arms are named beside another use and not as what receives the goods: a yard that builds
 * warships too and nobody says for which, the trader's former customer, the works next door, a clause struck out, a form that
 * does not ask. None of it is sure either way.
 */
export function isOnlySeeming(text: Text, clause: Clause, hit: Hit): boolean {
  if (!tellsOther(text)) return false;
  const { text: all } = text.compact;
  const before = all.slice(Math.max(clause.start, hit.start - BEFORE), hit.start);
  const after = all.slice(hit.end, Math.min(clause.end, hit.end + AFTER));
  if (hit.kind.endsWith('military-user')) return wasCustomer(before, after);
  return (
    isOfMixedYard(text, clause, before, after) ||
    isWorksBeside(before, after) ||
    STRUCK_BEFORE.test(before) ||
    (hit.kind === 'military-use' && (ASKED_BEFORE.test(before) || ASKED_AFTER.test(after))) ||
    (CONVENTIONAL.test(hit.rule) && NOT_ASKED.test(after))
  );
}

/** Whether the text tells a civil use or denies something, so that the word need not be the use. */
function tellsOther(text: Text): boolean {
  let tells = told.get(text);
  if (tells === undefined) {
    tells = text.clauses.some(({ hits }) =>
      hits.some(({ kind }) => isCivilUse(kind) || kind === 'product' || kind.startsWith('not-')),
    );
    told.set(text, tells);
  }
  return tells;
}

/** Read once for a text, so that the work grows with the length. */
const told = new WeakMap<Text, boolean>();

/** "A yard that builds ferries and naval vessels; which berth we were not told". */
function isOfMixedYard(text: Text, clause: Clause, before: string, after: string): boolean {
  const yard =
    (YARD_BEFORE.test(before) && !YARD_BEFORE_NAVAL.test(before)) || YARD_AFTER.test(after);
  if (!yard || !clause.hits.some(({ kind }) => kind === 'civil')) return false;
  const said = text.compact.text.slice(clause.start, clause.end + BEFORE);
  return WHICH.test(said);
}

const YARD_BEFORE =
  /(?:^|[ ,(])(?:ship)?(?:yard|dock|builder|dockyard)s? (?:that|which|who|where)(?: [a-z]+){0,2} (?:builds?|repairs?|makes?|handles?|does|built|services?)(?: [a-z,]+){0,6} ?$/;
const YARD_BEFORE_NAVAL = /(?:^|[ ,(])(?:only|nothing but|solely)(?: [a-z]+){0,2} ?$/;
const YARD_AFTER = foldedPattern(
  '^(?:や[^、。]{1,8})?(?:も|を)[^、。]{0,6}?(?:手掛け|手がけ|建造|造|作|扱|修理)[^、。]{0,6}?(?:造船所|造船会社|ドック|船渠)|^的?(?:造?船厂|造船企业|船坞|船台)',
);
const WHICH = foldedPattern(
  '(?:which|whether)[^。]{0,40}(?:not|never|unknown|nobody|unclear)|(?:どちら|どの|いずれ|どれ)[^。]{0,20}?(?:聞い|不明|分か|わか|未定|知ら|存じ|把握)|(?:哪|具体)[^。]{0,16}?(?:没|未|不)',
);

/** "The trader used to supply the navy": a customer of another time and of other goods. */
function wasCustomer(before: string, after: string): boolean {
  if (SUPPLIED_BEFORE.test(before)) return true;
  return ONCE_BEFORE.test(before) && SUPPLIED_AFTER.test(after);
}

const SUPPLIED_BEFORE =
  /(?:^|[ ,(。])(?:trader|reseller|agent|dealer|distributor|broker|buyer|customer|firm|company|consignee|importer|middleman|they|he|she|who|which|it)(?: [a-z]+)? (?:used to (?:supply|serve|sell to|deliver to|work for|trade with)|(?:formerly|previously|once|earlier) (?:supplied|served|sold to|delivered to|worked for|traded with)) (?:goods to |parts to )?(?:the )?(?:[a-z]+ )?$/;
const ONCE_BEFORE = foldedPattern(
  '(?:以前|かつて|過去に|昔)(?:は|に)?[、,]?[^。、]{0,10}$|(?:商|司|家|方|户|厂|他们?|代理)(?:以前|过去|曾经?|从前|早年)[^,。]{0,6}$',
);
const SUPPLIED_AFTER = foldedPattern(
  '^(?:に|へ|向けに)[^。、]{0,8}?(?:納め|納入し|納品し|出入りし|供給し|売って|卸して)[^。、]{0,3}?(?:いた|いまし|ました|た経|たこと)|^[^,。]{0,4}?(?:供过|供应过|送过|做过|卖过|交过|配套过|供货过)',
);

/** "A gate it shares with a munitions plant", 弾薬工場と門を共用. */
function isWorksBeside(before: string, after: string): boolean {
  const works = WORKS.exec(after);
  if (!works) return false;
  return NEXT_TO.test(before) || SHARED.test(after.slice(works[0].length));
}

const WORKS = foldedPattern(
  '^s?(?: (?:manufacturing|production))? (?:plant|factory|works|maker|manufacturer|depot)(?![a-z])|^(?:の)?(?:製造)?(?:工場|製造所|メーカー)|^(?:制造|生产)?(?:工?厂|工廠|公司)',
);
const NEXT_TO =
  /(?:^|[ ,(。])(?:next (?:door )?to|opposite|beside|adjoining|adjacent to|across the (?:road|street|yard) from|shar(?:es?|ed|ing)(?: [a-z]+){0,4} with|same (?:address|gate|telephone|phone|e ?mail|building|premises)(?: [a-z]+)? as) (?:an? |the |that of an? )?(?:[a-z]+ )?$/;
const SHARED = foldedPattern(
  '^[^、。]{0,4}?(?:と[^、。]{0,10}?(?:共用|共有|同じ|隣|併設)|の?(?:隣|向かい|敷地内|構内))|^[^,。]{0,6}?(?:共用|共享|合用|同一|隔壁|旁边|相邻|对面|院内)',
);

/** "Deleted the sentence on military end use": what was not signed. */
const STRUCK_BEFORE =
  /(?:^|[ ,(。])(?:struck (?:out|through)|crossed out|deleted|erased|removed|left out|took out|omitted)(?: [a-z]+){0,2} (?:clause|sentence|paragraph|line|passage|statement|words?|undertaking|declaration|condition)s? (?:on|about|against|excluding|regarding|concerning|of|as to|ruling out|forbidding) (?:[a-z]+ ){0,3}$/;

/** "Laughed when we asked about military use": a question without its answer. */
const ASKED_BEFORE = foldedPattern(
  '(?:^|[ ,(。])(?:when|after|as|once)(?: [a-z]+){0,2} (?:asked|inquired|enquired|pressed)(?: [a-z]+){0,2} (?:about|on|regarding) (?:any |the |possible )?$|(?:问到|问起|问及|提到|追问)(?:是否|有无|有没有)?$',
);
const ASKED_AFTER = foldedPattern(
  '^(?:用途|目的)?(?:について|のことを|に関して|の有無を)(?:は)?(?:尋ね|聞く|聞い|問う|質問し|問い合わせ)',
);

/** 常规武器方面对方模板里没有这一条: what a form does not ask is neither said nor denied. */
const CONVENTIONAL = /\/(?:常规武器|常規武器|通常兵器|conventional (?:arms|weapons?))/;
const NOT_ASKED = foldedPattern(
  '^[^。]{0,14}?(?:模板|格式|表格|文本|范本|様式|書式|欄|記載)[^。]{0,10}?(?:没有|未|无|不|ありません|ない)|^s?(?: [a-z]+){0,2} (?:not|nowhere) (?:mentioned|asked|covered)',
);
