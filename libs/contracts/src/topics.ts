/** Default names of the topics; every one is a setting (`TOPIC_ORDERS_CREATED` …). */
export const TOPICS = {
  ordersCreated: 'orders.created',
  ordersClosed: 'orders.closed',
  ordersApproved: 'orders.approved',
  ordersHeld: 'orders.held',
  screeningAlerts: 'screening.alerts',
  ordersScreened: 'orders.screened',
  ordersReviewed: 'orders.reviewed',
  screeningLists: 'screening.lists',
  ordersCreatedDlq: 'orders.created.dlq',
  ordersClosedDlq: 'orders.closed.dlq',
} as const;
export type TopicName = keyof typeof TOPICS;

/** CloudEvents types. The number is the major version: within it fields are only ever added. */
export const EVENT_TYPES = {
  orderCreated: 'holdpoint.order.created.v1',
  orderClosed: 'holdpoint.order.closed.v1',
  orderApproved: 'holdpoint.order.approved.v1',
  orderHeld: 'holdpoint.order.held.v1',
  orderReviewed: 'holdpoint.order.reviewed.v1',
  alertRaised: 'holdpoint.alert.raised.v1',
} as const;
export type EventType = (typeof EVENT_TYPES)[keyof typeof EVENT_TYPES];

/** CloudEvents `source` of everything the screener says. */
export const EVENT_SOURCE = '/holdpoint/screener';

/** The one header of every event the screener writes; each further one costs the driver microseconds. */
export const CLOUDEVENTS_CONTENT_TYPE = 'application/cloudevents+json; charset=utf-8';
