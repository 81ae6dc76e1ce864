import type { Order, OrderItem, Party } from '#holdpoint/model';

/** The same orders with that many items each, taken from all of them in turn. */
export function withItems(orders: readonly Order[], count: number): Order[] {
  const all = orders.flatMap(({ items }) => items);
  return orders.map((order, at) => ({
    ...order,
    items: Array.from({ length: count }, (_, number): OrderItem => ({
      ...all[(at + number) % all.length]!,
      itemId: String(number + 1),
    })),
  }));
}

/** The same orders with that many parties each: their own, and then others in roles of those who only carry or pay. */
export function withParties(orders: readonly Order[], count: number): Order[] {
  const all = orders.flatMap(({ parties }) => parties);
  const roles = ['forwarder', 'notify', 'payer', 'broker', 'intermediate-consignee'] as const;
  return orders.map((order, at) => ({
    ...order,
    parties: Array.from({ length: count }, (_, number): Party => {
      const own = order.parties[number];
      const other = all[(at + number * 7 + 1) % all.length]!;
      return own ?? { ...other, role: roles[number % roles.length]! };
    }),
  }));
}
