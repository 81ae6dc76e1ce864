import type { Answers } from '../answers.js';
import type { Published } from '../publish.js';
import { table } from './table.js';

const PATHS_SHOWN = 2;
const WIDTH = 60;

/** The messages that could not be read: what was wrong, and where. */
export function deadLetterTable(published: readonly Published[], answers: Answers): string {
  const rows = published.flatMap(({ message, position }) => {
    const answer = answers.byPosition.get(position);
    if (answer?.kind !== 'dead-letter') return [];
    const { errorClass, errorCode, paths, message: text } = answer.deadLetter;
    const shown = paths.filter((path) => path !== '').slice(0, PATHS_SHOWN);
    return [[message.key, errorClass, errorCode, shown.join(' ') || '–', shorten(text)]];
  });
  return table(['key', 'class', 'code', 'path', 'message'], rows);
}

const shorten = (text: string): string =>
  text.length <= WIDTH ? text : `${text.slice(0, WIDTH - 1)}…`;
