import type { Finding } from '#holdpoint/model';
import { daysBetween } from '../days.js';
import type { Facts, ItemFacts } from '../facts/facts.js';
import { isReached } from '../facts/gather.js';
import { ANN_61_2025, ANN_70_2025 } from '../law/announcements.js';
import { NOTHING, type Rule } from '../rule.js';
import {
  rareEarthComponentWords,
  suspendedWords,
  suspensionEndsWords,
} from '../words/item-words.js';

/** Last day that Ann. 70/2025 itself names. */
const SUSPENSION = { suspendedUntil: '2026-11-10' };

/** The package of October 2025: suspended to a day that is past or near, and no notice of its extension was read. */
export const suspendedControl: Rule = {
  id: 'suspended-control',
  regime: 'R-12',
  title: 'An item is under a control whose suspension is over, or about to end',
  basis: [ANN_70_2025, ANN_61_2025],
  reasons: ['suspended-control-unconfirmed'],

  evaluate: (facts) => {
    if (!facts.concerned) return NOTHING;
    const findings: Finding[] = [];
    for (const item of facts.items) {
      const finding = findingOn(facts, item);
      if (finding !== null) findings.push(finding);
    }
    return findings.length === 0 ? NOTHING : findings;
  },
};

function findingOn(facts: Facts, item: ItemFacts): Finding | null {
  if (!isReached(item)) return null;
  if (item.reach === 'component') return rareEarthComponent(facts, item);
  const code = item.control?.code ?? '';
  if (item.status === 'suspended')
    return finding(item, {
      ruling: facts.licences().answers(item) ? 'licence-required' : 'review',
      value: code,
      message: suspendedWords(item.label, code, item.suspendedUntil ?? ''),
      settledBy: ['suspension-notice', 'individual-licence'],
      answered: facts.licences().answers(item),
      inconclusive: true,
    });
  if (item.suspendedUntil === null || item.status !== 'off-list') return null;
  const left = daysBetween(facts.asOf, item.suspendedUntil);
  return left > facts.reference.settings.suspensionWarningDays
    ? null
    : finding(item, {
        ruling: 'not-controlled',
        value: code,
        message: suspensionEndsWords(item.label, code, item.suspendedUntil, left),
        settledBy: [],
        answered: false,
      });
}

/** Foreign goods with Chinese rare earths come back under Ann. 61/2025 once its suspension is over. */
function rareEarthComponent(facts: Facts, item: ItemFacts): Finding | null {
  const until = facts.reference.suspendedUntil(SUSPENSION) ?? SUSPENSION.suspendedUntil;
  if (facts.asOf <= until || item.status === 'off-list') return null;
  const claims = facts.licences().items.filter((one) => one.item === item);
  const code = (claims.find(({ licence }) => licence === null) ?? claims[0])?.code;
  if (code === undefined) return null;
  const answered = facts.licences().answers(item);
  return finding(item, {
    ruling: answered ? 'licence-required' : 'review',
    value: code,
    message: rareEarthComponentWords(item.label, code, until),
    settledBy: ['suspension-notice', 'individual-licence'],
    answered,
    inconclusive: true,
  });
}

function finding(
  item: ItemFacts,
  rest: Pick<Finding, 'ruling' | 'message' | 'settledBy' | 'answered'> & {
    readonly value: string;
    readonly inconclusive?: true;
  },
): Finding {
  return {
    rule: suspendedControl.id,
    regime: suspendedControl.regime,
    reason: 'suspended-control-unconfirmed',
    basis: suspendedControl.basis,
    at: `${item.at}/classification`,
    ...rest,
  };
}
