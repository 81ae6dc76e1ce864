import type { Clause, Text } from './clauses.js';
import { isCivilUse } from './clauses.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';
import { isMilitary } from './lexicon.js';

/** How far on what the request leads to may be told. */
const REACH = 60;

/**
 * Whether the forces come in only where they should ask, in a statement that tells another use or denies theirs: "civil use,
 * unless the defence division asks for it", 防衛省から注文があれば, 如果日后防卫省来采购.
 */
export function isOnlyOnRequest(text: Text, clause: Clause, hit: Hit): boolean {
  let place = requests.get(clause);
  if (place === undefined) requests.set(clause, (place = requestIn(text, clause)));
  return hit.start >= place && hit.start < place + REACH;
}

/** Read once for a clause, so that the work grows with the length. */
const requests = new WeakMap<Clause, number>();

function requestIn(text: Text, clause: Clause): number {
  const { text: all } = text.compact;
  const asking = clause.hits.find((hit) => {
    if (!isMilitary(hit.kind)) return false;
    const before = all.slice(Math.max(clause.start, hit.start - 48), hit.start);
    const after = all.slice(hit.end, Math.min(clause.end, hit.end + 48));
    return isCondition(before, after);
  });
  if (!asking) return Infinity;
  const excepted = EXCEPTS.test(all.slice(Math.max(clause.start, asking.start - 48), asking.start));
  return excepted || text.clauses.some(tellsElse) ? asking.start : Infinity;
}

function isCondition(before: string, after: string): boolean {
  if (IF_BEFORE.test(before) && ASKS_AFTER.test(after)) return true;
  if (WHEN_BEFORE.test(before) && TENDERED.test(after)) return true;
  if (IF_WON.test(before) || (KEEPS.test(before) && RIGHT.test(before + after))) return true;
  return ASKED_FOR.test(after) || (WHEN_CHINESE.test(before + '|' + after) && BUYS.test(after));
}

/** Words of another use, or of a denial. */
function tellsElse({ hits }: Clause): boolean {
  return hits.some(({ kind }) => isCivilUse(kind) || kind === 'product' || kind.startsWith('not-'));
}

const IF_BEFORE =
  /(?:^|[ ,(。])(?:unless|if|should|in case|in the event(?: that)?|except (?:when|where|if)|(?:as|so) long as)(?: [a-z']+){0,6} ?$/;
/** What is excepted is the lesser part of another use. */
const EXCEPTS = foldedPattern('(?:^|[ ,(。])(?:unless|except)(?![a-z])|除非');
const ASKS_AFTER =
  /^s?(?: [a-z]+){0,3}? (?:asks?|orders?|places?|wants?|needs?|claims?|calls?|requests?|requires?|buys?|comes?|demands?|takes?|appl(?:y|ies)|approach(?:es)?|shows?|inquires?|enquires?|steps? in|(?:does|do) not (?:ask|claim|want|need|order|take|request|require)|(?:is|are|were|becomes?) (?:ever )?interested)(?![a-z])/;
const WHEN_BEFORE = /(?:^|[ ,(。])(?:if|should|once|until|when|in case)(?: [a-z']+){0,6} ?$/;
const TENDERED =
  /^s?(?: [a-z]+){0,2} (?:(?:tender|bid|contract|order|award|project)s? (?:is|are|has been|have been|gets?|was) (?:won|decided|awarded|placed|signed|granted|landed)|places? (?:its|an|the) orders?)(?![a-z])|^ (?:is|are|has been|gets?) (?:won|decided|awarded)(?![a-z])|^ (?:has|have) (?:made up (?:its|their) minds?|decided|chosen)(?![a-z])/;
const ASKED_FOR = foldedPattern(
  '^[^、。]{0,16}?(?:要請|注文|発注|引き?合い?|依頼|要望|打診|照会|需要|求め|購入|採用|調達|話|オファー|声|入札|案件|受注)[^、。]{0,10}?(?:ない限り|れば|たら|てば|(?:た|る|い)場合|なければ)',
);
const IF_WON = foldedPattern(
  '(?:如果|若|倘若|假如|一旦|万一|要是|如)[^,。]{0,6}?(?:中标|拿下|接到|获得|赢得|拿到|承接)[^,。]{0,4}$',
);
/** 客户保留转供防务部门的权利, "reserves the right to sell to the navy". */
const KEEPS = foldedPattern(
  '保留[^,。]{0,10}$|(?:^|[ ,(。])(?:reserves?|keeps?|retains?) the (?:right|option|freedom)(?: [a-z]+){1,7} $',
);
const RIGHT = foldedPattern('的?(?:权利|可能|余地|选择)|(?:right|option|freedom) ');
const WHEN_CHINESE = foldedPattern(
  '(?:如果|若|倘若|假如|一旦|万一|要是|除非|如|将来|日后|以后)[^,。|]{0,10}\\||\\|[^,。]{0,4}(?:如果|若|一旦|要是|万一|如有|如需)',
);
const BUYS = foldedPattern(
  '^[^,。]{0,8}?(?:采购|下单|要货|需要|订购|购买|征用|调用|要求|询价|需求|申请|来买|想买|要买|订货|有需|求购|提出|点名|看上|看中|有意|感兴趣|来谈)',
);
