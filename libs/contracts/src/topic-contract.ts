import type { Constructor } from './fields/index.js';
import type { EventType, TopicName } from './topics.js';

/** What one topic may carry. */
export interface TopicContract {
  readonly topic: TopicName;
  /** Folder of its examples beside this file, and stem of its schema. */
  readonly folder: string;
  /** Major version; the event type ends in it. */
  readonly version: number;
  readonly title: string;
  readonly type: EventType | null;
  /** The class of the data. */
  readonly data: Constructor;
  /**
   * How the data is wrapped in the examples and the schema: not at all (what is read may also come in
   * either CloudEvents mode), or as a CloudEvent in structured mode.
   */
  readonly envelope: 'none' | 'structured';
}
