import type { Finding, Ruling } from '#holdpoint/model';
import { milder, stricter } from '../exposure.js';
import { ANN_1_TRANSFER } from '../law/announcements.js';
import { ECL_44, ECL_45, REGS_48 } from '../law/statutes.js';
import { NOTHING, type Rule } from '../rule.js';
import { isManufacturer } from '../rulings.js';
import { transferWords } from '../words/item-words.js';

const ABOUT_RECEIVERS: ReadonlySet<string> = new Set([
  'export-control-list',
  'military-end-user',
  'military-end-use',
]);

/** Chinese goods that reach a listed or military party from a third country: the route changes nothing. */
export const thirdCountryTransfer: Rule = {
  id: 'third-country-transfer',
  regime: 'R-02',
  title: 'Goods of Chinese origin reach a listed or military party from a third country',
  basis: [ANN_1_TRANSFER, ECL_44, ECL_45, REGS_48],
  reasons: ['third-country-transfer'],

  evaluate: (facts, before) => {
    const items = facts.items.filter(({ fromThirdCountry }) => fromThirdCountry);
    if (items.length === 0) return NOTHING;
    let ruling: Ruling = 'not-controlled';
    for (const finding of before)
      if (ABOUT_RECEIVERS.has(finding.rule)) ruling = stricter(ruling, finding.ruling);
    // The watch list has no clause for parties abroad: a person decides.
    const watched = facts.sightings.some(
      (sighting) =>
        sighting.entry.list === 'watch-list' &&
        sighting.reason === 'listed-party' &&
        !isManufacturer(sighting),
    );
    if (watched && items.some(({ reExport, status }) => reExport && status !== 'off-list'))
      ruling = stricter(ruling, 'review');
    if (ruling === 'not-controlled') return NOTHING;
    return items.map(({ at, item, label, status }): Finding => ({
      rule: thirdCountryTransfer.id,
      regime: thirdCountryTransfer.regime,
      reason: 'third-country-transfer',
      ruling: status === 'off-list' ? milder(ruling, 'review') : ruling,
      basis: thirdCountryTransfer.basis,
      at: `${at}/exportCountry`,
      value: item.exportCountry ?? facts.order.exporter?.country ?? '',
      message: transferWords(
        label,
        item.exportCountry ?? facts.order.exporter?.country ?? '',
        ruling,
      ),
      settledBy: ruling === 'prohibited' ? [] : ['person-review'],
      answered: false,
    }));
  },
};
