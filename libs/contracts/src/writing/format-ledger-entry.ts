import type { Decision } from '#holdpoint/model';
import { decisionJson, onOneLine } from './decision-json.js';

/** The entry of `orders.screened`: the order as it came, its latest decision, and no release yet. */
export function formatLedgerEntry(decision: Decision, json: string): string {
  return `{"order":${onOneLine(json)},"decision":${decisionJson(decision)},"releases":[]}`;
}
