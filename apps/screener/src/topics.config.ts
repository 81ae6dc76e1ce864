import { TOPICS } from '#holdpoint/contracts';
import { Matches } from './class-validator.js';
import { Setting, TEXT } from './settings.js';

const TOPIC = /^[a-zA-Z0-9._-]{1,249}$/;
const topicName = { message: 'must be a topic name: letters, digits, dot, underscore, hyphen' };

/** What the topics are called. */
export class TopicsConfig {
  @Setting(
    'TOPIC_ORDERS_CREATED',
    TEXT,
    'Orders and new revisions of them, from the order systems.',
  )
  @Matches(TOPIC, topicName)
  ordersCreated: string = TOPICS.ordersCreated;

  @Setting(
    'TOPIC_ORDERS_CLOSED',
    TEXT,
    'Orders that were shipped or cancelled, from the order systems.',
  )
  @Matches(TOPIC, topicName)
  ordersClosed: string = TOPICS.ordersClosed;

  @Setting('TOPIC_ORDERS_APPROVED', TEXT, 'Decisions: the order may go.')
  @Matches(TOPIC, topicName)
  ordersApproved: string = TOPICS.ordersApproved;

  @Setting('TOPIC_ORDERS_HELD', TEXT, 'Decisions: the order waits.')
  @Matches(TOPIC, topicName)
  ordersHeld: string = TOPICS.ordersHeld;

  @Setting('TOPIC_SCREENING_ALERTS', TEXT, 'What a person must look at.')
  @Matches(TOPIC, topicName)
  screeningAlerts: string = TOPICS.screeningAlerts;

  @Setting('TOPIC_ORDERS_SCREENED', TEXT, 'The ledger of open orders, compacted.')
  @Matches(TOPIC, topicName)
  ordersScreened: string = TOPICS.ordersScreened;

  @Setting('TOPIC_ORDERS_CREATED_DLQ', TEXT, 'Messages of `orders.created` that could not be read.')
  @Matches(TOPIC, topicName)
  ordersCreatedDlq: string = TOPICS.ordersCreatedDlq;

  @Setting('TOPIC_ORDERS_CLOSED_DLQ', TEXT, 'Messages of `orders.closed` that could not be read.')
  @Matches(TOPIC, topicName)
  ordersClosedDlq: string = TOPICS.ordersClosedDlq;
}
