import { TOPICS, type TopicName } from '#holdpoint/contracts';

export type TopicNames = Readonly<Record<TopicName, string>>;

/** Every topic by its name in the contract, with a prefix where the broker is not ours alone. */
export function topicNames(prefix = ''): TopicNames {
  return Object.fromEntries(
    Object.entries(TOPICS).map(([key, name]) => [key, prefix + name]),
  ) as Record<TopicName, string>;
}

/** The settings that tell the screener these names. */
export function topicSettings(names: TopicNames): Record<string, string> {
  return Object.fromEntries(
    (Object.entries(TOPICS) as [TopicName, string][]).map(([key, name]) => [
      `TOPIC_${name.toUpperCase().replaceAll('.', '_')}`,
      names[key],
    ]),
  );
}
