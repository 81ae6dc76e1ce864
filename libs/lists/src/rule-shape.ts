/** How the parts of the rule book stand in `data/rules`. */
import { INDICATORS, INDICATOR_VIEWS, INDICATOR_WEIGHTS } from '#holdpoint/model';
import { count, day, list, oneOf, optional, pattern, record, such, text } from './shape.js';

const digest = pattern(/^sha256:[0-9a-f]{64}$/, 'sha256: and 64 hex digits');

/** What a version was recorded with. */
const recordShape = record({
  weights: digest,
  goldens: digest,
  orders: count,
  lists: digest,
  items: digest,
});
export type RuleBookRecord = ReturnType<typeof recordShape>;

const versionShape = record({
  version: pattern(/^\d{4}\.\d{1,2}\.\d+$/, 'year, month and a running number, like 2026.11.0'),
  date: day,
  changes: such(list(text), (changes) => changes.length > 0, 'at least one change, in a sentence'),
  /** Filled in by `npm run generate`. */
  recorded: optional(recordShape),
});
export type RuleBookVersion = ReturnType<typeof versionShape>;

export const historyShape = such(
  list(versionShape),
  (versions) => versions.length > 0 && versions.every(isHigher),
  'versions in rising order, at least one',
);

function isHigher(
  { version }: RuleBookVersion,
  index: number,
  all: readonly RuleBookVersion[],
): boolean {
  const before = all[index - 1]?.version.split('.').map(Number) ?? [];
  const own = version.split('.').map(Number);
  const place = own.findIndex((part, at) => part !== before[at]);
  return place >= 0 && (before.length === 0 || own[place]! > before[place]!);
}

const indicatorShape = such(
  record({
    id: oneOf(INDICATORS),
    title: text,
    weight: oneOf(INDICATOR_WEIGHTS),
    seenBy: list(oneOf(INDICATOR_VIEWS)),
    rules: list(text),
    source: text,
    note: optional(text),
  }),
  ({ id, weight }) => (weight === 'decisive') === (id === 'I-1' || id === 'I-2'),
  'decisive for I-1 and I-2, which are the announcement’s own words, and for no other',
);

export const indicatorsShape = such(
  list(indicatorShape),
  (indicators) => indicators.map(({ id }) => id).join() === INDICATORS.join(),
  `${INDICATORS[0]} to ${INDICATORS[INDICATORS.length - 1]}, each once, in order`,
);
