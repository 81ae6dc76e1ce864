import type { Order, OrderItem } from '#holdpoint/model';
import type { OriginField, Reach } from './facts.js';

/**
 * Whether the regime reaches an item. A Chinese person who supplies a foreigner exports wherever the goods are
 * (Regs Art. 2); abroad, Chinese origin counts, without any threshold (Ann. 1, paragraph 2).
 */
export function reachOf(order: Order, item: OrderItem): Reach {
  const exporterCountry = order.exporter?.country ?? null;
  const from = item.exportCountry ?? exporterCountry;
  if (item.originCountry === 'CN' || from === 'CN' || exporterCountry === 'CN') return 'yes';
  const components = item.chineseComponents ?? null;
  if (components !== null && components.length > 0) return 'component';
  if ((item.originCountry ?? null) === null || from === null) return 'unknown';
  return components === null ? 'components-unknown' : 'no';
}

/** What is not stated, where that leaves the reach unknown. */
export function originLacks(order: Order, item: OrderItem, reach: Reach): readonly OriginField[] {
  if (reach === 'components-unknown') return ['chineseComponents'];
  if (reach !== 'unknown') return [];
  const origin = item.originCountry ?? null;
  const from = item.exportCountry ?? order.exporter?.country ?? null;
  return [
    ...(origin === null ? (['originCountry'] as const) : []),
    ...(from === null ? (['exportCountry'] as const) : []),
  ];
}

/** Chinese goods that leave for their destination from elsewhere than China. */
export function isFromThirdCountry(order: Order, item: OrderItem): boolean {
  const from = item.exportCountry ?? order.exporter?.country ?? null;
  return item.originCountry === 'CN' && from !== null && from !== 'CN';
}
