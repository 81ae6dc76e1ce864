import type { TopicContract } from '../topic-contract.js';
import { EVENT_TYPES } from '../topics.js';
import { OrderClosedDto } from './order-closed.dto.js';

export const ordersClosed: TopicContract = {
  topic: 'ordersClosed',
  folder: 'orders-closed',
  version: 1,
  title: 'An order that was shipped or cancelled',
  type: EVENT_TYPES.orderClosed,
  data: OrderClosedDto,
  envelope: 'none',
};
