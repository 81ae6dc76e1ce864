/** `data/papers/placeholders.yaml` → the words by which screening knows a field that says nothing. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Generator } from './generator.js';
import { wordsIn } from './word-list.js';

const SOURCE = 'data/papers/placeholders.yaml';
const TARGET = 'libs/screening/src/words/placeholders.generated.ts';

export const placeholdersGenerator: Generator = {
  name: 'placeholders',
  async files() {
    const sections = parse(await readFile(SOURCE, 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const lines = Object.entries(sections).map(
      ([kind, languages]) => `${kind}\t${wordsIn(Object.values(languages).join(';')).join('|')}`,
    );
    const head = `/** Generated from ${SOURCE} by \`npm run generate\`; not to be edited. */`;
    return new Map([[TARGET, `${head}\nexport const PLACEHOLDERS = \`${lines.join('\n')}\`;\n`]]);
  },
};
