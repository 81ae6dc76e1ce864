import type { Finding, NameMatch } from '#holdpoint/model';
import { isInForce } from '../days.js';
import type { Facts, PartyFacts } from '../facts/facts.js';
import { fieldAt } from '../facts/receivers.js';
import { ANN_1_BAN } from '../law/announcements.js';
import { REGS_25 } from '../law/statutes.js';
import { NOTHING, type Rule } from '../rule.js';
import { associationWords, contractorWords } from '../words/party-words.js';
import { isListedItself } from './related-party.rule.js';

/** Companies that sell to the Ministry of Defense: a question with items that may be controlled, else a notice. */
export const defenceContractor: Rule = {
  id: 'defence-contractor',
  regime: 'R-01',
  title: 'A party is a contractor of the Japanese Ministry of Defense',
  basis: [ANN_1_BAN, REGS_25],
  reasons: ['defence-contractor', 'red-flags'],

  evaluate: (facts) => {
    if (!facts.concerned) return NOTHING;
    const findings: Finding[] = [];
    const seen = new Set<string>();
    for (const party of [...facts.parties, ...facts.receivers]) {
      if (party.party.role === 'manufacturer') continue;
      for (const match of party.view.contractors) {
        const key = `${party.index < 0 ? party.at : party.name}\n${match.entry}`;
        if (seen.has(key) || isListedItself(facts, party)) continue;
        const finding = contractorFinding(facts, party, match);
        if (finding === null) continue;
        seen.add(key);
        findings.push(finding);
      }
    }
    for (const { entry, party, at, value } of facts.sightings)
      if (
        facts.reference.weights['I-13'] !== 'off' &&
        entry.treatAs === 'red-flag' &&
        entry.list === 'military-end-users' &&
        party !== null
      )
        findings.push({
          rule: defenceContractor.id,
          regime: defenceContractor.regime,
          reason: 'red-flags',
          ruling: 'not-controlled',
          basis: defenceContractor.basis,
          at,
          value,
          entry: entry.id,
          list: entry.list,
          indicators: ['I-13'],
          message: associationWords(party, entry),
          settledBy: [],
          answered: false,
        });
    return findings.length === 0 ? NOTHING : findings;
  },
};

function contractorFinding(facts: Facts, party: PartyFacts, match: NameMatch): Finding | null {
  const entry = facts.reference.entries.get(match.entry);
  if (entry === undefined || !isInForce(entry, facts.asOf)) return null;
  // Identifiers that contradict make it another company of that name.
  if (match.reason === 'homonym-of-listed-party') return null;
  // Where the company is, or may be, a listed one, the list's own rule asks (reading no. 15).
  if (facts.sightings.some((one) => one.party === party && one.entry.id === entry.listedId))
    return null;
  const weight = facts.reference.weights['I-5'];
  const holds = facts.questionable && weight === 'strong';
  return {
    rule: defenceContractor.id,
    regime: defenceContractor.regime,
    reason: 'defence-contractor',
    ruling: holds ? 'review' : 'not-controlled',
    basis: defenceContractor.basis,
    at: fieldAt(party, match.field),
    ...(party.index < 0 ? {} : { span: match.span }),
    value: match.value.slice(match.span[0], match.span[1]),
    entry: entry.id,
    list: entry.list,
    score: match.score / 10_000,
    indicators: ['I-5'],
    working: { ...match.working, identity: match.identity },
    message: contractorWords(party, entry, holds),
    settledBy: holds ? ['person-review'] : [],
    answered: false,
  };
}
