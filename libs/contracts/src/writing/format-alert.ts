import type { Alert } from '#holdpoint/model';
import { EVENT_TYPES } from '../topics.js';
import { writeEvent, type Cause, type WrittenEvent } from './event.js';

/** The event of `screening.alerts`. */
export function formatAlert(alert: Alert, cause: Pick<Cause, 'event'>): WrittenEvent {
  const { decisionId, orderId, raisedAt } = alert;
  return writeEvent(
    {
      id: `${decisionId}.alert`,
      type: EVENT_TYPES.alertRaised,
      orderId,
      time: raisedAt,
      data: [JSON.stringify(alert)],
    },
    cause.event,
  );
}
