import { DecisionDto } from '../decision/decision.dto.js';
import type { TopicContract } from '../topic-contract.js';
import { EVENT_TYPES } from '../topics.js';

export const ordersApproved: TopicContract = {
  topic: 'ordersApproved',
  folder: 'orders-approved',
  version: 1,
  title: 'The order may go',
  type: EVENT_TYPES.orderApproved,
  data: DecisionDto,
  envelope: 'structured',
};
