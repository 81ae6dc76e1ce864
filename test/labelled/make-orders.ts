/**
 * The labelled set: realistic orders made from templates, each with the answer that its template was written for.
 * The answer comes from the regime's text, never from the engine.
 */
import type { ListSnapshot } from '#holdpoint/model';
import { readCompanies } from './companies.js';
import type { LabelledOrder, World } from './labels.js';
import { seededDice } from './random.js';
import { TEMPLATES } from './templates.js';

export function makeLabelledOrders(lists: ListSnapshot, seed = 20261124): readonly LabelledOrder[] {
  const dice = seededDice(seed);
  const companies = readCompanies();
  const world: World = {
    dice,
    company: () => dice.pick(companies),
    entry: (list, fits = () => true) =>
      dice.pick(lists.entries.filter((entry) => entry.list === list && fits(entry))),
  };
  return TEMPLATES.flatMap(({ name, times, make }) =>
    Array.from({ length: times }, (_, index): LabelledOrder => {
      const { order, label } = make(world);
      return { template: name, order: { ...order, orderId: `LAB-${name}-${index + 1}` }, label };
    }),
  );
}
