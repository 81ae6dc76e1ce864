/** What a word of a name says of identity. `brand` is every word that no lexicon knows. */
export const WORD_CLASSES = [
  'brand',
  'group',
  'industry',
  'generic',
  'country-japan',
  'place',
  'unit',
  'other-body',
  'foreign',
  'number',
  'function',
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/**
 * Basis points a word weighs in a listed name. Places and units weigh there, because 九州防衛局 is not 北海道防衛局; what
 * they weigh as extras of a query is a question of where they stand (`score/roles.ts`).
 */
export const CLASS_WEIGHTS: Readonly<Record<WordClass, number>> = {
  brand: 10_000,
  group: 10_000,
  industry: 6000,
  generic: 3500,
  'country-japan': 3500,
  place: 5000,
  unit: 2500,
  'other-body': 10_000,
  foreign: 6000,
  number: 3000,
  function: 0,
};
