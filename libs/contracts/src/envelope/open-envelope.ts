import { isRecord } from '../fields/index.js';
import { readHeaders, type EventHeaders } from './headers.js';
import { memberText } from './json-text.js';
import type { EventContext, HeaderBag } from './message.js';
import { parseJson, type ParsedJson } from './parse-json.js';
import { refuse, type Refused } from './refuse.js';

export interface Opened {
  readonly ok: true;
  readonly data: unknown;
  readonly json: Buffer;
  readonly event: EventContext;
  /** Whether the message came as a CloudEvent, whose type must then be one that is read here. */
  readonly isEvent: boolean;
}

const NO_DATA = Buffer.from('null');
const NO_EVENT: EventContext = {
  id: null,
  source: null,
  type: null,
  correlationId: null,
  traceparent: null,
  tracestate: null,
};

/** Takes the data out of any of the three envelopes: plain JSON, CloudEvents structured and binary. */
export function openEnvelope(bytes: Buffer, bag: HeaderBag): Opened | Refused {
  const headers = readHeaders(bag);
  const { contentType } = headers;
  const isStructured = contentType.startsWith('application/cloudevents');
  if (isStructured && !/^application\/cloudevents(\+json)?\s*(;|$)/.test(contentType)) {
    return refuse(
      'unknown-content-type',
      `content type ${contentType.slice(0, 100)} is not read; send one event as application/cloudevents+json`,
    );
  }
  const parsed = parseJson(bytes);
  if (!parsed.ok) return parsed;
  const { value, text, bytes: json } = parsed;
  if (isStructured) return openStructured(value, text, headers);
  if (headers.attributes) return openBinary(parsed, headers, headers.attributes);
  if (isUnannounced(value)) return openStructured(value, text, headers);
  return { ok: true, data: value, json, event: plainContext(headers), isEvent: false };
}

/** A structured event whose sender forgot the header; no order has these three fields. */
function isUnannounced(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.specversion === 'string' &&
    typeof value.type === 'string' &&
    (value.data !== undefined || value.data_base64 !== undefined)
  );
}

function openStructured(value: unknown, text: string, headers: EventHeaders): Opened | Refused {
  if (!isRecord(value)) return refuse('not-an-object', 'the event must be an object');
  const wrong = checkVersion(value.specversion);
  if (wrong) return wrong;
  const event = contextOf((name) => value[name], headers);
  if (value.data !== undefined && value.data !== null) {
    const json = Buffer.from(memberText(text, 'data') ?? JSON.stringify(value.data));
    return { ok: true, data: value.data, json, event, isEvent: true };
  }
  const encoded = value.data_base64;
  if (typeof encoded === 'string') return openBase64(encoded, event);
  return { ok: true, data: undefined, json: NO_DATA, event, isEvent: true };
}

function openBase64(encoded: string, event: EventContext): Opened | Refused {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded)) {
    return refuse('not-base64', 'data_base64 is not base64', '/data_base64');
  }
  const parsed = parseJson(Buffer.from(encoded, 'base64'));
  if (!parsed.ok) return parsed;
  return { ok: true, data: parsed.value, json: parsed.bytes, event, isEvent: true };
}

function openBinary(
  { value, bytes: json }: ParsedJson,
  headers: EventHeaders,
  attributes: ReadonlyMap<string, string>,
): Opened | Refused {
  const wrong = checkVersion(attributes.get('specversion') ?? '1.0');
  if (wrong) return wrong;
  const event = contextOf((name) => attributes.get(name), headers);
  return { ok: true, data: value, json, event, isEvent: true };
}

function checkVersion(version: unknown): Refused | undefined {
  if (typeof version === 'string' && /^1\.\d{1,3}$/.test(version)) return undefined;
  const said = typeof version === 'string' ? JSON.stringify(version.slice(0, 20)) : 'missing';
  return refuse('unknown-specversion', `specversion must be "1.0"; it is ${said}`, '/specversion');
}

/** The event's own trace is where the flow began; the header is only the last hop. */
function contextOf(attribute: (name: string) => unknown, headers: EventHeaders): EventContext {
  const text = (name: string): string | null => {
    const value = attribute(name);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const ownTrace = text('traceparent');
  return {
    id: text('id'),
    source: text('source'),
    type: text('type'),
    correlationId: text('correlationid') ?? headers.correlationId,
    traceparent: ownTrace ?? headers.traceparent,
    tracestate: ownTrace === null ? headers.tracestate : text('tracestate'),
  };
}

function plainContext({ correlationId, traceparent, tracestate }: EventHeaders): EventContext {
  if (correlationId === null && traceparent === null) return NO_EVENT;
  return { ...NO_EVENT, correlationId, traceparent, tracestate };
}
