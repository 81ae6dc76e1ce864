import type { Licence, Order } from '#holdpoint/model';
import { daysAfter } from '../days.js';
import { controlledItem, innocentParty, licence, orderOf, unclassifiedItem } from '../parts.js';
import {
  CONTROLLED_PRODUCTS,
  SUSPENDED_PRODUCTS,
  UNCLASSIFIED_PRODUCTS,
} from '../controlled-products.js';
import type { World } from '../world.js';
import type { TellStory } from './story.js';

/** A controlled item to an innocent end user, with the licence that `alter` makes of a fitting one. */
export function controlledOrder(
  world: World,
  alter: (fitting: Licence) => Licence | null = (fitting) => fitting,
): Order {
  const product = world.random.pick(CONTROLLED_PRODUCTS);
  const party = innocentParty(world);
  const item = controlledItem(world, product);
  const order = orderOf(world, product, [item], party);
  const paper = alter(licence(world, order, item, party));
  return paper === null ? order : { ...order, licences: [paper] };
}

export const controlledWithLicence: TellStory = (world) => [controlledOrder(world)];

export const controlledWithGeneralLicence: TellStory = (world) => [
  controlledOrder(world, (fitting) => ({ ...fitting, kind: 'general', quantity: 100_000 })),
];

export const controlledWithoutLicence: TellStory = (world) => [controlledOrder(world, () => null)];

export const licenceExpired: TellStory = (world) => [
  controlledOrder(world, (fitting) => ({ ...fitting, validUntil: daysAfter(world.day, 3) })),
];

export const licenceOfAnother: TellStory = (world) => [
  controlledOrder(world, (fitting) => ({
    ...fitting,
    endUser: world.random.pick(world.companies).name,
  })),
];

export const licenceTooSmall: TellStory = (world) => [
  controlledOrder(world, (fitting) => ({ ...fitting, quantity: (fitting.quantity ?? 0) * 0.4 })),
];

export const unclassified: TellStory = (world) => {
  const product = world.random.pick(UNCLASSIFIED_PRODUCTS);
  return [orderOf(world, product, [unclassifiedItem(world, product)], innocentParty(world))];
};

export const suspended: TellStory = (world) => {
  const product = world.random.pick(SUSPENDED_PRODUCTS);
  return [orderOf(world, product, [controlledItem(world, product)], innocentParty(world))];
};

/** First without a licence, then with it: the order system sends the order again. */
export const revised: TellStory = (world) => {
  const complete = controlledOrder(world);
  return [
    { ...complete, licences: undefined },
    { ...complete, revision: 1 },
  ];
};
