import type { Finding, Ruling } from '#holdpoint/model';
import { exposureOf, milder, type Exposure } from '../exposure.js';
import type { Facts, Sighting } from '../facts/facts.js';
import { isReached } from '../facts/gather.js';
import { fromSighting, inconclusive } from '../finding.js';
import { ANN_12, ANN_28, listingBasis } from '../law/announcements.js';
import { REGS_26 } from '../law/statutes.js';
import { isProhibited, NOTHING, type Rule } from '../rule.js';
import { BY_LIST, isManufacturer, WATCH_LIST_WITHOUT_CIVIL_USE } from '../rulings.js';
import { listedPartyWords } from '../words/party-words.js';
import { missingWatchPapersWords } from '../words/item-words.js';

/** A watch-listed party asks for an individual licence, a risk assessment and a written commitment. */
export const watchList: Rule = {
  id: 'watch-list',
  regime: 'R-04',
  title: 'A party to the order is on the watch list',
  basis: [ANN_12, ANN_28, REGS_26],
  reasons: ['listed-party', 'papers-missing'],

  evaluate: (facts, before) => {
    const listed = facts.sightings.filter(
      ({ entry, reason }) => entry.list === 'watch-list' && reason === 'listed-party',
    );
    if (listed.length === 0) return NOTHING;
    const exposure = exposureOf(
      facts,
      facts.reading?.verdict === 'civil' ? BY_LIST['watch-list'] : WATCH_LIST_WITHOUT_CIVIL_USE,
    );
    const receivers = listed.filter((sighting) => !isManufacturer(sighting));
    const parties = watchListedParties(receivers);
    return listed.flatMap((sighting) =>
      watchFindings(facts, sighting, exposure, parties, isProhibited(before)),
    );
  },
};

/** One company may stand under several entries (a site beside its company), or in several roles: it is one party. */
function watchListedParties(receivers: readonly Sighting[]): number {
  const entries = new Set(receivers.map(({ entry }) => entry.id)).size;
  const names = new Set(receivers.map(({ party, entry }) => party?.name ?? entry.id)).size;
  return Math.min(entries, names);
}

function watchFindings(
  facts: Facts,
  sighting: Sighting,
  exposure: Exposure,
  watchListed: number,
  prohibited: boolean,
): Finding[] {
  const ruling = rulingFor(facts, sighting, exposure);
  const enhanced = ruling === 'licence-enhanced';
  const { lacks } = facts.papers().about(sighting, watchListed);
  const act = listingBasis(sighting.entry.announcement);
  const basis = act === null ? [REGS_26] : [act, REGS_26];
  const finding: Finding = {
    rule: watchList.id,
    regime: watchList.regime,
    reason: 'listed-party',
    ruling,
    basis,
    ...fromSighting(sighting, exposure),
    message: listedPartyWords(sighting, ruling, exposure.reach),
    settledBy: prohibited
      ? []
      : enhanced
        ? ['individual-licence', 'risk-assessment-report', 'written-commitment']
        : ruling === 'review'
          ? ['person-review']
          : [],
    answered: enhanced && !prohibited && lacks.length === 0 && isLicensed(facts),
    ...inconclusive(ruling === 'review' && exposure.inconclusive),
  };
  if (!enhanced || prohibited || lacks.length === 0) return [finding];
  return [
    finding,
    {
      rule: watchList.id,
      regime: watchList.regime,
      reason: 'papers-missing',
      ruling,
      basis,
      at: '/documents',
      entry: sighting.entry.id,
      list: sighting.entry.list,
      message: missingWatchPapersWords(sighting, lacks),
      settledBy: lacks,
      answered: false,
    },
  ];
}

function rulingFor(facts: Facts, sighting: Sighting, exposure: Exposure): Ruling {
  if (isManufacturer(sighting)) return 'not-controlled';
  const controlled = facts.items.filter(({ status }) => status !== 'off-list');
  // The announcements speak to exporters; a re-exporter abroad is under R-02.
  return controlled.length > 0 && controlled.every(({ reExport }) => reExport)
    ? milder(exposure.ruling, 'review')
    : exposure.ruling;
}

/** Every item that could need a licence has an individual one that answers it. */
function isLicensed(facts: Facts): boolean {
  const licences = facts.licences();
  return facts.items.every(
    (item) => item.status === 'off-list' || !isReached(item) || licences.answers(item),
  );
}
