import { exposureOf } from '../exposure.js';
import { fromSighting, inconclusive } from '../finding.js';
import {
  ANN_11,
  ANN_11_SPECIAL,
  ANN_27,
  ANN_27_SPECIAL,
  exceptionBasis,
  listingBasis,
} from '../law/announcements.js';
import { ECL_18, ECL_44, REGS_28, REGS_29 } from '../law/statutes.js';
import { BY_LIST, isManufacturer } from '../rulings.js';
import { NOTHING, type Rule } from '../rule.js';
import { listedPartyWords } from '../words/party-words.js';

/** No dual-use item to an entity on the control list, in whatever role, for whatever use. */
export const exportControlList: Rule = {
  id: 'export-control-list',
  regime: 'R-03',
  title: 'A party to the order is on the export control list',
  basis: [ANN_11, ANN_11_SPECIAL, ANN_27, ANN_27_SPECIAL, ECL_18, ECL_44, REGS_28, REGS_29],
  reasons: ['listed-party'],

  evaluate: (facts) => {
    const listed = facts.sightings.filter(
      ({ entry, reason }) => entry.list === 'export-control-list' && reason === 'listed-party',
    );
    if (listed.length === 0) return NOTHING;
    const exposure = exposureOf(facts, BY_LIST['export-control-list']);
    return listed.map((sighting) => {
      const ruling = isManufacturer(sighting) ? 'not-controlled' : exposure.ruling;
      const { announcement } = sighting.entry;
      const act = listingBasis(announcement);
      const exception = ruling === 'prohibited' ? exceptionBasis(announcement) : null;
      return {
        rule: exportControlList.id,
        regime: exportControlList.regime,
        reason: 'listed-party',
        ruling,
        basis: [
          ...(act === null ? [] : [act]),
          ECL_18,
          REGS_29,
          ...(exception === null ? [] : [exception]),
          ...(facts.items.some(({ reExport }) => reExport) ? [ECL_44] : []),
        ],
        ...fromSighting(sighting, exposure),
        message: listedPartyWords(sighting, ruling, exposure.reach),
        settledBy:
          ruling === 'prohibited'
            ? ['mofcom-special-approval', 'identity-proof']
            : ruling === 'review'
              ? exposure.inconclusive
                ? ['origin-proof', 'person-review']
                : ['person-review']
              : [],
        answered: false,
        ...inconclusive(exposure.inconclusive && ruling === 'review'),
      };
    });
  },
};
