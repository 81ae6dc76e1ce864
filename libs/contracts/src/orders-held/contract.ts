import { DecisionDto } from '../decision/decision.dto.js';
import type { TopicContract } from '../topic-contract.js';
import { EVENT_TYPES } from '../topics.js';

export const ordersHeld: TopicContract = {
  topic: 'ordersHeld',
  folder: 'orders-held',
  version: 1,
  title: 'The order waits for papers or for a person',
  type: EVENT_TYPES.orderHeld,
  data: DecisionDto,
  envelope: 'structured',
};
