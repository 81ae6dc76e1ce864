import type { Answers, RecordPlace, StoredRecord } from '#holdpoint/kafka';
import type { DecisionSource } from '#holdpoint/model';
import type { TopicsConfig } from './topics.config.js';

/** Every order has a decision, approved or held, and every decision names the message that it answers. */
export function answersOf(topics: TopicsConfig): Readonly<Record<string, Answers>> {
  const outputs = [topics.ordersApproved, topics.ordersHeld];
  return { [topics.ordersCreated]: { outputs, sourceOf } };
}

function sourceOf({ value }: StoredRecord): RecordPlace | null {
  try {
    const event = JSON.parse(value?.toString('utf8') ?? 'null') as {
      data?: { source?: DecisionSource | null };
    } | null;
    const source = event?.data?.source ?? null;
    return source && { ...source, offset: Number(source.offset) };
  } catch {
    // Somebody else's record: it answers nothing.
    return null;
  }
}
