import { createRequire } from 'node:module';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkPinnedDriver, PINNED_VERSION } from './pinned-files.js';

const require = createRequire(import.meta.url);
const { version } = require('kafkajs/package.json') as { version: string };

describe('the driver that the corrections were made for', () => {
  it('is the one that is installed, file by file', () => {
    expect(() =>
      checkPinnedDriver(version, (file) => require.resolve(`kafkajs/${file}`)),
    ).not.toThrow();
  });

  it('of another version is refused', () => {
    expect(() => checkPinnedDriver('2.2.5', (file) => require.resolve(`kafkajs/${file}`))).toThrow(
      'kafkajs: version 2.2.5 is installed, 2.2.4 is needed.',
    );
  });

  it('with a changed file is refused', () => {
    const folder = mkdtempSync(join(tmpdir(), 'holdpoint-driver-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const changed = join(folder, 'changed.js');
    writeFileSync(changed, 'module.exports = () => []\n');
    expect(() => checkPinnedDriver(PINNED_VERSION, () => changed)).toThrow(
      /filterAbortedMessages\.js differs from the published one/,
    );
  });
});
