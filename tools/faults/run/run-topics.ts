/** A run's own topics, by what they are for. */
export const topicsOf = (run: string) => ({
  created: `${run}.created`,
  closed: `${run}.closed`,
  approved: `${run}.approved`,
  held: `${run}.held`,
  alerts: `${run}.alerts`,
  ledger: `${run}.screened`,
  createdDlq: `${run}.created.dlq`,
  closedDlq: `${run}.closed.dlq`,
});
export type RunTopics = ReturnType<typeof topicsOf>;

export const topicSettings = (topics: RunTopics): Record<string, string> => ({
  TOPIC_ORDERS_CREATED: topics.created,
  TOPIC_ORDERS_CLOSED: topics.closed,
  TOPIC_ORDERS_APPROVED: topics.approved,
  TOPIC_ORDERS_HELD: topics.held,
  TOPIC_SCREENING_ALERTS: topics.alerts,
  TOPIC_ORDERS_SCREENED: topics.ledger,
  TOPIC_ORDERS_CREATED_DLQ: topics.createdDlq,
  TOPIC_ORDERS_CLOSED_DLQ: topics.closedDlq,
});
