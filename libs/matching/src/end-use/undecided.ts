import type { Clause, Text } from './clauses.js';
import { isCivilUse } from './clauses.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';

/** "If we win, to the naval yard, otherwise to a ferry": of two uses one will be, and a civil one is named. */
export function isOneOfTwo(text: Text, clause: Clause, hit: Hit): boolean {
  let choice = choices.get(clause);
  if (!choice) choices.set(clause, (choice = choiceOf(text, clause)));
  return choice.oneOfTwo || (hit.kind === 'military-use' && choice.either);
}

interface Choice {
  readonly oneOfTwo: boolean;
  readonly either: boolean;
}

/** Read once for a clause, so that the work grows with the length. */
const choices = new WeakMap<Clause, Choice>();

function choiceOf(text: Text, clause: Clause): Choice {
  const civil = clause.hits.some(({ kind }) => isCivilUse(kind));
  const words = civil ? text.compact.text.slice(clause.start, clause.end) : '';
  return { oneOfTwo: ONE_OF_TWO.test(words), either: EITHER.test(words) };
}

const ONE_OF_TWO = foldedPattern(
  '(?:^|[ (:。])(?:if|should|in case) [a-z][^。]{0,160}?[ ,](?:otherwise|or else|if not|failing (?:that|which))(?![a-z])' +
    '|(?:which|whichever) of (?:the two|them|these)[^。]{0,60}(?:decided|known|settled|later|after|depends)' +
    '|(?:れば|たら|場合は?)[^。]{0,60}(?:なければ|ない場合|さもなければ|そうでなければ)' +
    '|(?:どちら|いずれ|どっち)(?:の用途)?(?:に|へ)(?:使|用|向|納|回)[^。]{0,20}(?:決ま|決め|未定|分か|わか|不明)' +
    '|(?:如果|倘若|假如|若|一旦)[^。]{0,60}(?:否则|不然|要不)|(?:用于|用在|供|给)哪[^。]{0,12}(?:再定|决定|再说|未定|确定)',
);

/**
 * Whether a clause takes back what was denied or claimed: who denies and will not sign, who has not asked, who does not mind
 * whether it is the one or the other.
 */
export function takesBack(words: string): boolean {
  return UNSIGNED.test(words) || UNASKED.test(words) || EITHER.test(words);
}

const PAPER =
  '(?:the |an? |any |our |your |this |that )?(?:[a-z-]+ ){0,2}?(?:undertaking|statement|declaration|certificate|form|paper|document|assurance|it|euc|anything)s?';
const UNSIGNED = foldedPattern(
  `(?:(?:^|[ ,(])not|n't|dont|doesnt|unwilling|reluctant|refuse[sd]?|declines?|declined|hesitates?) (?:(?:want|wish|like|yet|willing|ready|prepared|going|to) )*(?:sign|certify|stamp|put it in writing)(?: ${PAPER})?(?![a-z])(?! (?:any )?(?:contract|agreement|deal))` +
    '|(?:署名|誓約書|確約書|捺印|押印)[^。]{0,10}?(?:拒|断ら|断り|断った|渋|したがら|出したがら|してくれ(?:ない|ません)|くれません|応じ(?:ない|ません|てくれ))' +
    '|(?:不愿意?|不肯|不想|不同意|拒绝|拒不|不敢)(?:为此)?(?:签|出具|盖章|写下|书面)',
);
const UNASKED = foldedPattern(
  '(?:did|have|has|had)(?: not|n t|nt) (?:yet )?(?:ask(?:ed)?|verif(?:y|ied)|check(?:ed)?) (?:with )?(?:the |our |his |their )?(?:customer|buyer|client|end user|user|them|him|her|it)s?(?![a-z])' +
    '|(?:客户|买方|用户|对方)[^,。]{0,4}(?:没问|未问|没有问)|(?:客先|顧客|先方|買主)[^、。]{0,6}(?:聞い|確認し)ていません',
);
const EITHER = foldedPattern(
  '(?:^|[ ,(])whether (?:[a-z]+ ){0,6}?(?:(?:civil|civilian|commercial) or (?:for )?(?:the )?(?:military|defence|defense|army)|(?:military|defence|defense) or (?:for )?(?:civil|civilian|commercial))(?![a-z])' +
    '|(?:民生|民間|民用)(?:用|向け)?か(?:軍|軍事|防衛)(?:用|向け)?か|(?:軍|軍事|防衛)(?:用|向け)?か(?:民生|民間|民用)(?:用|向け)?か|(?:民用|军用)还是(?:民用|军用)',
);
