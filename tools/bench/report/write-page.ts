import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../processes/index.js';
import type { Results } from '../results.js';
import { toMarkdown } from './markdown.js';
import { sectionsOf } from './sections.js';

const IS_CHART = /^performance.*\.svg$/;

/** Writes docs/performance.md and its charts. Answers the files, as seen from the project. */
export function writePage(results: Results): string[] {
  const docs = join(projectRoot(), 'docs');
  mkdirSync(docs, { recursive: true });
  const files = [
    { file: 'performance.md', content: toMarkdown(results) },
    ...sectionsOf(results).flatMap(({ chart }) =>
      chart === undefined ? [] : [{ file: chart.file, content: chart.svg }],
    ),
  ];
  // A chart of a part that is not on the page any more would be taken for its figures.
  for (const old of readdirSync(docs)) if (IS_CHART.test(old)) rmSync(join(docs, old));
  for (const { file, content } of files) writeFileSync(join(docs, file), content);
  return files.map(({ file }) => `docs/${file}`);
}
