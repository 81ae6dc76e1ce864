import { measureGrowth, type Growth } from '../growth.js';
import type { RunPart } from './bench.js';

/** In this process, without Kafka. */
export const runGrowth: RunPart<Growth> = ({ nextOrder, limit, say }, keep) =>
  measureGrowth(
    nextOrder,
    (partial, what) => {
      keep(partial);
      say(`growth: ${what} done`);
    },
    limit,
  );
