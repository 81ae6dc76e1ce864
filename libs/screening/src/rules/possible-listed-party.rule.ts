import { exposureOf, milder } from '../exposure.js';
import type { Facts, Sighting } from '../facts/facts.js';
import { isOnMofcomList } from '../facts/mofcom-lists.js';
import { isInPapers } from '../facts/paper-sightings.js';
import { fromSighting } from '../finding.js';
import { ANN_11, ANN_12, ANN_27, ANN_28, listingBasis } from '../law/announcements.js';
import { ECL_18, REGS_26 } from '../law/statutes.js';
import { NOTHING, type Rule } from '../rule.js';
import { BY_LIST, isManufacturer, WATCH_LIST_WITHOUT_CIVIL_USE } from '../rulings.js';
import { namedInPapersWords } from '../words/paper-words.js';
import { possiblePartyWords } from '../words/party-words.js';

/** Names that are near, or borne by several companies: who it is must be found out first. */
export const possibleListedParty: Rule = {
  id: 'possible-listed-party',
  regime: 'R-22',
  title: 'A party may be a listed one, or bears the name of one',
  basis: [ANN_11, ANN_12, ANN_27, ANN_28, ECL_18, REGS_26],
  reasons: ['possible-listed-party', 'homonym-of-listed-party'],

  evaluate: (facts) => {
    const possible = facts.sightings.filter(
      (sighting) => isOnMofcomList(sighting.entry) && sighting.reason !== 'listed-party',
    );
    if (possible.length === 0) return NOTHING;
    return possible
      .filter((sighting) => !isSettledByHit(facts, sighting))
      .map((sighting) => {
        const byStatus =
          sighting.entry.list === 'export-control-list'
            ? BY_LIST['export-control-list']
            : facts.reading?.verdict === 'civil'
              ? BY_LIST['watch-list']
              : WATCH_LIST_WITHOUT_CIVIL_USE;
        const exposure = exposureOf(facts, byStatus);
        const act = listingBasis(sighting.entry.announcement);
        const inPapers = isInPapers(sighting.at);
        const ruling = isManufacturer(sighting)
          ? 'not-controlled'
          : milder(exposure.ruling, 'review');
        return {
          rule: possibleListedParty.id,
          regime: possibleListedParty.regime,
          reason: sighting.reason,
          ruling,
          basis: act === null ? [ECL_18, REGS_26] : [act],
          ...fromSighting(sighting, exposure),
          message: inPapers ? namedInPapersWords(sighting) : possiblePartyWords(sighting),
          settledBy:
            ruling !== 'review'
              ? []
              : inPapers
                ? ['person-review']
                : ['identity-proof', 'person-review'],
          answered: false,
          ...(ruling === 'review' ? { inconclusive: true } : {}),
        };
      });
  },
};

/** A party that is one listed entity for sure is not another one of a like name, unless that one is treated harder. */
function isSettledByHit(facts: Facts, { party, entry }: Sighting): boolean {
  return (
    party !== null &&
    facts.sightings.some(
      (other) =>
        other.party === party &&
        other.reason === 'listed-party' &&
        (other.entry.list === 'export-control-list' ||
          (other.entry.list === 'watch-list' && entry.list === 'watch-list')),
    )
  );
}
