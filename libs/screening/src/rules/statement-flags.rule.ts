import type { Finding } from '#holdpoint/model';
import type { Facts } from '../facts/facts.js';
import { isStated } from '../facts/japan-nexus.js';
import { ANN_1_BAN } from '../law/announcements.js';
import { ECL_16, REGS_25 } from '../law/statutes.js';
import { NOTHING, type Rule } from '../rule.js';
import type { Indicator } from '../settings.js';
import { rulingByIndicator } from '../weight.js';
import { flagWords } from '../words/flag-words.js';
import { isListedItself } from './related-party.rule.js';

/** What the statement's own words say of the indicators that no other field can show. */
const FLAGS: readonly { readonly indicator: Indicator; readonly pattern: RegExp }[] = [
  {
    indicator: 'I-4',
    pattern:
      /\b(?:refus\w+|declin\w+|unwilling|not (?:able|willing|prepared) to)\b[^.;]{0,40}\b(?:commitment|undertaking|certif\w+|sign|assurance)|\b(?:may|will|free to|right to|reserves?)\b[^.;]{0,30}\b(?:re-?sell|re-?export|transfer)[^.;]{0,30}\b(?:third part|without)|(?:誓約書|確約書|証明書)[^。]{0,12}(?:提出できない|拒否|拒絶|応じない|出せない)|第三者に(?:自由に)?(?:転売|譲渡|再輸出)(?:する|できる|可能)|拒绝[^。]{0,10}(?:承诺|证明|签署)|不(?:愿|能)[^。]{0,8}(?:承诺书|出具|签署)|可(?:自由)?(?:转售|转让)(?:给)?第三方/iu,
  },
  {
    indicator: 'I-6',
    pattern:
      /安全保障技術研究推進制度|\bATLA[- ]funded\b|\b(?:funded|commissioned|sponsored) by (?:the )?(?:ATLA|Ministry of Defen[cs]e|Acquisition, Technology)|\bjoint research with (?:the )?(?:ATLA|NDA\b|NIDS|National Defen[cs]e|Acquisition, Technology)|(?:防衛装備庁|防衛大学校|防衛研究所)(?:と|との)(?:の)?共同研究|(?:防卫装备厅|防卫大学校|防卫研究所)(?:的)?(?:合作|共同|联合)研究/iu,
  },
  {
    indicator: 'I-8',
    pattern:
      /\bmil[- ]?(?:spec|std|grade)\b|\bmilitary[- ]grade\b|\bspace[- ]grade\b|\brad(?:iation)?[- ]hard(?:ened)?\b|軍用規格|ミルスペック|军品级|军用级|宇航级/iu,
  },
  {
    indicator: 'I-11',
    pattern:
      /\b(?:Lockheed|Raytheon|RTX|Northrop|General Dynamics|BAE Systems|L3Harris|Huntington Ingalls|Boeing Defen[cs]e)\b|\b(?:US|U\.S\.|American|NATO|foreign|overseas|Australian|British)\b[^.;]{0,24}\b(?:defen[cs]e (?:customer|contractor|prime|industry|company)|armed forces)|(?:米国|海外|外国)(?:の)?(?:防衛|軍需)(?:企業|産業|関連)|(?:美国|国外|外国)(?:的)?(?:国防|军工)(?:客户|企业|承包商)/iu,
  },
];

/** Shipyards, aerospace, missiles, radar, drones, nuclear fuel: civil and defence lines often share a plant. */
const SECTOR =
  /\b(?:ship ?yard|shipbuilding|aerospace|missile|radar|drones?|UAV|nuclear fuel)\b|造船|航空宇宙|ミサイル|レーダー|ドローン|無人機|核燃料|原子燃料|航天|导弹|雷达|无人机/iu;

const DEFENCE_DIVISION =
  /\bdefen[cs]e\b|\bmilitary\b|\bweapons?\b|防衛|防衞|特機|誘導|兵器|国防|军工|军品|防卫/iu;

export const statementFlags: Rule = {
  id: 'statement-flags',
  regime: 'R-01',
  title: 'Circumstances that call for inquiry, as the order itself tells them',
  basis: [ANN_1_BAN, ECL_16, REGS_25],
  reasons: ['red-flags'],

  evaluate: (facts) => {
    if (!facts.concerned || !facts.questionable) return NOTHING;
    const findings: Finding[] = [];
    for (const [text, at] of [
      [facts.statement, '/endUse/statement'],
      [facts.order.endUse?.onwardTransferTo, '/endUse/onwardTransferTo'],
    ] as const) {
      if (!isStated(text)) continue;
      for (const { indicator, pattern } of FLAGS) {
        const ruling = rulingByIndicator(facts, indicator);
        const hit = ruling === null ? null : pattern.exec(text);
        if (hit !== null && ruling !== null)
          findings.push(
            flag(ruling, indicator, at, hit[0], [hit.index, hit.index + hit[0].length]),
          );
      }
    }
    findings.push(...defenceDivisions(facts));
    const sector = rulingByIndicator(facts, 'I-12');
    if (sector !== null)
      for (const endUser of facts.endUsers) {
        const { at, name } = endUser;
        const hit = isListedItself(facts, endUser) ? null : SECTOR.exec(name);
        if (hit !== null) findings.push(flag(sector, 'I-12', `${at}/name`, name));
      }
    return findings.length === 0 ? NOTHING : findings;
  },
};

/** A defence division of an unlisted company: its own words make I-13, weak as a rule, as strong as a contractor. */
function defenceDivisions(facts: Facts): readonly Finding[] {
  const ruling = rulingByIndicator(facts, 'I-5');
  if (ruling === null) return NOTHING;
  return facts.parties.flatMap((party) => {
    const { department } = party.party;
    const hit = isStated(department) ? DEFENCE_DIVISION.exec(department) : null;
    return hit === null || isListedItself(facts, party) || party.party.role === 'manufacturer'
      ? []
      : [
          flag(ruling, 'I-13', `${party.at}/department`, hit[0], [
            hit.index,
            hit.index + hit[0].length,
          ]),
        ];
  });
}

function flag(
  ruling: Finding['ruling'],
  indicator: Indicator,
  at: string,
  value: string,
  span?: readonly [number, number],
): Finding {
  return {
    rule: statementFlags.id,
    regime: statementFlags.regime,
    reason: 'red-flags',
    ruling,
    basis: statementFlags.basis,
    at,
    value,
    ...(span === undefined ? {} : { span }),
    indicators: [indicator],
    message: flagWords(indicator, value, ruling === 'review'),
    settledBy: ruling === 'review' ? ['person-review'] : [],
    answered: false,
  };
}
