import { parseOrderCreated } from '#holdpoint/contracts';
import type { Order } from '#holdpoint/model';
import { UnreadableLine } from './exit-codes.js';
import type { Line } from './lines.js';

export interface OrderLine {
  readonly order: Order;
  /** The order's own JSON. */
  readonly json: Buffer;
}

/** Reads an order (alone or in a CloudEvent) as the screener reads it from the topic. */
export function readOrderLine({ bytes }: Line): OrderLine {
  const read = parseOrderCreated(bytes, {});
  if (read.ok) return { order: read.value, json: read.json };
  const { errorCode, message, problems } = read.refusal;
  throw new UnreadableLine(errorCode, hint(bytes) ?? message, problems);
}

/** The usual slip: a pretty-printed file where one document a line is expected. */
export function hint(bytes: Buffer): string | undefined {
  const text = bytes.toString('latin1').trim();
  return text === '{' || text === '['
    ? 'one JSON document a line is expected, this is the first line of a longer one (jq -c . FILE writes it on one line)'
    : undefined;
}
