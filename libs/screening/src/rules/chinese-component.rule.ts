import type { Finding, OrderItem } from '#holdpoint/model';
import type { ItemFacts } from '../facts/facts.js';
import { ANN_1_TRANSFER } from '../law/announcements.js';
import { REGS_49 } from '../law/statutes.js';
import { NOTHING, type Rule } from '../rule.js';
import { componentWords } from '../words/item-words.js';

const ABOUT_RECEIVERS: ReadonlySet<string> = new Set([
  'export-control-list',
  'military-end-user',
  'military-end-use',
  'us-forces',
  'watch-list',
  'possible-listed-party',
]);

/** A product made abroad with a Chinese part: the words do not plainly reach it, so a person decides (reading no. 5). */
export const chineseComponent: Rule = {
  id: 'chinese-component',
  regime: 'R-11',
  title: 'A foreign product with a Chinese component goes to a listed or military party',
  basis: [ANN_1_TRANSFER, REGS_49],
  reasons: ['third-country-transfer'],

  evaluate: (facts, before) => {
    const items = facts.items.filter(({ reach }) => reach === 'component');
    const open = before.some(
      ({ rule, ruling }) => ABOUT_RECEIVERS.has(rule) && ruling !== 'not-controlled',
    );
    if (items.length === 0 || !open) return NOTHING;
    return items.map(componentFinding);
  },
};

function componentFinding({ at, item, label }: ItemFacts): Finding {
  const { index, code, removable } = component(item);
  return {
    rule: chineseComponent.id,
    regime: chineseComponent.regime,
    reason: 'third-country-transfer',
    ruling: 'review',
    basis: chineseComponent.basis,
    at: `${at}/chineseComponents/${index}`,
    value: code ?? item.chineseComponents?.[index]?.description ?? '',
    working: {
      facts: {
        item: label,
        controlCode: code ?? 'unknown',
        removable: removable === null ? 'unknown' : removable ? 'yes' : 'no',
      },
    },
    message: componentWords(label, code, removable),
    settledBy: ['origin-proof', 'person-review'],
    answered: false,
    ...(code === null || removable === null ? { inconclusive: true } : {}),
  };
}

/** The component that says most: one with a control code, else the first. */
function component(item: OrderItem): {
  index: number;
  code: string | null;
  removable: boolean | null;
} {
  const components = item.chineseComponents ?? [];
  const index = Math.max(
    0,
    components.findIndex(({ controlCode }) => typeof controlCode === 'string'),
  );
  return {
    index,
    code: components[index]?.controlCode ?? null,
    removable: components[index]?.removable ?? null,
  };
}
