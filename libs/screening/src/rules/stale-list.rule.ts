import { daysBetween } from '../days.js';
import { REGS_28 } from '../law/statutes.js';
import { NOTHING, type Rule } from '../rule.js';

/** A list not checked for longer than the operator allows approves nothing that concerns Japan. */
export const staleList: Rule = {
  id: 'stale-list',
  regime: 'R-24',
  title: 'The party lists were not checked for too long',
  basis: [REGS_28],
  reasons: ['stale-list'],

  evaluate: ({ concerned, reference, today }) => {
    const { listMaxAgeDays } = reference.settings;
    if (listMaxAgeDays === null || !concerned) return NOTHING;
    const { asOf } = reference.lists;
    const age = daysBetween(asOf, today);
    if (age <= listMaxAgeDays) return NOTHING;
    return [
      {
        rule: staleList.id,
        regime: staleList.regime,
        reason: 'stale-list',
        ruling: 'review',
        basis: staleList.basis,
        at: '',
        value: asOf,
        working: { facts: { asOf, today, days: `${age}`, allowed: `${listMaxAgeDays}` } },
        message: {
          en: `The party lists were last checked on ${asOf}, ${age} days ago; ${listMaxAgeDays} are allowed. Load current lists; the order is then screened again.`,
          ja: `取引先リストの最終確認日は${asOf}（${age}日前）で、許容日数${listMaxAgeDays}日を超えています。最新のリストを読み込み、再審査してください。`,
          zh: `名单最近核对日期为${asOf}（${age}天前），超过允许的${listMaxAgeDays}天。请载入最新名单后重新筛查。`,
        },
        settledBy: ['person-review'],
        answered: false,
        inconclusive: true,
      },
    ];
  },
};
