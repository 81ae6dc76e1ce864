import type { Clause, Text } from './clauses.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';
import type { TermKind } from './lexicon.js';
import { isMilitary } from './lexicon.js';

/** How far on a statement may say what its own goods become. */
const REACH = 160;
/** How far on it must turn to them. */
const TURNS_WITHIN = 64;

/**
 * Whether a weapon is named only for what its material is known from, or what the firm made once, and the statement goes
 * on to give all of its own goods to a civil use: "famous from fighter jets; ours, every kilogram of it, becomes golf
 * clubs", 軍需向けの生産は2010年に終了し、現在は医療機器専業. Where any forces are named, nothing is.
 */
export function isSaidOfStuff(text: Text, clause: Clause, index: number): boolean {
  const hit = clause.hits[index];
  if (!hit || !THINGS.has(hit.kind)) return false;
  const before = text.compact.text.slice(Math.max(clause.start, hit.start - 80), hit.start);
  const after = text.compact.text.slice(hit.end, hit.end + 60);
  const of = isFame(before, after) ? TURNS : isOver(before, after) ? NOW : undefined;
  return of !== undefined && !namesForces(text) && givesAllAway(text, clause, index, of);
}

const THINGS: ReadonlySet<TermKind> = new Set(['military-platform', 'military-use', 'ambiguous']);

function isFame(before: string, after: string): boolean {
  if (OWN_GOODS.test(before)) return false;
  if (!STUFF.test(before) && !STUFF.test(after.slice(0, 16))) return false;
  return FAME_BEFORE.test(before) || FAME_AFTER.test(after);
}

const STUFF = foldedPattern(
  '(?:^|[ ,(])(?:[a-z]*(?:alloy|steel|metal|material|fib(?:re|er)|powder|resin|ceramic|laminate|glass|crystal|composite|compound|polymer|foil|magnet)s?|titanium|tungsten|carbon|graphite|aluminium|beryllium|kevlar|aramid)(?![a-z])' +
    '|材料|素材|耐熱材|合金|鋼|繊維|樹脂|粉末|金属|炭素|チタン|タングステン|セラミック|原料|複合材|钢|纤维|树脂|钛|钨|陶瓷|碳|凯夫拉',
);
/** "This order could also serve missiles" is told of the goods, not of what they are made of. */
const OWN_GOODS = foldedPattern(
  '(?:^|[ ,(])(?:ours|our|we|this (?:order|lot|shipment|batch)|the (?:order|lot|shipment|batch|goods|parts)|these goods|order|lot)(?![a-z])|当社|弊社|本件|今回|本注文|我司|我们|本批|本单|这批|这单|这一单',
);
const FAME_BEFORE = foldedPattern(
  '(?:^|[ ,(])(?:famous|known?|renowned|familiar|notorious)(?: (?:this|the) [a-z]+)? (?:from|for|in|through|as)(?: [a-z]+){0,5} ?$|(?:^|[ ,(])associates? (?:this|the|such) [a-z]+ with ?$' +
    '|(?:^|[ ,(])(?:could|might|would|can)(?: (?:also|equally|theoretically|well)){0,2} (?:be used|serve|go|be put|be found|suit)(?: [a-z]+){0,6} ?$' +
    '|(?:因|以)(?:其?用于)?$|(?:虽|也|还|固然)[^,。]{0,4}?(?:能|可)以?(?:用来|用于|用作|做|作|供|制造)[^,。]{0,6}$|常被?(?:用来|用于|用作)(?:做|制造)?[^,。]{0,4}$',
);
const FAME_AFTER = foldedPattern(
  '^[^、,。]{0,10}(?:で|として)(?:有名|知られ|おなじみ|よく知られ)|^[^、,。]{0,8}にも(?:使え|使われ|使用され|使用でき|用いられ|利用でき|転用でき|利用され)|^[^,。]{0,10}(?:而)?(?:出名|闻名|著称|为人所知|知名)',
);

/** Production that has ended, told as a thing of the past. */
function isOver(before: string, after: string): boolean {
  return OVER_AFTER.test(after) || (MADE.test(before) && UNTIL.test(after));
}

const OVER_AFTER = foldedPattern(
  '^(?: (?:[a-z]+ ){0,2}?(?:production|business|work|line|division|sales|activit(?:y|ies)|manufacturing|department))? (?:was |were )?(?:ended|ceased|closed|discontinued|sold off|sold|stopped|wound up|given up|terminated|shut down)(?: down| completely)? (?:in|by|[a-z]+ years ago|long ago)(?![a-z])' +
    '|^(?:向け|用)?の?(?:[^、,。]{0,6}?)?(?:生産|製造|事業|業務|供給|部門|販売|加工)?[はをから]{1,2}[^、,。]{0,12}?(?:終了し|撤退し|廃止し|やめ|打ち切|閉鎖し|終え|手を引|売却し|売却済み)(?!てい?な|て(?:おり|い)ま?せ|な|ませ)' +
    '|^(?:的)?(?:生产|业务|制造|供应|部门|销售|加工)?(?:线)?(?:已经?|早已|早就|全部|全面|完全)*(?:(?:于|在)[^,。]{0,8})?(?:停止|结束|终止|停产|关停|剥离)',
);
const MADE = foldedPattern(
  '(?:^|[ ,(])(?:we|our (?:firm|factory|company|plant)) (?:once )?(?:made|built|produced|manufactured)(?: [a-z]+){0,3} ?$|(?:过去|曾经?|以前|从前|早年)(?:也)?(?:生产|制造|做|造)过?[^,。]{0,4}$|(?:かつて|以前|昔)は?[^、,。]{0,6}$',
);
const UNTIL = foldedPattern(
  '^(?: [a-z]+){0,2}(?: until [12][09]\\d\\d(?!\\d)|,? ?but (?:that|this|it) (?:ended|stopped|ceased)(?![a-z]))' +
    '|^[^,。]{0,4},?[^,。]{0,8}(?<![未没不](?:有|曾)?)(?:停产|停止生产|停止|不再生产)|^[^,。]{0,3},(?:如今|现在)[^,。]{0,4}(?:只|仅)|^[をも][^、,。]{0,10}い(?:ました|た)が[,、][^、,。]{0,14}(?:撤退し|終了し|やめ|廃止し)',
);

const TURNS = foldedPattern(
  '(?:^|[ ,(。])(?:but|however|yet|ours)(?![a-z])|。|が[,、]|[,](?:而|可|可是)?(?=我们|我司|我方|本单|本批|这批|这一单)|けれど|ただし|しかし|但|不过|然而',
);
const NOW = foldedPattern(
  '(?:^|[ ,(。])(?:now|today|since then|nowadays|since)(?![a-z])|現在|今は|以後|以来|现在|如今|此后|目前|今只',
);

function namesForces(text: Text): boolean {
  return text.clauses.some(({ hits }) => hits.some(({ kind }) => FORCES.has(kind)));
}

const FORCES: ReadonlySet<TermKind> = new Set([
  'military-user',
  'us-military-user',
  'mass-destruction-weapon',
  'government',
]);

/** All of one's own goods to a civil use, undenied, and nothing military from the turn on. */
function givesAllAway(text: Text, clause: Clause, index: number, turn: RegExp): boolean {
  const { text: all } = text.compact;
  const from = clause.hits[index]?.end ?? 0;
  const turned = turn.exec(all.slice(from, from + TURNS_WITHIN));
  if (!turned) return false;
  const rest = hitsAfter(text, clause, index, from + REACH).filter(
    (hit) => hit.start >= from + turned.index,
  );
  if (rest.some(({ kind }) => isMilitary(kind) || UNSURE.has(kind))) return false;
  const civil = rest.find(({ kind }) => kind === 'civil' || kind === 'claim');
  if (!civil || rest.some((hit) => hit.start < civil.start && hit.kind.startsWith('not-'))) {
    return false;
  }
  const said = all.slice(from + turned.index, civil.start);
  const after = all.slice(civil.end, civil.end + 40);
  const given =
    TO_ALL.test(said) || ONLY_THAT.test(after) || (OURS.test(said) && ALL_LATE.test(after));
  return given && !DENIED_LATE.test(after);
}

const UNSURE: ReadonlySet<TermKind> = new Set(['ambiguous', 'doubt', 'degree', 'unknown-use']);

function hitsAfter(text: Text, clause: Clause, index: number, end: number): Hit[] {
  const found: Hit[] = [];
  let next = text.clauses.indexOf(clause);
  let hits = clause.hits.slice(index + 1, index + 61);
  while (hits.length > 0 || next < text.clauses.length) {
    for (const hit of hits) {
      if (hit.start >= end) return found;
      found.push(hit);
    }
    next += 1;
    const following = text.clauses[next];
    if (!following || following.start >= end) return found;
    hits = following.hits.slice(0, 60);
  }
  return found;
}

/** "Ours, every kilogram of it, becomes …", 当社の注文分はすべて…, 我司这一单全部用于…: up to the civil use. */
const TO_ALL = foldedPattern(
  '(?:^|[ ,(。])(?:(?:our|this) (?:entire|whole|full)|ours,? ?(?:every|each|all)[a-z ]{0,20}|(?:all|every [a-z]+) of (?:ours|it)|the (?:whole|entire) (?:lot|order)(?: ordered here)?|we (?:make|produce|build|manufacture|sell) only|only|exclusively)(?:,? ?(?!not |never |no )[a-z]+){0,6},? ?$' +
    '|(?:当社|弊社|今回|本注文|本件|自社)[^。]{0,12}?(?:すべて|全て|全部|全量|全数)[はをがの]?[、,]?[^、,。]{0,8}$' +
    '|(?:我司|我们|我方|本单|本批|本订单|本次|此次|这批|这单|这一单|此单|此批)[^,。]{0,8}?(?:全部|全数|全都|均|都|悉数)[^,。]{0,10}$|(?:现在|如今|目前|此后)[^,。]{0,4}(?:只|仅|专门?)(?:生产|做|造|制造|经营|从事)[^,。]{0,4}$',
);
/** 現在は医療機器専業: nothing but that. */
const ONLY_THAT = foldedPattern('^[^、,。]{0,3}?(?:専業|専門|のみ|だけ)');
const OURS = /(?:^|[ ,(。])(?:our|ours|we|what we)(?![a-z])/;
/** "… is made into knives without exception". */
const ALL_LATE =
  /^[a-z ]{0,16}?,? ?(?:without exception|all of (?:it|them)|every (?:gram|kilogram|piece)|to the last (?:gram|piece))(?![a-z])/;
const DENIED_LATE = foldedPattern('^.{0,8}(?:ではな|以外|を除|不是|除外)');
