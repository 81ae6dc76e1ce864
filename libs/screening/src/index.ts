export { canonicalOrder } from './canonical-order.js';
export { explainDecision, type Language } from './explain-decision.js';
export { raiseAlert } from './raise-alert.js';
export { createReference, type Reference } from './reference.js';
export { RULE_BOOK_HISTORY, RULE_BOOK_VERSION } from './rule-book-version.js';
export type { Rule } from './rule.js';
export { RULES } from './rules/index.js';
export { screenOrder, type Moment } from './screen-order.js';
export {
  DEFAULT_SETTINGS,
  INDICATORS,
  INDICATOR_WEIGHTS,
  type Indicator,
  type IndicatorWeight,
  type ScreeningSettings,
} from './settings.js';
