import { ordersApproved } from './orders-approved/contract.js';
import { ordersClosed } from './orders-closed/contract.js';
import { ordersCreated } from './orders-created/contract.js';
import { ordersHeld } from './orders-held/contract.js';
import { ordersScreened } from './orders-screened/contract.js';
import { screeningAlerts } from './screening-alerts/contract.js';
import type { TopicContract } from './topic-contract.js';

/** Every topic whose messages are defined here. */
export const TOPIC_CONTRACTS: readonly TopicContract[] = [
  ordersCreated,
  ordersClosed,
  ordersApproved,
  ordersHeld,
  screeningAlerts,
  ordersScreened,
];
