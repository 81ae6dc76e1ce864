import pc from 'picocolors';
import type { Outcome, Ruling } from '#holdpoint/model';

/** Colours only where a person looks at a terminal and has not said NO_COLOR (https://no-color.org). */
export const colours = pc.createColors(
  process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '',
);

export const RULING_COLOUR: Readonly<Record<Ruling, (text: string) => string>> = {
  prohibited: colours.red,
  'licence-enhanced': colours.magenta,
  'licence-required': colours.yellow,
  review: colours.cyan,
  'not-controlled': colours.green,
};

export const OUTCOME_COLOUR: Readonly<Record<Outcome, (text: string) => string>> = {
  approved: colours.green,
  held: colours.yellow,
};

export const heading = (text: string): string => `\n${colours.bold(text)}`;
