import type { Finding, Indicator } from '#holdpoint/model';
import type { Facts, PartyFacts } from '../facts/facts.js';
import { isStated } from '../facts/stated.js';
import { ANN_1_BAN } from '../law/announcements.js';
import { ECL_16, REGS_25 } from '../law/statutes.js';
import { NOTHING, type Rule } from '../rule.js';
import { rulingByIndicator } from '../weight.js';
import { flagWords } from '../words/flag-words.js';
import {
  DEFENCE_COMPANY,
  DEFENCE_DIVISION,
  FLAGS,
  GRADE,
  SAMPLE_GRAMS,
  SAMPLE_USE,
  SECTOR,
} from '../facts/flags.js';
import { isQuestionable } from '../facts/gather.js';
import { amountOf } from '../facts/quantity.js';
import { isListedItself } from './related-party.rule.js';

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
    findings.push(...gradesAndAmounts(facts), ...defenceDivisions(facts));
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

/** Military or space grade for a civil use, and samples by the hundredweight (I-8). */
function gradesAndAmounts(facts: Facts): readonly Finding[] {
  const ruling = rulingByIndicator(facts, 'I-8');
  if (ruling === null) return NOTHING;
  const isSample = facts.statement !== null && SAMPLE_USE.test(facts.statement);
  return facts.items.filter(isQuestionable).flatMap(({ item, at }) => {
    const { description, quantity, unit } = item;
    const grade = isStated(description) ? GRADE.exec(description) : null;
    const amount = isSample ? amountOf(quantity, unit) : null;
    const found: Finding[] = [];
    if (grade !== null)
      found.push(
        flag(ruling, 'I-8', `${at}/description`, grade[0], [
          grade.index,
          grade.index + grade[0].length,
        ]),
      );
    if (amount?.unit === 'g' && amount.value > SAMPLE_GRAMS)
      found.push(flag(ruling, 'I-8', `${at}/quantity`, `${quantity} ${unit}`));
    return found;
  });
}

/** A defence division, or a name that says defence, of an unlisted company: its own words say what its business is. */
function defenceDivisions(facts: Facts): readonly Finding[] {
  const ruling = rulingByIndicator(facts, 'I-13');
  if (ruling === null || facts.asOf < ANN_1_BAN.date) return NOTHING;
  return facts.parties.flatMap((party) => {
    if (party.party.role === 'manufacturer' || isListedItself(facts, party)) return [];
    const { department, name, localName } = party.party;
    const words = [
      ['department', department, DEFENCE_DIVISION],
      ['name', name, DEFENCE_COMPANY],
      ['localName', localName, DEFENCE_COMPANY],
    ] as const;
    for (const [field, text, pattern] of words) {
      if (field !== 'department' && isMilitaryItself(facts, party)) continue;
      const hit = isStated(text) ? pattern.exec(text) : null;
      if (hit === null) continue;
      const span = [hit.index, hit.index + hit[0].length] as const;
      return [flag(ruling, 'I-13', `${party.at}/${field}`, hit[0], span)];
    }
    return [];
  });
}

/** A body that the lists know as military or as a security service is told by its own rule. */
function isMilitaryItself(facts: Facts, party: PartyFacts): boolean {
  return facts.sightings.some(
    (sighting) => sighting.party === party && sighting.entry.list === 'military-end-users',
  );
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
