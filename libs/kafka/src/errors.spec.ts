import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TRANSPORT_ERROR_CODES } from './errors.js';

const page = readFileSync(
  new URL('../../../docs/reference/kafka-transport.md', import.meta.url),
  'utf8',
);

describe('error codes', () => {
  it.each(TRANSPORT_ERROR_CODES)('%s has a line in the documentation', (code) => {
    expect(page).toContain(`| \`${code}\` |`);
  });
});
