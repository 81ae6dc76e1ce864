/** `data/papers/refusals.yaml` → the words by which screening knows that a paper, a clause or a visit is refused. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Generator } from './generator.js';
import { wordsIn } from './word-list.js';

const SOURCE = 'data/papers/refusals.yaml';
const TARGET = 'libs/screening/src/words/refusals.generated.ts';

export const refusalsGenerator: Generator = {
  name: 'refusals',
  async files() {
    const languages = parse(await readFile(SOURCE, 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const lines = Object.entries(languages).flatMap(([language, kinds]) =>
      Object.entries(kinds).map(
        ([kind, words]) => `${language}.${kind}\t${wordsIn(words).join('|')}`,
      ),
    );
    const head = `/** Generated from ${SOURCE} by \`npm run generate\`; not to be edited. */`;
    return new Map([[TARGET, `${head}\nexport const REFUSALS = \`${lines.join('\n')}\`;\n`]]);
  },
};
