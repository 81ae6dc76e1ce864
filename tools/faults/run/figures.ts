import type { Evidence } from './evidence.js';

/** What a scenario found out, for its line in the table. */
export type Figures = Readonly<Record<string, string | number>>;

export function figuresOf({ inputs, answers, outputs }: Evidence): Figures {
  const deadLetters = answers.filter(({ kind }) => kind === 'dead-letter').length;
  return {
    inputs: inputs.size,
    decisions: answers.length - deadLetters,
    'dead letters': deadLetters,
    'records read': outputs.records,
  };
}
