import type { Clause, Text } from './clauses.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';
import { hasServed, wasThere } from './former-sites.js';
import type { TermKind } from './lexicon.js';
import { isMilitary } from './lexicon.js';

/**
 * Whether a military word only tells where something is: "the bakery next to Camp Zama", 自衛隊前駅, 国防路18号. It says
 * nothing of who receives the goods, nor that the forces do not; a street says less than a neighbour.
 */
export function placeOf(
  text: Text,
  clause: Clause,
  index: number,
): 'street' | 'beside' | undefined {
  const hit = clause.hits[index];
  if (!hit || !isMilitary(hit.kind)) return undefined;
  const [start, end] = nameAround(text, clause.hits, index);
  const before = text.compact.text.slice(Math.max(clause.start, start - 72), start);
  const after = text.compact.text.slice(end, Math.min(clause.end, end + 32));
  if (hit.kind === 'military-platform' || hit.kind === 'military-use') {
    if (INN.test(after)) return 'street';
  }
  if (LANE_BEFORE.test(before) && LANE.test(after)) return 'street';
  if (!PLACE_KINDS.has(hit.kind)) return undefined;
  if (STREET.test(after) || STOP_BEFORE.test(before)) return 'street';
  if (hasServed(before, after)) return 'beside';
  if (hit.kind === 'military-use' && !GROUND.test(hit.rule)) return undefined;
  return isBeside(before, after) || wasThere(before, after) ? 'beside' : undefined;
}

/** Whether a place is named as the neighbour of what is meant, by the words before or after it. */
export function isBeside(before: string, after: string): boolean {
  return BESIDE_BEFORE.test(before) || BESIDE_AFTER.test(after);
}

/** 军营 and 軍港, grounds, though the lexicon has them among the uses. */
const GROUND =
  /\/(?:軍営|軍港|firing range|shooting range|rifle range|proving ground|射撃場|訓練場|靶场|兵工厂|兵工廠|arsenal|造兵廠)$/;
const PLACE_KINDS: ReadonlySet<TermKind> = new Set([
  'military-user',
  'us-military-user',
  'military-use',
]);

/** 自卫队|演习场, Self-Defense Forces | garrison: words of one name, as far as they touch. */
function nameAround(text: Text, hits: readonly Hit[], index: number): [number, number] {
  let start = hits[index]?.start ?? 0;
  let end = hits[index]?.end ?? 0;
  for (let at = index - 1; at >= 0 && at >= index - 4; at -= 1) {
    const hit = hits[at];
    if (!hit || !isMilitary(hit.kind) || hit.end < start - 1) break;
    if (text.compact.text.slice(hit.end, start).trim() !== '') break;
    start = hit.start;
  }
  for (const hit of hits.slice(index + 1, index + 5)) {
    if (!isMilitary(hit.kind) || hit.start > end + 1) break;
    if (text.compact.text.slice(end, hit.start).trim() !== '') break;
    end = Math.max(end, hit.end);
  }
  return [start, end];
}

/** What follows the word in the name of a street, a stop or a quarter. */
const STREET = foldedPattern(
  '^ ?(?:mae|dori|doori)?,? ?(?:shopping )?(?:street|road|avenue|boulevard|lane|(?:railway |train |subway |metro |bus )?station|bus stop|shopping (?:arcade|street|centre|center))(?![a-z])' +
    '|^[^、,。()はをがにで用向]{0,4}?(?:通り|大通り|商店街|坂下|坂上|前駅|口駅|停留所|バス停|前交差点|交差点)|^(?:橋|坂|公園|墓地|神社|会館)(?:の(?:たもと|近く|そば|隣|前)|前)' +
    '|^[^、,。()的用]{0,2}?(?:大街|大道|东路|西路|南路|北路|中路|胡同|地铁站|公交站|火车站)' +
    '|^(?:路|街)(?=[0-9一二三四五六七八九上的小中大幼支地公电商医菜超邮银酒饭店面蛋])(?!的?(?:面|基|障|标|灯|由|线|桥|况|段|口))',
);

/** "12 Cannon Street", "the Artillery Arms pub": weapons that streets and inns are called after. */
const LANE_BEFORE = /(?:^|[ ,(。:])(?:[0-9]+[a-z]?|at|on|in|corner of) (?:old |the )?$/;
const LANE =
  /^ (?:street|road|avenue|lane|square|hill|row)(?! (?:wheels?|use|trials?|test))(?![a-z])/;
const INN = /^(?: arms)? (?:pub|inn|tavern)(?![a-z])|^ arms (?:hotel|bar|restaurant)(?![a-z])/;

/** The name of a stop: バス停「自衛隊正門前」. */
const STOP_BEFORE = foldedPattern('(?:バス停|停留所)(?:の)?$');

/** Words that put one thing beside another: before the place in English and Chinese. */
const BESIDE_BEFORE = foldedPattern(
  '(?:^|[ ,(。])(?:next (?:door )?to|near|near to|close to|opposite|overlooking|beside|alongside|adjacent to|adjoining|neighbouring|neighboring|bordering|in front of|behind|backing onto|facing|within sight of|outside the gates? of|(?:across|over|beyond|down|up|along) (?:the (?:road|street|river|bay|fence|wall|tracks?|railway|highway|hill|runway) )?from|on the (?:other|far|opposite) side of the (?:road|street|river|bay|fence|wall|tracks?|railway|highway|runway) from|(?:a|one) (?:stone.?s throw|short walk|short drive|few steps) from|shar(?:es?|ing) an? (?:fence|wall|boundary|border) with|in the (?:vicinity|neighbou?rhood) of|around the corner from|(?:minutes|km|kilomet(?:er|re)s?|met(?:er|re)s|miles?|blocks?) (?:walk )?(?:away )?from) (?:(?:the|a|an) )?(?:(?:main |front |back |rear |north |south |east |west )?(?:gates?|entrance|fence|perimeter|wall) (?:of|to) )?(?:(?:the|a|an|our|local|large|big|old|former|us|u s|japan|japanese) ){0,4}$' +
    '|(?:挨着|挨近|毗邻|毗连|紧邻|紧挨|紧靠|邻近|靠近|临近|相邻|比邻|对面(?:是|就是|为)|旁边(?:是|就是|有)|附近(?:有|是)|隔壁(?:是|就是))(?:着|于|了|一个|一座|一处|当地的?|原|旧|前|日本|驻日){0,4}$',
);

/** The same after the place, in Japanese and Chinese; with a piece of the base between, at most. */
const BESIDE_AFTER = foldedPattern(
  '^(?:基地|駐屯地|駐とん地|演習場|庁舎|宿舎|官舎|正門|大学校|病院|飛行場|埠頭|岸壁|工廠|分屯地|射撃場|訓練場){0,2}(?:正?門|入口)?(?:の|に|と)?(?:(?:(?:フェンス|柵|塀|外壁|金網|滑走路|ゲート)(?:の|に|を)?)?(?:すぐ|ちょうど|ほぼ)?(?:沿い|外側|挟んだ|挟んで|隔てた|隔てて|越し)|(?:道路?|川|運河|線路|国道|通り|柵|塀|フェンス|道路?一本)を?(?:挟|隔て|へだて|はさ)|目と鼻の先|目の前|(?:すぐ)?隣|隣接|隣り|となり|真横|そば(?!屋)|すぐ近く|近く|近隣|近所|付近|周辺|向かい|向い|真向い|はす向かい|門前|裏手|裏(?=[のに])|横手|から(?:約|およそ)?[0-9一二三四五六七八九十百千数]{1,5}(?:メートル|キロ|分|m|km)|から徒歩|沿い|に面し)' +
    '|^(?:基地|驻地|驻屯地|演习场|营区|军营|码头|机场|医院|学院|招待所|司令部|大楼|大院|正门|大门|训练场){0,2}的?(?:斜?对面|对过|旁边|旁的|旁|附近|隔壁|周边|不远处|(?:的)?(?:围[墙栏]|铁丝网|墙|栅栏)(?:的)?(?:外|边|根|对面|旁)|(?:只|仅|就)?隔(?:着|了)?[一两条道堵面片座]{0,2}(?:铁丝网|围[墙栏]|墙|马路|街|路|河|篱笆|栅栏|巷|铁路)|仅?一[墙街路河]之隔|(?:仅|只|约|不到|大约|只有|仅有)?[0-9一二两三四五六七八九十百千几数]{1,5}多?(?:公里|米|分钟|站路))',
);
