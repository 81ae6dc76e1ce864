/** `data/papers/placeholders.yaml` → the words by which screening knows a field that says nothing. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Generator } from './generator.js';

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
      ([kind, languages]) => `${kind}\t${wordsOf(languages).join('|')}`,
    );
    const head = `/** Generated from ${SOURCE} by \`npm run generate\`; not to be edited. */`;
    return new Map([[TARGET, `${head}\nexport const PLACEHOLDERS = \`${lines.join('\n')}\`;\n`]]);
  },
};

function wordsOf(languages: Record<string, string>): string[] {
  const words = Object.values(languages).flatMap((text) => text.split(/[;\n]/));
  return [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))];
}
