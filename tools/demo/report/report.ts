import type { Answers } from '../answers.js';
import type { Published } from '../publish.js';
import { print } from '../say.js';
import type { Tally } from '../tally.js';
import { heading } from './colours.js';
import { deadLetterTable } from './dead-letters.js';
import { heldInWords } from './held.js';
import { lookNext, type Places } from './look-next.js';
import { outcomesByRuling } from './outcomes.js';
import { outcomesByStory } from './stories.js';
import { figures, sumLine } from './sums.js';

export interface Report {
  readonly published: readonly Published[];
  readonly answers: Answers;
  readonly tally: Tally;
  readonly places: Places;
  readonly stories: boolean;
}

export function printReport({ published, answers, tally, places, stories }: Report): void {
  print(heading('Outcomes by ruling'));
  print(outcomesByRuling(answers));
  if (stories) {
    print(heading('Outcomes by story'));
    print(outcomesByStory(published, answers));
  }
  print(heading('Some held orders, in words'));
  print(heldInWords(published, answers));
  print(heading('Dead letters'));
  print(deadLetterTable(published, answers));
  print(heading('Figures'));
  print(figures(tally, answers));
  print(heading('The sum'));
  print(sumLine(tally));
  print(heading('Where to look next'));
  print(lookNext(places));
}
