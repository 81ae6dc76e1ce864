import { STORIES, type OrderMessage, type Story } from './message.js';
import { createRandom, type Random } from './random.js';
import { tellStory } from './tell-story.js';
import { createWorld, loadFacts, type Facts, type World } from './world.js';

export interface OrderOptions {
  /** Same seed, same day, same data: same messages, byte for byte. */
  readonly seed?: number;
  /** The day on which the orders are placed, `YYYY-MM-DD`. */
  readonly day: string;
  /** Handed in where they are at hand already; read from `data/` otherwise. */
  readonly facts?: Facts;
  /** Where order numbers begin. */
  readonly firstNumber?: number;
}

export const DEFAULT_SEED = 20_260_106;

/** How often each story comes, of the ones that are not told once anyway. Most trade is civil. */
const COMMON: Partial<Record<Story, number>> = {
  'civil-with-papers': 34,
  'civil-outside-control': 16,
  'civil-two-items': 10,
  'controlled-with-licence': 12,
  'controlled-with-general-licence': 3,
  'cloudevents-structured': 5,
  'cloudevents-binary': 5,
  'no-japan-nexus': 3,
  'foreign-origin': 2,
  revision: 2,
  homonym: 2,
  contractor: 2,
};
const LADDER: readonly Story[] = STORIES.flatMap((story) =>
  Array.from({ length: COMMON[story] ?? (story.startsWith('broken-') ? 0 : 1) }, () => story),
);

/** At least `count` messages; every story is told at least once where `count` allows it. */
export function generateOrders(count: number, options: OrderOptions): OrderMessage[] {
  const world = worldOf(options);
  const { random } = world;
  const told: OrderMessage[][] = [];
  let messages = 0;
  const tell = (story: Story): void => {
    const group = tellStory(world, story);
    told.push(group);
    messages += group.length;
  };
  for (const story of STORIES) if (messages < count) tell(story);
  while (messages < count) tell(random.pick(LADDER));
  return mix(random, told);
}

/** Orders without end, in the natural mix. */
export function* streamOrders(options: OrderOptions): Generator<OrderMessage, never> {
  const world = worldOf(options);
  for (;;) yield* tellStory(world, world.random.pick(LADDER));
}

function worldOf({ facts, seed, day, firstNumber }: OrderOptions): World {
  return createWorld(facts ?? loadFacts(), createRandom(seed ?? DEFAULT_SEED), day, firstNumber);
}

/** Shuffles the stories into one stream; the revisions of one order keep their order. */
function mix(random: Random, told: readonly OrderMessage[][]): OrderMessage[] {
  return told
    .flatMap((group) => {
      const places = group.map(() => random.next()).sort((a, b) => a - b);
      return group.map((message, at) => ({ message, place: places[at]! }));
    })
    .sort((a, b) => a.place - b.place)
    .map(({ message }) => message);
}
