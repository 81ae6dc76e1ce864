import type { Order, Party } from '#holdpoint/model';
import { CONTROLLED_PRODUCTS } from './controlled-products.js';
import { FREE_PRODUCTS } from './free-products.js';
import { certificate, controlledItem, freeItem, innocentParty, licence, orderOf } from './parts.js';
import { createRandom } from './random.js';
import { civilStatement, LANGUAGES } from './statements.js';
import { listedIn } from './stories/listed.js';
import { militaryUseIn } from './stories/military.js';
import { controlledWithoutLicence } from './stories/controlled.js';
import { createWorld, type Facts, type World } from './world.js';

export interface SteadyOptions {
  readonly facts: Facts;
  readonly day: string;
  readonly seed: number;
  /** How many different parties there are, and how many different statements. */
  readonly distinct: number;
}

/** Of a hundred orders: civil goods, controlled goods with a licence; the rest is for a person to look at. */
const CIVIL = 0.8;
const LICENSED = 0.15;

/**
 * Orders for measuring, of about 1.2 KB: customers come back, so that parties and statements are drawn from
 * a given number of different ones. Each call another order with an id of its own.
 */
export function steadyOrders({ facts, day, seed, distinct }: SteadyOptions): () => Order {
  const random = createRandom(seed);
  const world = createWorld(facts, random, day, 1);
  const parties = distinctBy(
    distinct,
    () => innocentParty(world),
    (party) => party.corporateNumber,
  );
  const products = [...FREE_PRODUCTS, ...CONTROLLED_PRODUCTS];
  const statements = distinctBy(
    distinct,
    () => civilStatement(random, random.pick(products), random.pick(LANGUAGES)),
    (statement) => statement,
  );
  return () => {
    const chance = random.next();
    const party = random.pick(parties);
    const order =
      chance < CIVIL
        ? civilOrder(world, party)
        : chance < CIVIL + LICENSED
          ? licensedOrder(world, party)
          : suspiciousOrder(world);
    // The statements that are to be found out keep their words.
    if (chance >= CIVIL + LICENSED) return order;
    return { ...order, endUse: { ...order.endUse, statement: random.pick(statements) } };
  };
}

function civilOrder(world: World, party: Party): Order {
  const product = world.random.pick(FREE_PRODUCTS);
  const other = world.random.pick(FREE_PRODUCTS);
  return orderOf(world, product, [freeItem(world, product), freeItem(world, other, 2)], party);
}

function licensedOrder(world: World, party: Party): Order {
  const product = world.random.pick(CONTROLLED_PRODUCTS);
  const item = controlledItem(world, product);
  const order = orderOf(world, product, [item], party);
  return {
    ...order,
    endUse: { certificates: [certificate(world, party)] },
    licences: [licence(world, order, item, party)],
  };
}

const SUSPICIOUS = [
  listedIn('ja'),
  listedIn('en'),
  listedIn('zh'),
  militaryUseIn('en'),
  militaryUseIn('ja'),
  militaryUseIn('zh'),
  controlledWithoutLicence,
];
const suspiciousOrder = (world: World): Order => world.random.pick(SUSPICIOUS)(world)[0]!;

function distinctBy<T>(count: number, make: () => T, key: (made: T) => unknown): T[] {
  const found = new Map<unknown, T>();
  for (let tries = 0; found.size < count; tries++) {
    if (tries > count * 100) throw new Error(`there are fewer than ${count} different ones`);
    const made = make();
    found.set(key(made), made);
  }
  return [...found.values()];
}
