import { controlledItem, innocentParty, listedParty, orderOf } from '../parts.js';
import { controlledOrder } from './controlled.js';
import { CONTROLLED_PRODUCTS } from '../controlled-products.js';
import { AMBIGUOUS_STATEMENTS, MILITARY_STATEMENTS, type Language } from '../statements.js';
import { militaryUsers } from '../world.js';
import type { TellStory } from './story.js';

export const militaryUserIn =
  (language: Language): TellStory =>
  (world) => {
    const entries = militaryUsers(world, 'military-end-user').filter(
      ({ names }) => names[language] !== undefined,
    );
    const party = listedParty(world.random.pick(entries), language, 'end-user');
    const product = world.random.pick(CONTROLLED_PRODUCTS);
    return [orderOf(world, product, [controlledItem(world, product)], party)];
  };

/** An innocent company with a licence, and a statement that names arms or forces. */
export const militaryUseIn =
  (language: Language): TellStory =>
  (world) => {
    const order = controlledOrder(world);
    const statement = world.random.pick(MILITARY_STATEMENTS[language]);
    return [{ ...order, endUse: { ...order.endUse, statement } }];
  };

export const usForces: TellStory = (world) => {
  const entry = world.random.pick(militaryUsers(world, 'separate-flag-us-military'));
  const party = listedParty(entry, world.random.pick(['en', 'ja'] as const), 'end-user');
  const product = world.random.pick(CONTROLLED_PRODUCTS);
  const items = [controlledItem(world, product)];
  return [orderOf(world, product, items, { ...party, country: 'JP' })];
};

export const ambiguousUse: TellStory = (world) => {
  const order = controlledOrder(world);
  const statement = world.random.pick(AMBIGUOUS_STATEMENTS);
  return [{ ...order, endUse: { ...order.endUse, statement } }];
};

export const missingUse: TellStory = (world) => [{ ...controlledOrder(world), endUse: undefined }];

/** A trader and a forwarder, and nobody who would use the goods. */
export const missingUser: TellStory = (world) => {
  const order = controlledOrder(world);
  return [
    { ...order, parties: [innocentParty(world, 'buyer'), innocentParty(world, 'forwarder')] },
  ];
};
