import { setTimeout as sleep } from 'node:timers/promises';
import { kindOfFailure } from './driver-errors.js';

/** The markers of the transaction before are written within milliseconds. */
const FIRST_MILLISECONDS = 2;
const LONGEST_MILLISECONDS = 20;
const TRIES = 500;

/** Asks again, within milliseconds, as long as the broker still finishes the transaction before. */
export async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (kindOfFailure(error) !== 'busy' || tries >= TRIES) throw error;
      await sleep(Math.min(LONGEST_MILLISECONDS, FIRST_MILLISECONDS * tries));
    }
  }
}
