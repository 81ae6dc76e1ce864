import { CHARACTER_CLASSES } from '../tables/character-classes.generated.js';

const LEADERS = new Map<string, string>();
for (const line of CHARACTER_CLASSES.split('\n')) {
  const [leader = '', ...others] = line;
  for (const other of others) LEADERS.set(other, leader);
}

/** The leader of the character's class (simplified, traditional, Japanese and old forms are one); others stay. */
export function foldHan(char: string): string {
  return LEADERS.get(char) ?? char;
}

/** Every character that folding changes, and what it becomes. */
export function foldedHan(): Iterable<readonly [char: string, leader: string]> {
  return LEADERS;
}
