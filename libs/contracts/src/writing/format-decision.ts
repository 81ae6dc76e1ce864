import type { Decision } from '#holdpoint/model';
import { EVENT_TYPES } from '../topics.js';
import { formatDecisionData, type EmbedOrder } from './decision-json.js';
import { writeEvent, type Cause, type WrittenEvent } from './event.js';

const TYPES = { approved: EVENT_TYPES.orderApproved, held: EVENT_TYPES.orderHeld } as const;

/** The event of `orders.approved` or `orders.held`. The same decision and cause give the same bytes. */
export function formatDecision(
  decision: Decision,
  cause: Cause,
  options: { readonly embedOrder: EmbedOrder },
): WrittenEvent {
  const { decisionId, orderId, outcome, decidedAt } = decision;
  return writeEvent(
    {
      id: `${decisionId}.${outcome}`,
      type: TYPES[outcome],
      orderId,
      time: decidedAt,
      data: formatDecisionData(decision, cause.json, options.embedOrder),
    },
    cause.event,
  );
}
