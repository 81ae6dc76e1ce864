import type { Decision } from '#holdpoint/model';
import type { JsonPieces } from './pieces.js';
import { decisionJson, onOneLine } from './decision-json.js';

/** The entry of `orders.screened`: the order as it came, its latest decision, and no release yet. */
export function formatLedgerEntry(decision: Decision, json: Buffer): JsonPieces {
  return ['{"order":', onOneLine(json), `,"decision":${decisionJson(decision)},"releases":[]}`];
}
