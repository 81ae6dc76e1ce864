import { STORIES } from '../../orders/index.js';
import type { Answers } from '../answers.js';
import type { Published } from '../publish.js';
import { table } from './table.js';

/** What was told, and what became of it, story by story. */
export function outcomesByStory(published: readonly Published[], answers: Answers): string {
  const rows = STORIES.flatMap((story) => {
    const those = published.filter(({ message }) => message.story === story);
    if (those.length === 0) return [];
    const given = those.map(({ position }) => answers.byPosition.get(position));
    const count = (what: string): number =>
      given.filter((answer) =>
        answer?.kind === 'decision' ? answer.decision.outcome === what : answer?.kind === what,
      ).length;
    return [[story, those.length, count('approved'), count('held'), count('dead-letter')]];
  });
  return table(['story', 'sent', 'approved', 'held', 'dead letters'], rows);
}
