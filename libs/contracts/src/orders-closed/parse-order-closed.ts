import type { OrderClosed } from '#holdpoint/model';
import { readerOf, type HeaderBag, type Read, type ReadOptions } from '../envelope/index.js';
import { EVENT_TYPES } from '../topics.js';
import { OrderClosedDto } from './order-closed.dto.js';

const read = readerOf(OrderClosedDto, EVENT_TYPES.orderClosed);

/** What a record of `orders.closed` says, in any of the three envelopes, or why it says nothing. Never throws. */
export function parseOrderClosed(
  value: Buffer,
  headers: HeaderBag,
  options?: ReadOptions,
): Read<OrderClosed> {
  return read(value, headers, options);
}
