import type { TopicContract } from '../topic-contract.js';
import { EVENT_TYPES } from '../topics.js';
import { OrderDto } from './order.dto.js';

export const ordersCreated: TopicContract = {
  topic: 'ordersCreated',
  folder: 'orders-created',
  version: 1,
  title: 'An order, or a new revision of one',
  type: EVENT_TYPES.orderCreated,
  data: OrderDto,
  envelope: 'none',
};
