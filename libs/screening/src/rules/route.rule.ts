import type { Finding } from '#holdpoint/model';
import type { Facts, ItemFacts } from '../facts/facts.js';
import { isQuestionable } from '../facts/gather.js';
import { isSaid } from '../facts/stated.js';
import { ECL_45, REGS_48 } from '../law/statutes.js';
import { NOTHING, type Rule } from '../rule.js';
import { rulingByIndicator } from '../weight.js';
import { reExportWords, transitWords } from '../words/item-words.js';

/** A way through a third country needs a business reason; a re-export by a foreigner also a licence that covers it. */
export const route: Rule = {
  id: 'route',
  regime: 'R-18',
  title: 'Goods travel through, or leave from, a third country without a reason',
  basis: [ECL_45, REGS_48],
  reasons: ['red-flags'],

  evaluate: (facts) => {
    const ruling = rulingByIndicator(facts, 'I-9');
    if (ruling === null) return NOTHING;
    const detours = facts.items.filter((item) => isUnexplained(facts, item));
    const transit = isSaid(facts.order.routeReason) ? [] : transitCountries(facts);
    if (detours.length === 0 && transit.length === 0) return NOTHING;
    const common = {
      rule: route.id,
      regime: route.regime,
      reason: 'red-flags',
      ruling,
      basis: route.basis,
      indicators: ['I-9'],
      settledBy: ['person-review'],
      answered: false,
    } as const;
    const findings: Finding[] = detours.map((item) => ({
      ...common,
      at: `${item.at}/exportCountry`,
      value: item.item.exportCountry ?? facts.order.exporter?.country ?? '',
      message: reExportWords(
        item.label,
        item.item.exportCountry ?? facts.order.exporter?.country ?? '',
        isSaid(facts.order.routeReason),
      ),
    }));
    if (transit.length > 0)
      findings.push({
        ...common,
        at: '/transitCountries',
        value: transit.join(', '),
        message: transitWords(transit.join(', ')),
      });
    return findings;
  },
};

function isUnexplained(facts: Facts, item: ItemFacts): boolean {
  if (!item.fromThirdCountry || !isQuestionable(item)) return false;
  if (!isSaid(facts.order.routeReason)) return true;
  return item.reExport && !facts.licences().answers(item);
}

/** Countries on the way that are neither its beginning nor its end. */
function transitCountries({ order }: Facts): string[] {
  return (order.transitCountries ?? []).filter(
    (country) =>
      country !== 'CN' &&
      country !== 'JP' &&
      country !== order.destinationCountry &&
      country !== order.exporter?.country,
  );
}
