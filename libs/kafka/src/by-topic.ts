/** Groups what belongs to partitions as Kafka's requests have it. */
export function byTopic<T extends { readonly topic: string }>(
  places: readonly T[],
): { topic: string; partitions: T[] }[] {
  const topics = Map.groupBy(places, ({ topic }) => topic);
  return [...topics].map(([topic, partitions]) => ({ topic, partitions }));
}
