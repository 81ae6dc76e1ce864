import type { Decision, Versions } from '#holdpoint/model';
import type { JsonPieces } from './pieces.js';

/** Which decisions carry the order that they are about (`SCREENER_EMBED_ORDER`). */
export const EMBED_ORDER = ['held', 'always', 'never'] as const;
export type EmbedOrder = (typeof EMBED_ORDER)[number];

/**
 * The decision as one line of JSON, the order put in as it came where it is asked for. `json` must be
 * valid JSON; it is not looked at.
 */
export function formatDecisionData(
  decision: Decision,
  json: Buffer | null,
  embedOrder: EmbedOrder,
): JsonPieces {
  const embeds = embedOrder === 'always' || (embedOrder === 'held' && decision.outcome === 'held');
  const bare = decisionJson(decision);
  return embeds && json !== null ? [bare.slice(0, -1), ',"order":', onOneLine(json), '}'] : [bare];
}

let latest: { readonly decision: Decision; readonly json: string } | undefined;

/** The decision without any order. The event and the ledger entry ask one after the other: the second is remembered. */
export function decisionJson(decision: Decision): string {
  if (latest?.decision !== decision) latest = { decision, json: writeDecision(decision) };
  return latest.json;
}

/** Member by member, as `JSON.stringify` writes them: most of it is short and the same every time. */
function writeDecision(decision: Decision): string {
  const { decisionId, orderId, revision, orderHash, outcome, ruling, recall } = decision;
  const { decidedAt, asOf, findings, wouldSettle, answeredBy, versions, source } = decision;
  return (
    `{"decisionId":"${decisionId}","orderId":${JSON.stringify(orderId)},"revision":${revision}` +
    `,"orderHash":"${orderHash}","outcome":"${outcome}","ruling":"${ruling}","recall":${recall}` +
    `,"decidedAt":"${decidedAt}","asOf":"${asOf}","findings":${listJson(findings)}` +
    `,"wouldSettle":${listJson(wouldSettle)},"answeredBy":${listJson(answeredBy)}` +
    `,"versions":${versionsJson(versions)},"source":${JSON.stringify(source)}}`
  );
}

const listJson = (list: readonly unknown[]): string =>
  list.length === 0 ? '[]' : JSON.stringify(list);

let latestVersions: { readonly versions: Versions; readonly json: string } | undefined;

/** One reference screens many orders. */
function versionsJson(versions: Versions): string {
  if (latestVersions?.versions !== versions) {
    latestVersions = { versions, json: JSON.stringify(versions) };
  }
  return latestVersions.json;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** JSON has line ends only between its tokens, so that each may become a blank. */
export function onOneLine(json: Buffer): Buffer {
  return json.includes(LINE_FEED) || json.includes(CARRIAGE_RETURN)
    ? Buffer.from(json.toString().replace(/[\r\n]+[\t ]*/g, ' '))
    : json;
}
