import type { Clause, Text } from './clauses.js';
import { isCivilUse } from './clauses.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';
import { isMilitary } from './lexicon.js';
import { namesOrder } from './of-the-order.js';
import { isUnsigned } from './unsigned.js';

/**
 * "If we win, to the naval yard, otherwise to a ferry": of two uses one will be, and a civil one is named. "A ferry or a
 * frigate, to be fixed later" leaves open which, 是否承接防务项目尚未决定 whether at all.
 */
export function isOneOfTwo(text: Text, clause: Clause, hit: Hit): boolean {
  let choice = choices.get(clause);
  if (!choice) choices.set(clause, (choice = choiceOf(text, clause)));
  if (choice.oneOfTwo || (hit.kind === 'military-use' && choice.either)) return true;
  const [from, to] = choice.between;
  return (
    (hit.start >= from && hit.end <= to) || (choice.settlesLater && isWhether(text, clause, hit))
  );
}

interface Choice {
  readonly oneOfTwo: boolean;
  readonly either: boolean;
  /** Where a civil use and a military one stand as alternatives of which neither is chosen. */
  readonly between: readonly [number, number];
  /** Something in the clause is not decided yet. */
  readonly settlesLater: boolean;
}

/** Read once for a clause, so that the work grows with the length. */
const choices = new WeakMap<Clause, Choice>();

function choiceOf(text: Text, clause: Clause): Choice {
  const civil = clause.hits.some(({ kind }) => isCivilUse(kind));
  const all = text.compact.text.slice(clause.start, clause.end);
  const words = civil ? all : '';
  return {
    oneOfTwo: ONE_OF_TWO.test(words),
    either: EITHER.test(words),
    between: civil ? alternativesIn(text, clause) : NOWHERE,
    settlesLater: clause.hits.some(({ kind }) => isMilitary(kind)) && LATER.test(all),
  };
}

const NOWHERE = [Infinity, Infinity] as const;

/** 商船になるか艦艇になるか, "a ferry or a frigate": with the civil one among them, and the choice still to come. */
function alternativesIn(text: Text, clause: Clause): readonly [number, number] {
  const start = Math.max(0, clause.start - JUST_BEFORE);
  const said = text.compact.text.slice(start, clause.end + NEXT_SENTENCE);
  for (const pattern of ALTERNATIVES) {
    const found = pattern.exec(said);
    if (!found) continue;
    const from = start + found.index;
    const to = from + found[0].length;
    if (!isPutOff(found[0], said.slice(found.index + found[0].length, to - start + 72))) continue;
    if (clause.hits.some((hit, at) => isCivilUse(hit.kind) && isWithin(clause, at, from, to)))
      return [from, to];
  }
  return NOWHERE;
}

/** "We cannot tell yet" stands before the choice, and "yet" begins a clause. */
const JUST_BEFORE = 24;

/** The choice is still to come: told after the two or, in Chinese, with the second of them. */
function isPutOff(said: string, after: string): boolean {
  const later = LATER.exec(after);
  if (later) return !namesOrder(after.slice(0, later.index));
  return (NOT_YET.test(said) || LATER.test(said)) && !namesOrder(said);
}

/** A civil word of its own, and no end of another: 装甲车用 holds no 车用. */
function isWithin({ hits }: Clause, at: number, from: number, to: number): boolean {
  const hit = hits[at];
  const shared = (hits[at - 1]?.end ?? 0) > (hit?.start ?? 0);
  return hit !== undefined && !shared && hit.start >= from && hit.end <= to;
}

/** "Either a cargo ship or a naval vessel; the yard will tell us": how far into the next sentence the choice is put off. */
const NEXT_SENTENCE = 48;

const ALTERNATIVES = [
  foldedPattern(
    '[^。、,:]{2,24}か[、,]?[^。、,:]{2,24}(?:か|のか)(?=[はがもを、,。]|に?ついて|$|未定|不明)',
  ),
  foldedPattern('[^。,、:]{1,12}也好[、,][^。,、:]{1,12}也好[、,]?'),
  foldedPattern('[^。,:]{2,20}(?:还是|抑或|或者?是?)[^。,:]{2,16}'),
  /(?<![a-z])[a-z][a-z -]{1,48} or [a-z][a-z -]{1,32}/,
];

/** Not decided, or told later. */
const LATER = foldedPattern(
  '(?:^|[ ,:。])(?:(?:to be|will be|is to be|be) (?:fixed|decided|determined|confirmed|advised|settled|announced|communicated|notified|known|told|chosen)|(?:not|never|n t)(?: yet)?(?: been)? (?:yet )?(?:decided|known|fixed|settled|determined|clear|chosen|made up)|undecided|unsettled|undetermined|(?:yet|still) to (?:decide|be|choose|determine)|(?:still |remains? |left )open|(?:advised|told|fixed|known|informed|confirmed|decided) later|(?:tells?|informs?|advises?|lets?) (?:us|you)(?: know)?|up to (?:the|our|their|its)|(?:will|shall|only)(?: only)? know|decides?|chooses?|selects?|depends|(?:is|are) under (?:discussion|consideration|review)|being (?:discussed|considered))(?![a-z])' +
    '|未定|未確定|未決定|検討|協議中|決ま(?:り|る|って)|決め(?:ます|る|て)|確定(?:後|次第|し)|後日|(?:後|のち)に(?:お知らせ|ご?連絡|通知)|お知らせ|追って|分かり?ません|分から|わから|不明|次第' +
    '|待定|待[^。,]{1,10}(?:确定|决定|通知|告知|确认)|未定|未决|尚未|尚无|还没|没定|没决定|再定|再说|再议|(?:后|再)(?:确定|告知|通知|决定|确认|才)|才(?:能)?知道|不清楚|不确定|说不准|研究中|讨论|考虑中|由[^。,]{1,8}(?:决定|定|选)|看[^。,]{1,6}安排|等[^。,]{1,10}(?:通知|确认|决定)|另行通知|未明',
);
/** "We cannot tell yet if it will be a ferry or a frigate." */
const NOT_YET =
  /(?:^|[ ,])(?:not|cannot|can t|n t|unable to|too early to|hard to) (?:yet )?(?:tell|say|know|decided?|clear)(?: yet)?,? (?:if|whether)(?![a-z])/;
/** 将来是否承接防务项目尚未决定, "whether we will enter the defence market is open": no two uses, but none is sure. */
function isWhether(text: Text, clause: Clause, hit: Hit): boolean {
  const { text: all } = text.compact;
  const before = all.slice(Math.max(clause.start, hit.start - 64), hit.start);
  const after = all.slice(hit.end, Math.min(clause.end, hit.end + 64));
  if (WHETHER.test(before) || (WHETHER_A.test(before) && VERSION.test(after)))
    return !OR.test(after) || clause.hits.some(({ kind }) => isCivilUse(kind));
  return WHETHER_EAST.test(before) || WHETHER_AFTER.test(after);
}

const WHETHER =
  /(?:^|[ ,:。(])whether (?:[a-z' -]{0,48} )?(?:go|goes|used?|sold?|sell|suppl(?:y|ied|ies)|serves?|enters?|take|takes|accept|bid|offer(?:ed)?|become|becomes|deliver(?:ed)?|ship(?:ped)?|follow|make|makes|build|join|work|works|participate|develop|pursue|compete|tender)(?: [a-z' -]{0,24})? $/;
/** "Whether an army version follows". */
const WHETHER_A = /(?:^|[ ,:。(])whether (?:an?|the|any|some|more) $/;
const VERSION =
  /^ (?:version|variant|model|edition|contract|customer|order|business|market)s?(?![a-z])/;
const OR = /^[^。,]{0,40}? or (?!not(?![a-z]))/;
const WHETHER_EAST = foldedPattern(
  '(?:是否|会不会|要不要|能不能|能否|可否|该不该|有没有可能|做不做|接不接|供不供|卖不卖|进不进)[^。,、]{0,14}$',
);
const WHETHER_AFTER = foldedPattern(
  '^(?![^。、,]{0,20}(?:いつ|何|どこ|どの|どう(?!か)|いく))[^。、,]{0,20}?(?:かどうか|か否か|るか|のか|の可否|の有無|の是非)[はがもを、,]?[^。]{0,24}?(?:未定|検討|決ま|決め|不明|わか|分か|協議)',
);

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
  return isUnsigned(words) || UNASKED.test(words) || EITHER.test(words);
}

const UNASKED = foldedPattern(
  '(?:did|have|has|had)(?: not|n t|nt) (?:yet )?(?:ask(?:ed)?|verif(?:y|ied)|check(?:ed)?) (?:with )?(?:the |our |his |their )?(?:customer|buyer|client|end user|user|them|him|her|it)s?(?![a-z])' +
    '|(?:客户|买方|用户|对方)[^,。]{0,4}(?:没问|未问|没有问)|(?:客先|顧客|先方|買主)[^、。]{0,6}(?:聞い|確認し)ていません',
);
const EITHER = foldedPattern(
  '(?:^|[ ,(])whether (?:[a-z]+ ){0,6}?(?:(?:civil|civilian|commercial) or (?:for )?(?:the )?(?:military|defence|defense|army)|(?:military|defence|defense) or (?:for )?(?:civil|civilian|commercial))(?![a-z])' +
    '|(?:民生|民間|民用)(?:用|向け)?か(?:軍|軍事|防衛)(?:用|向け)?か|(?:軍|軍事|防衛)(?:用|向け)?か(?:民生|民間|民用)(?:用|向け)?か|(?:民用|军用)还是(?:民用|军用)' +
    '|(?:民生|民間|民用|軍事?|防衛)(?:用|向け|分野)?[・、,やと]?(?:民生|民間|民用|軍事?|防衛)(?:用|向け|分野)?の?(?:どちら|いずれ|双方|両方)[^。、]{0,10}?も?(?:展開|応用|適用|対応|使用|使|転用|利用)[^。、]{0,6}?(?:でき|可能|見込|得る|うる)' +
    '|(?:(?:可|能)(?:以|够)?|同时)(?:同时|分别|兼顾|兼)?(?:面向|服务|应用于|适用于)[^,。]{0,4}(?:国防|军事|军用|防务|民用|民品|民间)[和与及、](?:国防|军事|军用|防务|民用|民品|民间)|(?:军用|民用)[和与及、]?(?:军用|民用)(?:都|均|皆)(?:可|行|能)',
);
