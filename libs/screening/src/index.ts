export { knownOrder } from './canonical-order.js';
export {
  checkRuleBook,
  type GoldenFlip,
  type RuleBookCheck,
  RuleBookError,
} from './check-rule-book.js';
export { explainDecision, type Language } from './explain-decision.js';
export { dataBehind, entriesNamed, essenceOf, inShort, lastingPart } from './golden-essence.js';
export { raiseAlert } from './raise-alert.js';
export { createReference, type Reference } from './reference.js';
export type { Rule } from './rule.js';
export { RULES } from './rules/index.js';
export { screenOrder, type Moment } from './screen-order.js';
export { DEFAULT_SETTINGS, type ScreeningSettings } from './settings.js';
