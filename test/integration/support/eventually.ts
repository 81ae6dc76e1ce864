import { setTimeout as sleep } from 'node:timers/promises';
import { withAdmin } from './driver.js';

/** Waits until the group has committed everything that is on the topics now. */
export async function untilAnswered(groupId: string, topics: readonly string[]): Promise<void> {
  await withAdmin(async (admin) => {
    for (const topic of topics) {
      const ends = await admin.fetchTopicOffsets(topic);
      for (;;) {
        const [committed] = await admin.fetchOffsets({ groupId, topics: [topic] });
        const isAnswered = ends.every(({ partition, high, low }) => {
          if (Number(high) === Number(low)) return true;
          const own = committed?.partitions.find((each) => each.partition === partition);
          return Number(own?.offset) >= Number(high);
        });
        if (isAnswered) break;
        await sleep(50);
      }
    }
  });
}
