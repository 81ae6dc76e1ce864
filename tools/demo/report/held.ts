import type { Decision } from '#holdpoint/model';
import { explainDecision } from '#holdpoint/screening';
import type { Language } from '../../orders/index.js';
import type { Story } from '../../orders/index.js';
import type { Answers } from '../answers.js';
import type { Published } from '../publish.js';
import { colours, heading } from './colours.js';

/** One held order of each of these stories is explained, in a language that its parties might read. */
const SHOWN: readonly (readonly [Story, Language])[] = [
  ['controlled-without-licence', 'en'],
  ['watch-list-without-papers', 'en'],
  ['military-end-use-japanese', 'ja'],
  ['listed-party-chinese', 'zh'],
];

/** A few held orders in words. */
export function heldInWords(published: readonly Published[], answers: Answers): string {
  return SHOWN.flatMap(([story, language]) => {
    const decision = firstHeld(published, answers, story);
    if (decision === undefined) return [];
    const title = colours.dim(`(story: ${story}, in ${language})`);
    return [`${heading(decision.orderId)}  ${title}`, indent(explainDecision(decision, language))];
  }).join('\n');
}

function firstHeld(
  published: readonly Published[],
  answers: Answers,
  story: Story,
): Decision | undefined {
  for (const { message, position } of published) {
    const answer = message.story === story ? answers.byPosition.get(position) : undefined;
    if (answer?.kind === 'decision' && answer.decision.outcome === 'held') return answer.decision;
  }
  return undefined;
}

const indent = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? line : `  ${line}`))
    .join('\n');
