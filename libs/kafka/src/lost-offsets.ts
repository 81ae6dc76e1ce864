import type { Offsets } from './committed-offsets.js';
import type { CommittedSoFar, WentBack } from './committed-so-far.js';
import type { TransportLogger } from './logger.js';
import type { TransportObserver } from './observer.js';
import type { RecordPlace } from './stored-record.js';

/** What it takes to notice and to make up for committed offsets that the brokers forgot. */
export interface LostOffsetsSurroundings {
  readonly committedSoFar: CommittedSoFar;
  /** See `firstUnanswered`; null also for an input whose answers do not say what they answer. */
  readonly firstUnanswered: (sure: RecordPlace) => Promise<number | null>;
  readonly observer: TransportObserver;
  readonly logger: TransportLogger;
}

/**
 * Where an offset that was just read is earlier than one that was confirmed, the answers themselves say where to go on; where they
 * do not, the earlier one counts and records are answered again, which is better than never. Changes `offsets`. May be tried again
 * after a failure.
 */
export async function makeUpForLostOffsets(
  offsets: Offsets,
  isOwn: (partition: number) => boolean,
  around: LostOffsetsSurroundings,
): Promise<void> {
  for (const lost of around.committedSoFar.read(offsets, isOwn)) {
    const { topic, partition, now, sure } = lost;
    const found =
      sure !== null && sure > now
        ? await around.firstUnanswered({ topic, partition, offset: sure })
        : null;
    const next = found ?? now;
    offsets.get(topic)?.set(partition, next);
    around.committedSoFar.goesOnFrom(topic, partition, next);
    tell(lost, next, around);
  }
}

function tell(
  { topic, partition, before, now }: WentBack,
  next: number,
  { observer, logger }: LostOffsetsSurroundings,
): void {
  if (next < before) observer.offsetWentBack?.(topic, partition, before - next);
  logger.warn(
    next > now
      ? 'The brokers name an earlier committed offset than they had confirmed: the answers themselves say where to go on'
      : 'The brokers name an earlier committed offset than they had confirmed: these records are answered again',
    { topic, partition, confirmed: before, committed: now, next },
  );
}
