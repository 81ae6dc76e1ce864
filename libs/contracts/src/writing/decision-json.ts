import type { Decision } from '#holdpoint/model';

/** Which decisions carry the order that they are about (`SCREENER_EMBED_ORDER`). */
export const EMBED_ORDER = ['held', 'always', 'never'] as const;
export type EmbedOrder = (typeof EMBED_ORDER)[number];

/**
 * The decision as one line of JSON, the order spliced in as it came where it is asked for. `json` must be
 * valid JSON; it is not looked at.
 */
export function formatDecisionData(
  decision: Decision,
  json: string | null,
  embedOrder: EmbedOrder,
): string {
  const embeds = embedOrder === 'always' || (embedOrder === 'held' && decision.outcome === 'held');
  const bare = decisionJson(decision);
  return embeds && json !== null ? `${bare.slice(0, -1)},"order":${onOneLine(json)}}` : bare;
}

let latest: { readonly decision: Decision; readonly json: string } | undefined;

/** The decision without any order. The event and the ledger entry ask one after the other: the second is remembered. */
export function decisionJson(decision: Decision): string {
  if (latest?.decision !== decision) {
    const bare = decision.order === undefined ? decision : { ...decision, order: undefined };
    latest = { decision, json: JSON.stringify(bare) };
  }
  return latest.json;
}

/** JSON has line ends only between its tokens, so that each may become a blank. */
export function onOneLine(json: string): string {
  return json.includes('\n') || json.includes('\r') ? json.replace(/[\r\n]+[\t ]*/g, ' ') : json;
}
