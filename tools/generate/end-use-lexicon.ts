/** `data/end-use/*.yaml` → the lexicon that the end-use reader is built from. */
import { readFile, readdir } from 'node:fs/promises';
import { format } from 'prettier';
import { parse } from 'yaml';
import type { Generator } from './generator.js';

const SOURCE = 'data/end-use';
const TARGET = 'libs/matching/src/end-use/lexicon.generated.ts';
const LANGUAGES = ['en', 'ja', 'zh'] as const;

type Terms = Record<(typeof LANGUAGES)[number], string[]>;

export const endUseLexicon: Generator = {
  name: 'end-use-lexicon',
  async files() {
    const lexicon = await readLexicon();
    const source = [
      '// Generated from data/end-use by tools/generate/end-use-lexicon.ts. Do not edit.',
      `import type { Lexicon } from './lexicon.js';`,
      `export const LEXICON: Lexicon = ${JSON.stringify(lexicon)};`,
    ].join('\n\n');
    return new Map([[TARGET, await format(source, FORMAT)]]);
  },
};

const FORMAT = { parser: 'typescript', singleQuote: true, printWidth: 100 } as const;

async function readLexicon(): Promise<Record<string, Terms>> {
  const lexicon: Record<string, Terms> = {};
  const seen = new Map<string, string>();
  const files = (await readdir(SOURCE)).filter((file) => file.endsWith('.yaml')).sort();
  for (const file of files) {
    const sections = parse(await readFile(`${SOURCE}/${file}`, 'utf8')) as Record<string, unknown>;
    for (const [kind, section] of Object.entries(sections)) {
      if (lexicon[kind]) throw new Error(`${file}: ${kind} is written in another file too`);
      lexicon[kind] = readSection(`${file}: ${kind}`, section, seen);
    }
  }
  return lexicon;
}

/** Terms are separated by `;` so that a list of hundreds stays readable; each stands once in the lexicon. */
function readSection(where: string, section: unknown, seen: Map<string, string>): Terms {
  if (typeof section !== 'object' || section === null) throw new Error(`${where}: no languages`);
  const unknown = Object.keys(section).filter((key) => !LANGUAGES.some((one) => one === key));
  if (unknown.length > 0) throw new Error(`${where}: unknown key ${unknown.join(', ')}`);
  const terms: Terms = { en: [], ja: [], zh: [] };
  for (const language of LANGUAGES) {
    const text = (section as Partial<Record<string, unknown>>)[language] ?? '';
    if (typeof text !== 'string') throw new Error(`${where}.${language}: not text`);
    for (const term of text.split(/[;\n]/).map((one) => one.trim())) {
      if (term === '') continue;
      const key = term.normalize('NFKC').toLowerCase();
      const other = seen.get(key);
      if (other !== undefined && other !== where) {
        throw new Error(`${where}.${language}: "${term}" stands in ${other} too`);
      }
      if (other === undefined) terms[language].push(term);
      seen.set(key, where);
    }
  }
  return terms;
}
