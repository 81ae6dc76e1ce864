export { EMBED_ORDER, formatDecisionData, type EmbedOrder } from './decision-json.js';
export type { Cause, WrittenEvent } from './event.js';
export { formatAlert } from './format-alert.js';
export { formatDecision } from './format-decision.js';
export { joinPieces, type JsonPieces } from './pieces.js';
export { formatLedgerEntry } from './format-ledger-entry.js';
