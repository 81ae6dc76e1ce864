import type { Refusal } from '#holdpoint/model';

/** What a CloudEvent says about itself; all `null` for plain JSON without tracing headers. */
export interface EventContext {
  readonly id: string | null;
  readonly source: string | null;
  readonly type: string | null;
  readonly correlationId: string | null;
  readonly traceparent: string | null;
  readonly tracestate: string | null;
}

/** A message that was read, or why it could not be. */
export type Read<T> =
  | {
      readonly ok: true;
      readonly value: T;
      readonly event: EventContext;
      /** The data's own JSON, as it came: UTF-8. */
      readonly json: Buffer;
    }
  | { readonly ok: false; readonly refusal: Refusal };

type HeaderValue = Buffer | string;

/** Headers as KafkaJS gives them. */
export type HeaderBag = Readonly<Record<string, HeaderValue | readonly HeaderValue[] | undefined>>;

export interface ReadOptions {
  /** Event types that are read as this topic's, beside its own (`SCREENER_INPUT_TYPES`). */
  readonly acceptedTypes?: readonly string[];
}
