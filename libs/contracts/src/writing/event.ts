import type { EventContext } from '../envelope/index.js';
import { CLOUDEVENTS_CONTENT_TYPE, EVENT_SOURCE, type EventType } from '../topics.js';

/** What an answer is an answer to: the event as it was read, and the order's own JSON text. */
export interface Cause {
  readonly event: EventContext;
  readonly json: string;
}

export interface WrittenEvent {
  readonly value: string;
  readonly headers: Record<string, string>;
}

interface EventParts {
  /** The same input gives the same id, so that a consumer can drop what it has seen. */
  readonly id: string;
  readonly type: EventType;
  readonly orderId: string;
  readonly time: string;
  /** JSON text. */
  readonly data: string;
}

const HEADERS: Record<string, string> = Object.freeze({ 'content-type': CLOUDEVENTS_CONTENT_TYPE });

/** A CloudEvent in structured mode. Joined by hand: the data is large, and most of it is text already. */
export function writeEvent(
  { id, type, orderId, time, data }: EventParts,
  cause: EventContext,
): WrittenEvent {
  const order = JSON.stringify(orderId);
  const correlation = cause.correlationId === null ? order : JSON.stringify(cause.correlationId);
  const value =
    `{"specversion":"1.0","id":${JSON.stringify(id)},"source":"${EVENT_SOURCE}","type":"${type}"` +
    `,"subject":${order},"time":${JSON.stringify(time)},"datacontenttype":"application/json"` +
    `,"partitionkey":${order},"correlationid":${correlation}` +
    extension('causationid', cause.id) +
    extension('traceparent', cause.traceparent) +
    extension('tracestate', cause.tracestate) +
    `,"data":${data}}`;
  return { value, headers: HEADERS };
}

const extension = (name: string, value: string | null): string =>
  value === null ? '' : `,"${name}":${JSON.stringify(value)}`;
