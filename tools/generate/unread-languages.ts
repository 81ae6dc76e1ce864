/** `data/languages/unread.yaml` → the words by which the end-use reader tells a language that it does not read. */
import { readFile } from 'node:fs/promises';
import { format } from 'prettier';
import { parse } from 'yaml';
import type { Generator } from './generator.js';
import { wordsIn } from './word-list.js';

const SOURCE = 'data/languages/unread.yaml';
const TARGET = 'libs/matching/src/end-use/unread-words.generated.ts';
const LISTS = {
  'function-words': 'FUNCTION_WORDS',
  'telling-words': 'TELLING_WORDS',
  'military-words': 'MILITARY_WORDS',
  'loan-words': 'LOAN_WORDS',
} as const;

export const unreadLanguages: Generator = {
  name: 'unread-languages',
  async files() {
    const lists = parse(await readFile(SOURCE, 'utf8')) as Readonly<Record<string, unknown>>;
    const source = Object.entries(LISTS).map(
      ([list, name]) =>
        `export const ${name}: readonly string[] = ${JSON.stringify(wordsOf(list, lists[list]))};`,
    );
    const head =
      '// Generated from data/languages by tools/generate/unread-languages.ts. Do not edit.';
    return new Map([[TARGET, await format([head, ...source].join('\n\n'), FORMAT)]]);
  },
};

const FORMAT = { parser: 'typescript', singleQuote: true, printWidth: 100 } as const;

function wordsOf(list: string, text: unknown): string[] {
  if (typeof text !== 'string') throw new Error(`${SOURCE}: ${list} is not text`);
  return wordsIn(text);
}
