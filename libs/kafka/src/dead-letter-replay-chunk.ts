import type { Message, Producer } from 'kafkajs';
import { replayedRecord, replayMark, type ReplayPlace } from './dead-letter-put-back.js';
import type { DeadLetter } from './dead-letter-record.js';
import { kafkajs } from './driver.js';
import { sendChunk } from './classic-producer.js';

export interface PutBack {
  readonly letter: DeadLetter;
  readonly place: ReplayPlace;
}

/** One transaction takes so much. */
const LIMIT = { letters: 100, bytes: 700_000 } as const;

/** The dead letters that one transaction puts back, with their marks. */
export class ReplayChunk {
  private putBack: PutBack[] = [];
  private topics = new Map<string, Message[]>();
  private places = new Set<string>();
  private bytes = 0;

  /** Without a producer it is never filled. */
  constructor(private readonly producer: Producer | null) {}

  get isFull(): boolean {
    return this.putBack.length >= LIMIT.letters || this.bytes >= LIMIT.bytes;
  }

  add(letter: DeadLetter, place: ReplayPlace, value: Buffer | null, replayedAt: string): void {
    const isRepaired = !isSame(value, letter.value);
    this.write(place.partition, replayedRecord(letter, place, value));
    this.write(letter.partition, replayMark(letter, place, replayedAt, isRepaired));
    this.putBack.push({ letter, place });
    this.bytes += value?.length ?? 0;
  }

  /** All of it or nothing; when this throws, only the marks tell which. Answers what was put back. */
  async commit(): Promise<readonly PutBack[]> {
    const { putBack, topics, places, producer } = this;
    if (putBack.length === 0 || producer === null) return [];
    const transaction = await producer.transaction();
    const topicMessages = [...topics].map(([topic, messages]) => ({ topic, messages }));
    const chunk = { topicMessages, partitions: places.size };
    await sendChunk(transaction, chunk, kafkajs.CompressionTypes.None);
    await transaction.commit();
    this.putBack = [];
    this.topics = new Map();
    this.places = new Set();
    this.bytes = 0;
    return putBack;
  }

  private write(partition: number, record: ReturnType<typeof replayMark>): void {
    const { topic, key, value, headers = {} } = record;
    const messages = this.topics.get(topic) ?? [];
    messages.push({ key, value, headers: { ...headers }, partition });
    this.topics.set(topic, messages);
    this.places.add(`${topic}/${partition}`);
  }
}

function isSame(a: Buffer | null, b: Buffer | null): boolean {
  return a === null || b === null ? a === b : a.equals(b);
}
