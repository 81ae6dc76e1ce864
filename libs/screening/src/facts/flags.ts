/** Words by which an order itself shows the indicators that no other field can show. */
import type { Indicator, Span } from '#holdpoint/model';
import { findRefusal } from './refusals.js';

/** Grades that plain civil goods do not have. */
export const GRADE =
  /\bmil[- ]?(?:spec|std|prf|dtl|grade)\b|\b(?:military|weapons?|space|defen[cs]e)[- ](?:grade|qualified|rated)\b|\brad(?:iation)?[- ]hard(?:ened)?\b|軍用規格|軍用グレード|ミルスペック|宇宙用グレード|军品级|军用级|军标|宇航级|抗辐射加固/iu;

const FLAGS: readonly { readonly indicator: Indicator; readonly pattern: RegExp }[] = [
  {
    indicator: 'I-4',
    pattern:
      /\b(?:(?:may|will)(?! (?:not(?! only)|never|neither)\b)|free to|right to|reserves?)\b[^.;]{0,30}\b(?:re-?sell|re-?export|transfer)[^.;]{0,30}\b(?:third part|without)|第三者に(?:自由に)?(?:転売|譲渡|再輸出)(?:する(?!こと(?:は|も|が)?(?:な|あり|一切|決して)|場合|際|とき)|できる|可能)|(?<!不)可(?:自由)?(?:转售|转让)(?:给)?第三方/iu,
  },
  {
    indicator: 'I-6',
    pattern:
      /安全保障技術研究推進制度|\bATLA[- ]funded\b|\b(?:funded|commissioned|sponsored) by (?:the )?(?:ATLA|Ministry of Defen[cs]e|Acquisition, Technology)|\bjoint research with (?:the )?(?:ATLA|NDA\b|NIDS|National Defen[cs]e|Acquisition, Technology)|(?:防衛装備庁|防衛大学校|防衛研究所)(?:と|との)(?:の)?共同研究|(?:防卫装备厅|防卫大学校|防卫研究所)(?:的)?(?:合作|共同|联合)研究/iu,
  },
  {
    indicator: 'I-8',
    pattern: GRADE,
  },
  {
    indicator: 'I-11',
    pattern:
      /\b(?:Lockheed|Raytheon|RTX|Northrop|General Dynamics|BAE Systems|L3Harris|Huntington Ingalls|Boeing Defen[cs]e)\b|\b(?:US|U\.S\.|American|NATO|foreign|overseas|Australian|British)\b[^.;]{0,24}\b(?:defen[cs]e (?:customer|contractor|prime|industry|company)|armed forces)|(?:米国|海外|外国)(?:の)?(?:防衛|軍需)(?:企業|産業|関連)|(?:美国|国外|外国)(?:的)?(?:国防|军工)(?:客户|企业|承包商)/iu,
  },
];

export interface FlagWord {
  readonly indicator: Indicator;
  readonly value: string;
  readonly span: Span;
}

/** What a text's own words say of the indicators that no other field can show. */
export function flagsIn(text: string): readonly FlagWord[] {
  const refusal = findRefusal(text);
  const flags = FLAGS.flatMap(({ indicator, pattern }) => {
    const hit = pattern.exec(text);
    if (hit === null || (indicator === 'I-4' && refusal !== null)) return [];
    return [{ indicator, value: hit[0], span: [hit.index, hit.index + hit[0].length] as const }];
  });
  return refusal === null ? flags : [{ indicator: 'I-4', ...refusal }, ...flags];
}

/** Shipyards, aerospace, missiles, radar, drones, nuclear fuel: civil and defence lines often share a plant. */
export const SECTOR =
  /\b(?:ship ?yard|shipbuilding|aerospace|missile|radar|drones?|UAV|nuclear fuel)\b|造船|航空宇宙|ミサイル|レーダー|ドローン|無人機|核燃料|原子燃料|航天|导弹|雷达|无人机/iu;

/** 防衛 that is no defence business: of a coast, of a person, of shares, against pests. */
const GUARDS =
  '(?<!災害|消防|海岸|水害|雪害|防災|火災|害虫|害獣|獣害|鳥獣|正当|過剰|自己|買収|企業|生体|健康|家庭|財産|資産|権利|知財|特許|環境|森林)防[衛衞](?!的|害虫|害獣|駆除|消毒|白蟻|シロアリ|しろあり|ネズミ|本能|反応|機制|運転|策)';

export const DEFENCE_DIVISION = new RegExp(
  `\\bdefen[cs]e\\b|\\bmilitary\\b|\\bweapons?\\b|${GUARDS}|特機|誘導|兵器|国防|军工|军品|防卫`,
  'iu',
);

/** A company whose own name says that its business is defence. */
export const DEFENCE_COMPANY = new RegExp(
  `\\b(?:(?<!(?:fire|flood|coastal?|sea|civil|disaster|avalanche|pest|home|termite|rodent|insect|mosquito|takeover) )defen[cs]e|military|ordnance|armaments?|munitions?|weapons?|ballistics)\\b(?! (?:fund|law|attorney|insurance|against|museum|games?|school|dojo|classes))|${GUARDS}|兵器|軍需|軍用|銃砲|武器|国防|军工|军用|军需`,
  'iu',
);

/** A use that takes a little of the goods: samples, trials. */
export const SAMPLE_USE =
  /\b(?:samples?|sampling|trial (?:lot|batch|use)s?|evaluation (?:lot|batch)s?)\b|サンプル|試料|試供品|試作評価|样品|试样|试用品/iu;
/** Grams beyond which a sample is none. */
export const SAMPLE_GRAMS = 200_000;
