import { setTimeout as sleep } from 'node:timers/promises';
import { kindOfFailure } from './driver-errors.js';

/** The markers of the transaction before are written within milliseconds. */
const FIRST_MILLISECONDS = 2;
const LONGEST_MILLISECONDS = 100;
/** Twelve seconds in all: markers for partitions that were only just made take that long at times. */
const TRIES = 150;

/** Asks again, within milliseconds at first, as long as the broker still finishes the transaction before. */
export async function patiently<T>(
  ask: () => Promise<T>,
  isWanted = (): boolean => true,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (kindOfFailure(error) !== 'busy' || tries >= TRIES || !isWanted()) throw error;
      await sleep(Math.min(LONGEST_MILLISECONDS, FIRST_MILLISECONDS * tries));
    }
  }
}
