/** Who is measured, in the order of the tables. */
export const CONTESTANTS = ['java', 'stock', 'transport', 'single', 'screener'] as const;
export type Contestant = (typeof CONTESTANTS)[number];

export const CONTESTANT_NAMES: Readonly<Record<Contestant, string>> = {
  java: "pass-through, Kafka's Java client",
  stock: 'pass-through, stock KafkaJS',
  transport: 'pass-through, this transport',
  single: 'screener, one thread',
  screener: 'screener',
};

export type ByContestant<T> = Partial<Record<Contestant, T>>;
