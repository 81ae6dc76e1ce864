import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { LIST_DATA_ERROR_CODES } from '#holdpoint/lists';

const pages = [
  'README.md',
  'data/README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];
const read = (page: string): string => readFileSync(page, 'utf8');

it.each(pages)('every link of %s leads to a file that is there', (page) => {
  const targets = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(
    ([, target]) => target ?? '',
  );
  expect(targets.filter((target) => !existsSync(join(dirname(page), target)))).toEqual([]);
});

it('the README opens with the two commands and stays under 200 lines', () => {
  const readme = read('README.md');
  expect(readme.split('\n').length).toBeLessThan(200);
  expect(readme.indexOf('npm run demo')).toBeLessThan(700);
  expect(readme).toContain('no legal advice');
});

it('every npm command that a page names is there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = pages.flatMap((page) => [
    ...read(page).matchAll(/npm run (?:-s |--silent )?([a-z:]+)/g),
  ]);
  expect(named.map(([, name]) => name).filter((name) => !(name! in scripts))).toEqual([]);
});

it('every code of a damaged list stands on the page of error codes', () => {
  const page = read('docs/errors.md');
  expect(LIST_DATA_ERROR_CODES.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
});
