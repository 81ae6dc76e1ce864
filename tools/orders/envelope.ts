import type { Order } from '#holdpoint/model';
import { EVENT_TYPES } from '#holdpoint/contracts';
import type { World } from './world.js';

const SOURCE = '/demo/order-system';

export interface Written {
  readonly value: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

export const writePlain = (order: Order): Written => ({
  value: Buffer.from(JSON.stringify(order)),
  headers: { 'content-type': 'application/json' },
});

/** CloudEvents 1.0, structured: the order in `data`. */
export function writeStructured(
  world: World,
  order: Order,
  type: string = EVENT_TYPES.orderCreated,
): Written {
  const event = {
    specversion: '1.0',
    id: eventId(world, order),
    source: SOURCE,
    type,
    subject: order.orderId,
    time: order.placedAt,
    datacontenttype: 'application/json',
    correlationid: `flow-${order.orderId}`,
    traceparent: `00-${hex(world, 32)}-${hex(world, 16)}-01`,
    data: order,
  };
  return {
    value: Buffer.from(JSON.stringify(event)),
    headers: { 'content-type': 'application/cloudevents+json; charset=UTF-8' },
  };
}

/** CloudEvents 1.0, binary: the attributes are headers, the value is the order. */
export function writeBinary(world: World, order: Order): Written {
  return {
    value: Buffer.from(JSON.stringify(order)),
    headers: {
      ce_specversion: '1.0',
      ce_id: eventId(world, order),
      ce_source: SOURCE,
      ce_type: EVENT_TYPES.orderCreated,
      ce_subject: order.orderId,
      ce_time: order.placedAt ?? '',
      ce_correlationid: `flow-${order.orderId}`,
      'content-type': 'application/json',
    },
  };
}

function eventId(world: World, order: Order): string {
  return `${order.orderId}-${String(order.revision ?? 0)}-${hex(world, 8)}`;
}

function hex({ random }: World, digits: number): string {
  let text = '';
  for (let at = 0; at < digits; at++) text += random.whole(0, 15).toString(16);
  return text;
}
