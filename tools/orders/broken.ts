import type { Order } from '#holdpoint/model';
import { LIMITS } from '#holdpoint/contracts';
import { writePlain, writeStructured, type Written } from './envelope.js';
import { controlledOrder } from './stories/controlled.js';
import type { Story } from './message.js';
import type { World } from './world.js';

export type BrokenStory = Extract<Story, `broken-${string}`>;

const JSON_HEADERS = { 'content-type': 'application/json' };
const json = (content: unknown): Written => ({
  value: Buffer.from(JSON.stringify(content)),
  headers: JSON_HEADERS,
});

/** What order systems send by mistake; each is whole but for one thing. */
export const BREAKS: Readonly<Record<BrokenStory, (world: World, order: Order) => Written>> = {
  'broken-not-json': (_, order) => ({
    value: Buffer.from(JSON.stringify(order).slice(0, -40)),
    headers: JSON_HEADERS,
  }),
  'broken-not-utf8': (_, order) => ({
    // Shift JIS for 株式会社, in the place of a name.
    value: Buffer.concat([
      Buffer.from(`{"orderId":"${order.orderId}","parties":[{"role":"end-user","name":"`),
      Buffer.from([0x8a, 0x94, 0x8e, 0xae, 0x89, 0xef, 0x8e, 0xd0]),
      Buffer.from('"}],"items":[{"itemId":"1"}]}'),
    ]),
    headers: JSON_HEADERS,
  }),
  'broken-wrong-type': (_, order) =>
    json({ ...order, items: order.items.map((item) => ({ ...item, quantity: 'twenty-five' })) }),
  'broken-unknown-version': (world, order) =>
    writeStructured(world, order, 'holdpoint.order.created.v9'),
  'broken-missing-order-id': (_, order) => json({ ...order, orderId: undefined }),
  'broken-negative-quantity': (_, order) =>
    writePlain({ ...order, items: order.items.map((item) => ({ ...item, quantity: -5 })) }),
  'broken-too-many-items': (_, order) =>
    writePlain({
      ...order,
      items: Array.from({ length: LIMITS.items + 1 }, (_each, at) => ({ itemId: String(at + 1) })),
    }),
};

export function breakOrder(world: World, story: BrokenStory): { key: string; written: Written } {
  const order = controlledOrder(world);
  return { key: order.orderId, written: BREAKS[story](world, order) };
}
