import type { Clause, Text } from './clauses.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';

/** How far a question reaches from the word it asks about. */
const BEFORE = 120;
const AFTER = 48;

/**
 * Whether a statement asks whether something counts as military, and what it answers itself: "does a shipyard that builds
 * frigates count as a military user?", 算不算军用, 軍事用途に当たりますか. Who asks has stated nothing; what the goods are
 * for, told beside the question, stands.
 */
export function isAsked(text: Text, clause: Clause, hit: Hit): 'open' | 'yes' | 'no' | undefined {
  const { text: all } = text.compact;
  const before = all.slice(Math.max(clause.start, hit.start - BEFORE), hit.start);
  const after = all.slice(hit.end, hit.end + AFTER);
  const asks =
    (hit.kind === 'military-use' || ANY_USER.test(hit.rule)) && !OF_MAKERS.test(hit.rule)
      ? asksAbout(before, after)
      : ASKED_OUTRIGHT.test(before) || (isOfMaker(hit, before, after) && asksOn(before, after));
  if (!asks) return undefined;
  if (YES.test(after)) return 'yes';
  return NO.test(after) ? 'no' : 'open';
}

function asksAbout(before: string, after: string): boolean {
  return (
    (ENGLISH.test(before) && !PLAIN_ORDER.test(before)) ||
    (ENGLISH_IS.test(before) && /^[^。:]{0,40}:/.test(after)) ||
    OR_NOT.test(after) ||
    JAPANESE.test(after) ||
    CHINESE.test(before) ||
    (CHINESE_COUNTS.test(before) && CHINESE_ASKS.test(after))
  );
}

/** What a maker of arms is asked about: "would a yard that builds frigates count as military?" */
function asksOn(before: string, after: string): boolean {
  const counts = COUNTS_AFTER.test(after) || ENGLISH_COUNTS.test(before);
  return (
    counts &&
    (ENGLISH_START.test(before) || JAPANESE_LATER.test(after) || CHINESE_LATER.test(after))
  );
}

/** The goods are not for what their buyer makes as another work. */
function isOfMaker(hit: Hit, before: string, after: string): boolean {
  if (hit.kind.endsWith('military-user')) return false;
  return OF_MAKERS.test(hit.rule) || MAKER_BEFORE.test(before) || MAKER_AFTER.test(after);
}

/** Whoever is military, and no force by its name. */
const ANY_USER = /\/(?:military (?:end )?users?|军事用户|軍事ユーザー?)$/;
const OF_MAKERS =
  /企业|企業|厂|工場|公司|单位|メーカー|(?:maker|manufacturer|factory|plant|supplier|contractor)$/;
const MAKER_BEFORE = foldedPattern(
  '(?:^|[ ,(])(?:builds?|built|building|makes?|made|making|repairs?|repaired|repairing|produces?|overhauls?|services?|maintains?|designs?)(?: [a-z]+){0,2} $|(?:建造|制造|生产|维修|修造|修理|造|修)(?:过|了)?$',
);
const MAKER_AFTER = foldedPattern(
  '^s? (?:makers?|manufacturers?|builders?|yards?|plants?|factor(?:y|ies)|suppliers?|producers?)(?![a-z])|^(?:など)?(?:も|を|の)(?:[^。、]{0,3})?(?:造|建造|製造|修理|作|手掛|手がけ|生産)|^(?:メーカー|工場|企業|造船所|建造)|^的?(?:企业|厂|公司|制造商|厂家|船厂)',
);

const SUBJECT_NEXT =
  '(?! (?:not|be|been|declare|put|write|tick|count|mark|state|treat|regard|consider|class|deliver|ship|send)(?![a-z]))';
const QUESTION = `(?:^|[:。,] ?|(?:^|[ ,])(?:and|but|so|please|kindly|pls|question|advise|hello|hi|sir|madam) )(?:(?:is|are|was|were)|(?:does|do|did|would|will|should|shall|can|could|must|may)${SUBJECT_NEXT}|what|which|whether|if|when|how)(?![a-z])`;
/** "Military or not?" */
const OR_NOT = /^(?: use| end use| purposes?)? or not ?(?::|$)/;
const COUNTING =
  '(?:counts?|counted|considered?|regard(?:ed)?|class(?:ed)?|classif(?:y|ied)|treat(?:ed)?|deem(?:ed)?|qualif(?:y|ies)|falls?|amounts?|declared?|put|write|tick|enter|fill|called?|mark(?:ed)?|state|say|describe[sd]?|constitutes?|means?|makes?|rated?|seen|viewed|understood|included?)';

const ENGLISH_COUNTS = new RegExp(
  `(?<![a-z])(?:${COUNTING}|matters?|(?:is|are) (?:it|this|that|they) (?:military|defen[cs]e))(?![a-z])`,
);
const ENGLISH_START = new RegExp(`${QUESTION} [^。:]*$`);
const ENGLISH = new RegExp(
  `${QUESTION} [^。:]{0,100}?(?<![a-z])${COUNTING}(?: [a-z]+){0,10},? ?$` +
    '|(?:^|[:。,] ?|(?:^|[ ,])(?:and|but|so|please|hello|hi) )(?:is|are) (?:this|that|it|these|those|they|ours|such [a-z]+|the [a-z]+|our [a-z]+)(?: [a-z]+){0,1}(?: (?:a|an|for|really|already|still|also|as)){0,3} $' +
    `|${QUESTION} [^。:]{0,80}? be (?:(?:a|an|for|of|considered) ){0,2}$` +
    '|(?:^|[ ,])(?:confirm|tell (?:us|me)|advise(?: us| me)?|know|check|clarify|sure|ask(?:ing)?|wonder(?:ing)?|verify|unclear|judge|determine) (?:whether|if) [^。:]{2,70}? (?:is|are|counts?|qualif(?:y|ies)|falls?) (?:(?:as|under|for|a|an|considered|regarded|deemed) ){0,3}$' +
    '|(?:whether|if) (?:this|it|that|they|these|the [a-z]+|our [a-z]+)(?: [a-z]+){0,3} (?:counts?|is|are|qualif(?:y|ies)|falls?) (?:(?:as|under|for|a|an|considered|regarded|deemed) ){0,3}$',
);
/** "Is a factory that also makes rifles a military user?" */
const ENGLISH_IS =
  /(?:^|[:。,] ?|(?:^|[ ,])(?:and|but|so|please|hello|hi) )(?:is|are) (?:a|an|the|our|such) [^。:]{2,80} an? $/;
/** "If this is military, we cannot ship" asks nothing of ours; "is used for" says what it is used for. */
const PLAIN_ORDER =
  /(?:^|[ ,])(?:used|installed|fitted|mounted|destined|intended|delivered|supplied|sold|shipped) (?:[a-z]+ ){0,3}$/;

const COUNTS_AFTER = foldedPattern(
  '^[^。:]{0,40}?(?:[ ,](?:counts?|considered|regarded|qualif|deemed|fall|(?:military|defen[cs]e) (?:end )?(?:user|use|purpose|application|customer))|当た|該当|含ま|扱|算|属于|构成|视为)',
);

/** 軍事用途に当たりますか, 軍事に該当するのか, 軍用ですか. */
const JAPANESE = foldedPattern(
  '^(?:用途|目的|需要者|者|ユーザー|利用|関連|向け|品|扱い|の範囲|の用途|の需要者|エンドユーザー)?(?:(?:に|と|と?して|には|へ|の)(?:は|も)?(?:当た|あた|該当|含ま|入|な[るりら]|扱|取り扱|みな|見な|書|申告|記入|記載|属|分類|判断|考え|数え|言え|いえ|呼|すべき|する?べき|し[てまな]|届)[^。、,:]{0,14}?|(?:扱い)?(?:なの|なん|に)?(?:です|でしょう|だろう|でございます)?)(?:(?:ます|です|でしょう|ません|だろう|の|る|た|い)?か)(?=$|[。、,:)]|ご|教|お|御|判|確|民|軍|それ)',
);
const JAPANESE_LATER = foldedPattern(
  '^[^。、,:]{0,30}?(?:当た|該当|含ま|扱|みな|見な)[^。、,:]{0,10}?(?:ます|です|でしょう|ません|の|る)か(?=$|[。、,:)]|ご|教|お)',
);

const A_NOT_A =
  '(?:算不算|是不是|属不属于|属于不属于|会不会|能不能|可不可以|应不应该?|该不该|要不要|需不需要|用不用|是否|算得上|能否|可否|会否|应否|构不构成|有没有)';
/** 算不算军用, 是不是要填军事用途. */
const CHINESE = foldedPattern(`${A_NOT_A}[^。,:]{0,12}$`);
const ASKED_OUTRIGHT = foldedPattern(
  '(?:算不算|是不是|属不属于|属于不属于|构不构成|是否属于|是否为|是否是|会不会用(?:于|在)|能不能用(?:于|在))[^。,:]{0,3}$',
);
const CHINESE_COUNTS = foldedPattern(
  '(?:算|属于|属|构成|视为|视作|当作|归为|填|写|是)[^。,:]{0,6}$',
);
const CHINESE_ASKS = foldedPattern('^(?:品|用途|目的|用户|最终用途|产品|方面)?(?:吗|么|呢|还是)');
const CHINESE_LATER = foldedPattern(
  '^[^。,:]{0,24}?(?:算不算|是不是|属不属于|(?:算|属于|构成|视为)[^。,:]{0,8}?(?:吗|么|呢|还是))',
);

/** The question is answered where it is asked. */
const YES = foldedPattern(
  '^[^。:]{0,24}?[:。] ?(?:yes|yep|correct|indeed|of course|sure|はい|そうです|その通り|ええ|是的?[,。]|是$|对[,。的]|算[,。的]|会[,。的]|属于[,。的]|要[,。的])',
);
const NO = foldedPattern(
  '^[^。:]{0,24}?[:。] ?(?:no(?=[,。:)]|$)|not at all|never(?=[,。]|$)|いいえ|違います|(?:不是|不算|不属于|不会|没有|否)(?:的|军用|军品)?(?=[,。]|$))',
);
