import type { HeaderBag } from './message.js';

/** The headers that a reader asks about, as text. */
export interface EventHeaders {
  /** In lower case; empty where there is none. */
  readonly contentType: string;
  /** Attributes of a binary CloudEvent without their prefix; `null` where the event is none. */
  readonly attributes: ReadonlyMap<string, string> | null;
  readonly correlationId: string | null;
  readonly traceparent: string | null;
  readonly tracestate: string | null;
}

const NONE: EventHeaders = {
  contentType: '',
  attributes: null,
  correlationId: null,
  traceparent: null,
  tracestate: null,
};

/** Header names are compared without regard to case: clients write `Content-Type`, too. */
export function readHeaders(bag: HeaderBag): EventHeaders {
  let texts: Map<string, string> | undefined;
  for (const key in bag) {
    const text = asText(bag[key]);
    if (text !== undefined) (texts ??= new Map()).set(key.toLowerCase(), text);
  }
  if (texts === undefined) return NONE;
  return {
    contentType: texts.get('content-type')?.trim().toLowerCase() ?? '',
    attributes: attributesOf(texts),
    correlationId: texts.get('x-correlation-id') ?? texts.get('correlationid') ?? null,
    traceparent: texts.get('traceparent') ?? null,
    tracestate: texts.get('tracestate') ?? null,
  };
}

function attributesOf(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> | null {
  if (!texts.has('ce_type') && !texts.has('ce_specversion')) return null;
  const attributes = new Map<string, string>();
  for (const [key, text] of texts) if (key.startsWith('ce_')) attributes.set(key.slice(3), text);
  return attributes;
}

function asText(value: HeaderBag[string]): string | undefined {
  if (typeof value === 'string') return value;
  // KafkaJS gives null for a header without a value, whatever its types say.
  if (value == null) return undefined;
  if (Buffer.isBuffer(value)) return value.toString('utf8');
  return asText((value as readonly (Buffer | string)[])[0]);
}
