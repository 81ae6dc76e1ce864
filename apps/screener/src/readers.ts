import { parseOrderClosed, parseOrderCreated } from '#holdpoint/contracts';
import type { RecordReader } from '#holdpoint/kafka';
import type { ScreenerConfig } from './screener.config.js';

/** What the handlers get of a message: what it says, or why it is refused. */
export function readersOf({ service, topics }: ScreenerConfig): Record<string, RecordReader> {
  const options = { acceptedTypes: service.inputTypes };
  return {
    [topics.ordersCreated]: (value, { headers }) => parseOrderCreated(value, headers, options),
    [topics.ordersClosed]: (value, { headers }) => parseOrderClosed(value, headers),
  };
}
