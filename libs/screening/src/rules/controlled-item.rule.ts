import type { DocumentCode, Finding, Ruling } from '#holdpoint/model';
import type { Facts, ItemFacts } from '../facts/facts.js';
import { isSaid, isStated } from '../facts/stated.js';
import { isWatchListed } from '../facts/gather.js';
import { inconclusive } from '../finding.js';
import { ANN_51_2024 } from '../law/announcements.js';
import { ECL_12_2, ECL_45, REGS_15, REGS_48 } from '../law/statutes.js';
import { isProhibited, NOTHING, type Rule } from '../rule.js';
import { controlledItemWords } from '../words/item-words.js';

const LICENCE = [ECL_12_2, REGS_15, ANN_51_2024];

/** A listed item needs a licence, whoever the Japanese end user is; a licence in order answers it. */
export const controlledItem: Rule = {
  id: 'controlled-item',
  regime: 'R-05',
  title: 'An item is on the control list',
  basis: [ECL_12_2, ECL_45, REGS_15, REGS_48, ANN_51_2024],
  reasons: ['controlled-item'],

  evaluate: (facts, before) => {
    if (!facts.concerned) return NOTHING;
    const items = facts.items.filter(needsLicence);
    if (items.length === 0) return NOTHING;
    const prohibited = isProhibited(before);
    return items.map((item) => finding(facts, item, prohibited));
  },
};

export function needsLicence({ status, reach }: ItemFacts): boolean {
  return status === 'controlled' && (reach === 'yes' || reach === 'unknown');
}

/** A re-export, a sale within China, and goods of unknown origin wait for a person (reading no. 6, R-20). */
export function licenceRuling(facts: Facts, item: ItemFacts): Ruling {
  return item.reExport || item.reach === 'unknown' || facts.domestic
    ? 'review'
    : 'licence-required';
}

/** Customs wants the exact values of rare earths in the declaration: they stay with the decision. */
function compositionOf({ item }: ItemFacts, code: string): { readonly composition?: string } {
  return /^1C90[2-8]/.test(code) && isStated(item.composition)
    ? { composition: item.composition }
    : {};
}

function settledBy({ reach, lacks }: ItemFacts, watched: boolean): readonly DocumentCode[] {
  if (reach === 'unknown')
    return lacks.includes('originCountry')
      ? ['origin-proof', 'individual-licence']
      : ['individual-licence'];
  return watched
    ? ['individual-licence']
    : ['individual-licence', 'general-licence', 'registration-certificate'];
}

function finding(facts: Facts, item: ItemFacts, prohibited: boolean): Finding {
  const licensed = facts.licences().answers(item);
  const lacksRoute = licensed && item.reExport && !isSaid(facts.order.routeReason);
  const answered = licensed && !prohibited && !lacksRoute;
  // What a licence answered is a licence duty fulfilled, whatever made it a question.
  const ruling = answered ? 'licence-required' : licenceRuling(facts, item);
  const code = item.control?.code ?? '';
  const watched = facts.sightings.some(isWatchListed);
  return {
    rule: controlledItem.id,
    regime: controlledItem.regime,
    reason: 'controlled-item',
    ruling,
    basis: item.reExport ? [ECL_45, REGS_48, ...LICENCE] : LICENCE,
    at: `${item.at}/classification/controlCode`,
    value: code,
    working: {
      facts: {
        item: item.label,
        controlCode: code,
        chineseReach: item.reach,
        ...compositionOf(item, code),
      },
    },
    message: controlledItemWords(
      item,
      ruling,
      lacksRoute ? 'lacks-route' : licensed ? 'answers' : 'missing',
      prohibited,
    ),
    settledBy: prohibited ? [] : lacksRoute ? ['person-review'] : settledBy(item, watched),
    answered,
    ...inconclusive(item.reach === 'unknown' || facts.nexus === 'unknown'),
  };
}
