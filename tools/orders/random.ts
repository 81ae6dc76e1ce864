/** A small seeded source of chance, so that the same seed gives the same orders on every machine. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number of `least` to `most`, both included. */
  whole(least: number, most: number): number;
  pick<T>(from: readonly T[]): T;
  chance(probability: number): boolean;
}

/** Mulberry32: 32 bits of state, well spread, and the same in every JavaScript engine. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    pick: (from) => {
      if (from.length === 0) throw new RangeError('nothing to pick from');
      return from[whole(0, from.length - 1)]!;
    },
    chance: (probability) => next() < probability,
  };
}
