/** What can be measured, in the order in which it is: later parts use what earlier ones found. */
export const PARTS = [
  'stages',
  'growth',
  'throughput',
  'latency',
  'scaling',
  'memory',
  'startup',
] as const;
export type Part = (typeof PARTS)[number];
