import type { Clause, Text } from './clauses.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';
import { isMilitary } from './lexicon.js';

/** Whether what once stood at a place is told by the words that touch it: 跡地, 旧址. */
export function wasThere(before: string, after: string): boolean {
  if (FORMER_GROUND.test(before) || FORMER_AFTER.test(after)) return true;
  if (FORMER_BEFORE.test(before) && REBUILT.test(after)) return true;
  return WHERE.test(before) && USED_TO_STAND.test(after);
}

/** Whether the words that touch the forces say that a person once served there: "a retired army cook", 海上自衛隊出身. */
export function hasServed(before: string, after: string): boolean {
  if (ONCE_SERVED.test(before) || ONCE_SERVED_AFTER.test(after)) return true;
  return RETIRED.test(before) && RANK.test(after);
}

/** "Built on the former …", 跡地, 旧址: what once was there. */
const FORMER_GROUND =
  /(?:^|[ ,(。])on (?:(?:the|an?|grounds?|sites?|land|premises|of) ){0,5}(?:former|disused|abandoned) (?:(?:us|u s|japanese|imperial) ){0,2}$|(?:^|[ ,(。])(?:built|erected|opened|standing|stands|situated|located|lies|lying|housed) (?:on|in|at|upon) (?:(?:the|an?|grounds?|sites?|land|premises|area|of) ){0,5}(?:old|former|disused|abandoned|ex|onetime|one time|closed|historic) (?:(?:us|u s|japanese|imperial) ){0,2}$/;
const FORMER_BEFORE = foldedPattern(
  '(?:^|[^復])(?:旧|原)(?:日本|帝国)?$|(?:^|[、,。はのに])元$|(?:^|[ ,(。])(?:former|disused|old)(?: [a-z]+)? ?$|前身(?:是|为|は)(?:一座|一家|原|旧)?$',
);
/** A person's past: 社長は元自衛官ですが. */
const ONCE_SERVED = foldedPattern(
  '(?:老板|厂长|总?经理|店主|父亲|爷爷|丈夫|创始人|师傅|厨师|员工|董事长|股东|他|她)[^,。]{0,8}(?:曾任|原是|曾是|曾为|当过|曾当|曾在|退役前是)[^,。]{0,4}$|(?:^|[ ,(。])(?:he|she|who|i|manager|owner|director|founder|president|engineer|father|husband|boss|chairman|colleague|foreman|cook|chef|driver)(?: [a-z]+)? (?:once |had )?(?:(?:served|spent)(?: [a-z0-9]+){0,5} (?:in|with|at)|worked(?: as an? [a-z]+)? (?:in|with|at)) (?:the )?(?:[a-z]+ )?$|(?:社長|代表|店主|会長|創業者|オーナー|夫|父|経営者|担当者|シェフ|職人|料理長|店長)(?:は|が|も)[、,]?元(?:海上|陸上|航空)?$|(?:owner|director|founder|president|manager|boss|chef|husband|father|chairman) (?:is|was|being) (?:a |an )?(?:former|retired|ex) (?:[a-z]+ )?$',
);
const ONCE_SERVED_AFTER = foldedPattern(
  '^の?(?:出身(?:で|の|だ|者)|ob(?:で|の|が)|を(?:退官|定年|退職|除隊|辞め|退役)|に(?:[0-9一二三四五六七八九十]+年(?:間)?)?(?:勤務|在籍|入隊)し(?:た|ていた)|上がりの|時代に|での?勤務経験|勤務を経)|^[^,。]{0,4}?(?:服过役|当过兵|退伍|转业|待过|干过|工作过)',
);
const RETIRED = /(?:^|[ ,(。])(?:ex|retired|former|one time) $/;
const RANK =
  /^ (?:officers?|cooks?|engineers?|mechanics?|pilots?|man|men|woman|sergeants?|captains?|nurses?|doctors?|chefs?|sailors?|majors?|colonels?|drivers?|medics?|veterans?)(?![a-z])/;
/** "Where the army camp used to be". */
const WHERE = /(?:^|[ ,(])where (?:the |an? )?$/;
const USED_TO_STAND =
  /^(?: [a-z]+){0,3} (?:used to (?:be|stand|lie)|once (?:stood|was|lay))(?![a-z])/;
const REBUILT = foldedPattern(
  '^[^、,。]{0,8}?(?:改装|改築|改建|改造|再利用|リノベ|改成|を(?:使った|利用した|活用した))|^s?(?: (?:grounds?|sites?|premises|area))?,? ?(?:today|now|which (?:is|are) now|(?:converted|turned) into|rebuilt as) (?:an? |the )?(?!used)[a-z]|^的',
);
const FORMER_AFTER = foldedPattern(
  '^[^、,。はがをにで的]{0,8}?(?:の?(?:跡地|跡(?=[にの])|あと地)|的?(?:旧址|原址|遗址))',
);

/** How far on the statement may come to what the place is now. */
const REACH = 120;

/**
 * Whether a site or a firm is said to have been the forces' once, and the statement goes on to a civil use and to nothing
 * military: "used to be a naval arsenal until 1945; today we spin fishing rods there", かつて弾薬庫だった倉庫を改装したワイナリー.
 */
export function isOfThePast(text: Text, clause: Clause, hit: Hit): boolean {
  if (hit.kind !== 'ambiguous' && (!isMilitary(hit.kind) || hit.kind === 'mass-destruction-weapon'))
    return false;
  const { text: all } = text.compact;
  const before = all.slice(Math.max(clause.start, hit.start - 80), hit.start);
  const after = all.slice(hit.end, hit.end + REACH);
  if (hit.kind === 'ambiguous' && wasThere(before, after))
    return goesOnInPeace(text, clause, hit.end);
  const left = hit.kind.endsWith('military-user') ? LEFT_AFTER.exec(after)?.[0].length : undefined;
  const turn = left ?? turnAfter(before, after);
  return turn !== undefined && goesOnInPeace(text, clause, hit.end + turn);
}

/** Where what was gives way to what is. */
function turnAfter(before: string, after: string): number | undefined {
  const ended = ONCE_EAST.test(before) ? WAS_AFTER.exec(after) : null;
  if (ended) return ended[0].length;
  if (LAST_USED.test(before)) return 0;
  if (!WAS_BEFORE.test(before)) return undefined;
  const now = NOW.exec(after);
  return now ? now.index + now[0].length : undefined;
}

const PREMISES =
  '(?:building|site|premises|factory|mill|plant|workshop|works|company|firm|yard|hall|warehouse|grounds?|land|place|house|shed|complex|campus|hangar|island)s?';
const WAS_BEFORE = foldedPattern(
  `(?:^|[ ,(。])${PREMISES} (?:[a-z]+ ){0,4}?(?:used to (?:be|house|belong to)|was|were|had been|served as|operated as|housed|belonged to|began (?:life )?as|started (?:life |out )?as)(?: (?!(?:not|never|no|ordered|bought|requested|purchased|rented|supplied|inspected|contracted|wanted|needed|delivered|sold|leased|built for)(?![a-z]))[a-z]+){0,5} ?$` +
    '|(?:^|[,。])[^,。]{0,16}?(?:原来|原本|原先|早先|最早|起初|原(?=[是为属由系])|过去|以前|从前|曾|早年|战前|战时|前身)[^,。]{0,6}?(?:是|为|属于?|作为|由|归|系|用作)[^,。]{0,10}$|(?:年前|年代|当年|过去|以前|曾经?|早年|解放前|战前|战时)[^,。]{0,4}?(?:驻扎?过?|住过?|用过|归|给|属)[^,。]{0,6}$|(?:^|[,。])(?:这[座栋里]|该|本)?(?:原|旧)[^,。]{0,6}$',
);
/** "… when the regiment left in 1921", "what the army abandoned after the war". */
const LEFT_AFTER =
  /^(?: [a-z]+){0,5} (?:left(?: the (?:site|building|place|area|town|valley|village|island|premises))?|(?:abandoned|vacated|gave up|moved out|moved away|withdrew|pulled out|was disbanded|were disbanded)(?: [a-z]+){0,4}) (?:in (?:1[89]|20[01])[0-9][0-9]|after the (?:[a-z]+ )?war|(?:decades|generations|[a-z]+ years) ago|long ago)(?![a-z0-9])/;
/** "Last used by the army in 1918", "my grandfather built bombers". */
const LAST_USED = foldedPattern(
  '(?:^|[ ,(])(?:last|once|formerly|previously) (?:used|owned|occupied|run|held|operated) by (?:the )?(?:[a-z]+ )?$|(?:^|[ ,(。])(?:grandfather|grandmother|great uncle|father|ancestors?|forefathers)(?: [a-z]+)? (?:built|made|designed|flew|repaired|forged|drove) (?:[a-z]+ ){0,2}$' +
    '|(?:祖父|爷爷|外公|父亲|父辈)[^,。]{0,6}?(?:造|做|修|开|设计)过?[^,。]{0,4}$|(?:祖父|先代|父|曽祖父)は[^、。]{0,4}$',
);
const NOW = foldedPattern(
  '(?:^|[ ,(。])(?:now|today|nowadays|these days|since then|ever since|currently|converted|turned into|rebuilt|has become|became|long since|for (?:the (?:last|past) )?(?:[a-z0-9]+ ){1,3}(?:years|decades))(?![a-z])' +
    '|現在|戦後|今は|いまは|今では|现在|如今|现(?=[已为是由作])|早已|早就|已(?:经)?改|改成|改为|改作|改做|改办|改建|改造|转产|战后|后来|目前|今天',
);
const ONCE_EAST = foldedPattern(
  '(?:元は|もとは|元々は?|もともと(?:は)?|かつて(?:は)?|以前は?|戦前(?:は|の|に)?|戦時?中(?:は|の|に)?|昔は?|(?:昭和|明治|大正|[0-9一二三四五六七八九十]年)[^、。]{0,8}(?:は|まで)|旧)[^。]{0,14}$',
);
const WAS_AFTER = foldedPattern(
  '^[^、。はがをに]{0,12}?(?:だった|であった|でした|跡(?=[のにで地を])|として(?:使われ|建てられ|造られ|用いられ|開設され)た?)|^[^、。はがをに]{0,8}?(?:の|な)?(?:建物|施設|敷地|土地|工場|倉庫|庁舎|兵舎|廠舎|煉瓦棟|赤煉瓦)を(?:改装|改築|改修|転用|再生|利用|活用)',
);

/** A civil use told after a place of the text, and no forces there, denied or not. */
function goesOnInPeace(text: Text, clause: Clause, from: number): boolean {
  const first = text.clauses.indexOf(clause);
  const rest = text.clauses
    .slice(first, first + 4)
    .flatMap(({ hits }) => hits.slice(0, 60))
    .filter((hit) => hit.start >= from);
  if (rest.some(({ kind }) => isMilitary(kind) || kind === 'government')) return false;
  return rest.some(({ kind }) => kind === 'civil' || kind === 'claim');
}
