import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '#holdpoint/screening';
import { lawGenerator } from './law.js';

describe('docs/law.md', () => {
  it('is what the rule book and the decision table say today', async () => {
    const files = await lawGenerator.files();
    for (const [path, content] of files) expect(readFileSync(path, 'utf8')).toBe(content);
  });

  it('names every rule and shows a case of each, those of a setting apart', async () => {
    const page = [...(await lawGenerator.files()).values()].join('\n');
    for (const { id } of RULES) {
      expect(page).toContain(`### ${id}\n`);
      if (id !== 'stale-list') expect(page).toMatch(new RegExp(`### ${id}\n\n- \\S`));
    }
  });
});
