/** One version for all that names and end-use statements are read by: every table, the lexicon, and a number for the code. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { endUseLexicon } from './end-use-lexicon.js';
import type { Generator } from './generator.js';
import { namesGenerator } from './names.js';
import { unreadLanguages } from './unread-languages.js';

const NUMBER = 'data/names/reading.yaml';
const TARGET = 'libs/matching/src/reading-version.generated.ts';

export const readingVersion: Generator = {
  name: 'reading-version',
  async files() {
    const { code } = parse(await readFile(NUMBER, 'utf8')) as { readonly code: unknown };
    if (typeof code !== 'number' || !Number.isInteger(code))
      throw new Error(`${NUMBER}: code is not a whole number`);
    const digest = createHash('sha256').update(`${code}`);
    for (const generator of [namesGenerator, endUseLexicon, unreadLanguages]) {
      for (const [path, content] of await generator.files()) digest.update(`\n${path}\n${content}`);
    }
    const head =
      '/** Generated from data/names, data/end-use, data/languages and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */';
    const version = digest.digest('hex');
    return new Map([[TARGET, `${head}\nexport const READING_VERSION = 'sha256:${version}';\n`]]);
  },
};
