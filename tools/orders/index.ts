export {
  DEFAULT_SEED,
  generateOrders,
  streamOrders,
  type OrderOptions,
} from './generate-orders.js';
export { ANSWERS, STORIES, type Answer, type OrderMessage, type Story } from './message.js';
export { LANGUAGES, type Language } from './statements.js';
export { steadyOrders, type SteadyOptions } from './steady-orders.js';
export { loadFacts, type Facts } from './world.js';
