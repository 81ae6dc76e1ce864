import { DEAD_LETTER_HEADERS } from './dead-letter.js';
import { REPLAY_HEADERS, type DeadLetter } from './dead-letter-record.js';
import type { WholeRecord } from './outgoing-record.js';

export interface ReplayPlace {
  readonly topic: string;
  readonly partition: number;
}

/** The message as it goes back to its topic; a `value` of its own replaces the dead letter's. */
export function replayedRecord(
  letter: DeadLetter,
  { topic }: ReplayPlace,
  value = letter.value,
): WholeRecord {
  return {
    topic,
    key: letter.key,
    value,
    headers: {
      ...letter.headers,
      // The next refusal counts on from here.
      [DEAD_LETTER_HEADERS.attempt]: String(letter.attempt),
      [REPLAY_HEADERS.replayOf]: `${letter.topic}/${letter.partition}/${letter.offset}`,
    },
  };
}

/**
 * The record that stands for the replay on the dead letter's own partition. It is younger than the dead
 * letter, so retention never takes it first; it has no value, as no dead letter of the service has none.
 */
export function replayMark(
  letter: DeadLetter,
  place: ReplayPlace,
  replayedAt: string,
  repaired: boolean,
): WholeRecord {
  return {
    topic: letter.topic,
    key: letter.key,
    value: null,
    headers: {
      [REPLAY_HEADERS.replayedOffset]: String(letter.offset),
      [REPLAY_HEADERS.replayedAt]: replayedAt,
      [REPLAY_HEADERS.replayedTo]: `${place.topic}/${place.partition}`,
      [REPLAY_HEADERS.repaired]: String(repaired),
      [DEAD_LETTER_HEADERS.attempt]: String(letter.attempt),
    },
  };
}
