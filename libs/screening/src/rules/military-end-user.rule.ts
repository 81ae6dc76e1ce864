import type { Finding, LegalBasis, Reason } from '#holdpoint/model';
import { exposureOf, milder, type Exposure } from '../exposure.js';
import type { Facts, Sighting } from '../facts/facts.js';
import { isInPapers } from '../facts/paper-sightings.js';
import { fromSighting, inconclusive } from '../finding.js';
import { ANN_1_BAN, ANN_1_TRANSFER } from '../law/announcements.js';
import { ECL_10, ECL_12_3, ECL_44, REGS_13, REGS_14_3 } from '../law/statutes.js';
import { NOTHING, type Rule } from '../rule.js';
import { BY_MILITARY, isManufacturer } from '../rulings.js';
import { namedInPapersWords } from '../words/paper-words.js';
import { militaryPartyWords, type MilitaryKind } from '../words/military-words.js';

/** The Ministry of Defense, the Self-Defense Forces and their organs, named as a party or where goods are to arrive. */
export const militaryEndUser: Rule = {
  id: 'military-end-user',
  regime: 'R-01',
  title: 'A Japanese military user is a party to the order or will receive the goods',
  basis: [ANN_1_BAN, ANN_1_TRANSFER, ECL_10, ECL_12_3, ECL_44, REGS_13, REGS_14_3],
  reasons: ['military-end-user'],

  evaluate: (facts) =>
    militaryFindings(facts, militaryEndUser, {
      kind: 'japan',
      reason: 'military-end-user',
      treatAs: 'military-end-user',
      basis: [ANN_1_BAN, ECL_10, REGS_13],
      abroad: [ANN_1_TRANSFER, ECL_44],
    }),
};

export interface MilitaryQuestion {
  readonly kind: Exclude<MilitaryKind, 'security' | 'beside'>;
  readonly reason: Reason;
  readonly treatAs: 'military-end-user' | 'separate-flag-us-military';
  readonly basis: readonly LegalBasis[];
  /** Added where goods of Chinese origin are re-exported. */
  readonly abroad: readonly LegalBasis[];
}

/** Military parties of one kind. What the end-use statement names is the business of the end-use rule. */
export function militaryFindings(
  facts: Facts,
  rule: Rule,
  question: MilitaryQuestion,
): readonly Finding[] {
  const seen = facts.sightings.filter(
    ({ entry, at }) => entry.treatAs === question.treatAs && at !== '/endUse/statement',
  );
  if (seen.length === 0) return NOTHING;
  const exposure = exposureOf(facts, BY_MILITARY);
  return seen.map((sighting) => militaryFinding(facts, rule, question, sighting, exposure));
}

function militaryFinding(
  facts: Facts,
  rule: Rule,
  { kind, reason, basis, abroad }: MilitaryQuestion,
  sighting: Sighting,
  exposure: Exposure,
): Finding {
  const sure = sighting.reason === 'listed-party';
  const inPapers = isInPapers(sighting.at);
  const ruling = isManufacturer(sighting)
    ? 'not-controlled'
    : sure
      ? exposure.ruling
      : milder(exposure.ruling, 'review');
  const offList = exposure.onlyOffList && exposure.reach !== 'no';
  return {
    rule: rule.id,
    // An item off the list is caught by the known risk, not by the ban itself.
    regime: offList ? 'R-07' : rule.regime,
    reason,
    ruling,
    basis: [
      ...basis,
      ...(offList ? [ECL_12_3, REGS_14_3] : []),
      ...(facts.items.some(({ reExport }) => reExport) ? abroad : []),
    ],
    ...fromSighting(sighting, exposure),
    indicators: ['I-1'],
    message:
      inPapers && ruling === 'review'
        ? namedInPapersWords(sighting)
        : militaryPartyWords(sighting, kind, ruling, exposure),
    settledBy:
      ruling === 'prohibited'
        ? ['identity-proof']
        : ruling !== 'review'
          ? []
          : sure
            ? exposure.inconclusive
              ? exposure.lacks.every((field) => field === 'exportCountry')
                ? ['person-review']
                : ['origin-proof', 'person-review']
              : ['control-code', 'classification-reason', 'person-review']
            : inPapers
              ? ['person-review']
              : ['identity-proof', 'person-review'],
    answered: false,
    ...inconclusive(ruling === 'review' && (exposure.inconclusive || !sure)),
  };
}
