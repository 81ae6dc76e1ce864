import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { schemasGenerator } from './schemas.js';

const root = new URL('../../', import.meta.url);

it('the checked-in schemas are what the classes say', async () => {
  const files = await schemasGenerator.files();
  expect(files.size).toBe(6);
  for (const [path, content] of files) {
    expect(await readFile(new URL(path, root), 'utf8'), path).toBe(content);
  }
});
