/**
 * `npm run generate` writes every generated file; `npm run generate -- --check` writes nothing and exits with 1
 * when one of them is not what its sources say.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { endUseLexicon } from './end-use-lexicon.js';
import type { Generator } from './generator.js';
import { lawGenerator } from './law.js';
import { namesGenerator } from './names.js';
import { placeholdersGenerator } from './placeholders.js';
import { refusalsGenerator } from './refusals.js';
import { readingVersion } from './reading-version.js';
import { ruleBookGenerator } from './rule-book.js';
import { schemasGenerator } from './schemas.js';
import { settingsGenerator } from './settings.js';
import { unreadLanguages } from './unread-languages.js';

/** Every generator of the repository. */
const GENERATORS: readonly Generator[] = [
  namesGenerator,
  endUseLexicon,
  unreadLanguages,
  readingVersion,
  placeholdersGenerator,
  refusalsGenerator,
  schemasGenerator,
  ruleBookGenerator,
  lawGenerator,
  settingsGenerator,
];

const check = process.argv.includes('--check');
let stale = 0;
for (const generator of GENERATORS) {
  for (const [path, content] of await generator.files()) {
    const current = await readFile(path, 'utf8').catch(() => undefined);
    if (current === content) continue;
    stale += 1;
    if (check) {
      console.error(`${path} is not what ${generator.name} makes; run npm run generate`);
      continue;
    }
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    console.log(`${path} written`);
  }
}
if (check && stale > 0) process.exitCode = 1;
else console.log(check ? 'every generated file is current' : `${stale} files written`);
