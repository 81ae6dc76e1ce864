import type { Order } from '#holdpoint/model';
import { readerOf, type HeaderBag, type Read, type ReadOptions } from '../envelope/index.js';
import { EVENT_TYPES } from '../topics.js';
import { OrderDto } from './order.dto.js';

const read = readerOf(OrderDto, EVENT_TYPES.orderCreated);

/**
 * The order in a record of `orders.created`, in any of the three envelopes, or why there is none. The
 * order is the parsed document itself: unknown fields may still be on it. Never throws.
 */
export function parseOrderCreated(
  value: Buffer,
  headers: HeaderBag,
  options?: ReadOptions,
): Read<Order> {
  return read(value, headers, options);
}
