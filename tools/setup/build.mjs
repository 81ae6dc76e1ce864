import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, wasStopped } from './run.mjs';
import { fail, say } from './say.mjs';

const ROOMS = ['apps', 'libs', 'tools'];
const SETTINGS = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json'];

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** Changes when a source is written, added, taken away, or put back as it was. */
function fingerprint(root) {
  const sources = ROOMS.flatMap((room) => filesUnder(join(root, room)))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .concat(SETTINGS.map((file) => join(root, file)))
    .sort();
  const hash = createHash('sha256');
  for (const file of sources) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${file.slice(root.length)} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

/** What a source that is gone left behind would still be found by whoever imports it. */
function removeStale(root) {
  for (const room of ROOMS) {
    for (const file of filesUnder(join(root, 'dist', room))) {
      const source = file.slice(join(root, 'dist').length).replace(/\.js(\.map)?$/, '.ts');
      if (!existsSync(join(root, source))) rmSync(file);
    }
  }
}

const stampOf = (root) => join(root, 'dist', '.built-from');

/** True when the built task is there and the sources are those of the last build that went well. */
export function isBuilt(root, script) {
  const stamp = stampOf(root);
  if (!existsSync(join(root, script)) || !existsSync(stamp)) return false;
  return readFileSync(stamp, 'utf8') === fingerprint(root);
}

export async function build(root, node, script) {
  say('building (nest build) …');
  const now = fingerprint(root);
  rmSync(stampOf(root), { force: true });
  removeStale(root);
  // The compiler writes only what changed since its own record, so a lost output needs a lost record.
  if (!existsSync(join(root, script))) {
    rmSync(join(root, 'dist', 'build.tsbuildinfo'), { force: true });
  }
  const nest = join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
  const code = await run(node, [nest, 'build'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (wasStopped(code)) process.exit(code);
  if (code !== 0) fail('the build failed, see above.');
  writeFileSync(stampOf(root), now);
}
