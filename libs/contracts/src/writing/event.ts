import type { EventContext } from '../envelope/index.js';
import { CLOUDEVENTS_CONTENT_TYPE, EVENT_SOURCE, type EventType } from '../topics.js';
import type { JsonPieces } from './pieces.js';

/** What an answer is an answer to: the event as it was read, and the order's own JSON. */
export interface Cause {
  readonly event: EventContext;
  readonly json: Buffer;
}

export interface WrittenEvent {
  readonly value: JsonPieces;
  readonly headers: Record<string, string>;
}

interface EventParts {
  /** The same input gives the same id, so that a consumer can drop what it has seen. */
  readonly id: string;
  readonly type: EventType;
  readonly orderId: string;
  readonly time: string;
  readonly data: JsonPieces;
}

const HEADERS: Record<string, string> = Object.freeze({ 'content-type': CLOUDEVENTS_CONTENT_TYPE });

/** A CloudEvent in structured mode. Joined by hand: the data is large, and most of it is text already. */
export function writeEvent(
  { id, type, orderId, time, data }: EventParts,
  cause: EventContext,
): WrittenEvent {
  const order = JSON.stringify(orderId);
  const correlation = cause.correlationId === null ? order : JSON.stringify(cause.correlationId);
  const head =
    `{"specversion":"1.0","id":${JSON.stringify(id)},"source":"${EVENT_SOURCE}","type":"${type}"` +
    `,"subject":${order},"time":${JSON.stringify(time)},"datacontenttype":"application/json"` +
    `,"partitionkey":${order},"correlationid":${correlation}` +
    extension('causationid', cause.id) +
    extension('traceparent', cause.traceparent) +
    extension('tracestate', cause.tracestate) +
    ',"data":';
  return { value: [head, ...data, '}'], headers: HEADERS };
}

const extension = (name: string, value: string | null): string =>
  value === null ? '' : `,"${name}":${JSON.stringify(value)}`;
