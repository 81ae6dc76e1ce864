/** What may be said on each topic: how it is read, how it is written, and what it is refused for. */
export type { EventContext, HeaderBag, Read, ReadOptions } from './envelope/index.js';
export { ERROR_CODES, type ErrorCode } from './error-codes.js';
export { COUNTRY_CODES } from './fields/index.js';
export { LIMITS } from './limits.js';
export { ruleOf, type FieldRule, type Schema } from './fields/index.js';
export { OrderClosedDto } from './orders-closed/order-closed.dto.js';
export { parseOrderClosed } from './orders-closed/parse-order-closed.js';
export { OrderDto } from './orders-created/order.dto.js';
export { parseOrderCreated } from './orders-created/parse-order-created.js';
export type { TopicContract } from './topic-contract.js';
export { TOPIC_CONTRACTS } from './topic-contracts.js';
export {
  CLOUDEVENTS_CONTENT_TYPE,
  EVENT_SOURCE,
  EVENT_TYPES,
  TOPICS,
  type EventType,
  type TopicName,
} from './topics.js';
export { EventAttributesDto } from './writing/event-attributes.dto.js';
export {
  EMBED_ORDER,
  formatAlert,
  formatDecision,
  formatDecisionData,
  formatLedgerEntry,
  joinPieces,
  type Cause,
  type EmbedOrder,
  type JsonPieces,
  type WrittenEvent,
} from './writing/index.js';
