import type { Finding, Indicator } from '#holdpoint/model';
import type { Facts, PartyFacts } from '../facts/facts.js';
import { nameFieldOf } from '../facts/party-names.js';
import { isStated } from '../facts/stated.js';
import { ANN_1_BAN } from '../law/announcements.js';
import { ECL_16, REGS_25 } from '../law/statutes.js';
import { NOTHING, type Rule } from '../rule.js';
import { rulingByIndicator } from '../weight.js';
import { flagWords } from '../words/flag-words.js';
import { flagsIn, SAMPLE_GRAMS, type FlagWord } from '../facts/flags.js';
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
    const onward = facts.order.endUse?.onwardTransferTo;
    addFlags(findings, facts, facts.statementView?.flags ?? NO_FLAGS, '/endUse/statement');
    addFlags(
      findings,
      facts,
      isStated(onward) ? flagsIn(onward) : NO_FLAGS,
      '/endUse/onwardTransferTo',
    );
    findings.push(...gradesAndAmounts(facts), ...defenceDivisions(facts));
    const sector = rulingByIndicator(facts, 'I-12');
    if (sector !== null)
      for (const endUser of facts.endUsers) {
        const { at, name, party, view } = endUser;
        if (view.inSector && !isListedItself(facts, endUser))
          findings.push(flag(sector, 'I-12', `${at}/${nameFieldOf(party)}`, name));
      }
    return findings.length === 0 ? NOTHING : findings;
  },
};

const NO_FLAGS: readonly FlagWord[] = [];

function addFlags(findings: Finding[], facts: Facts, flags: readonly FlagWord[], at: string): void {
  for (const { indicator, value, span } of flags) {
    const ruling = rulingByIndicator(facts, indicator);
    if (ruling !== null) findings.push(flag(ruling, indicator, at, value, span));
  }
}

/** Military or space grade for a civil use, and samples by the hundredweight (I-8). */
function gradesAndAmounts(facts: Facts): readonly Finding[] {
  const ruling = rulingByIndicator(facts, 'I-8');
  if (ruling === null) return NOTHING;
  const isSample = facts.statementView?.isSample === true;
  return facts.items.filter(isQuestionable).flatMap(({ item, at }) => {
    const { description, quantity, unit } = item;
    const grade = isStated(description)
      ? facts.reference.viewOfDescription(description).grade
      : null;
    const amount = isSample ? amountOf(quantity, unit) : null;
    const found: Finding[] = [];
    if (grade !== null)
      found.push(flag(ruling, 'I-8', `${at}/description`, grade.value, grade.span));
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
    const word = party.view.defence.find(
      ({ field }) => field === 'department' || !isMilitaryItself(facts, party),
    );
    if (word === undefined) return [];
    return [flag(ruling, 'I-13', `${party.at}/${word.field}`, word.value, word.span)];
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
