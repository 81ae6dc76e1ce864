// Does all set-up that a task needs, then runs it: `npm run demo` and `npm test` work straight after `git clone`.
// Plain JavaScript for Node 20 and newer, because it runs before anything is installed.
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, isBuilt } from './build.mjs';
import { install, isInstalled, nodeBinary } from './install.mjs';
import { alone } from './lock.mjs';
import { run } from './run.mjs';
import { fail } from './say.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const VITEST = 'node_modules/vitest/vitest.mjs';

/** What each task runs with the project's own Node; the words after it on the command line are added. */
const TASKS = {
  demo: { script: 'dist/tools/demo/main.js' },
  test: { script: VITEST, args: ['run'] },
  'test:faults': { script: 'dist/tools/faults/main.js' },
  'test:compose': { script: VITEST, args: ['run', '--project', 'compose'] },
  bench: { script: 'dist/tools/bench/main.js' },
  'bench:matching': { script: 'dist/tools/bench/matching.js' },
  evaluate: { script: 'dist/tools/evaluate/main.js' },
  generate: { script: 'dist/tools/generate/main.js' },
  holdpoint: { script: 'dist/apps/cli/src/main.js' },
};

const [name, ...args] = process.argv.slice(2);
const task = Object.hasOwn(TASKS, name ?? '') ? TASKS[name] : null;
if (!task) fail(`unknown task ${name ?? ''}; there are: ${Object.keys(TASKS).join(', ')}`);

// Only set-up writes, so what is set up runs from a folder that cannot be written to, and at once.
if (!isInstalled(root)) await alone(root, () => isInstalled(root) || install(root));
const node = nodeBinary(root);
const { script } = task;
if (!isBuilt(root, script)) {
  await alone(root, () => isBuilt(root, script) || build(root, node, script));
}

process.exitCode = await run(
  node,
  ['--enable-source-maps', join(root, script), ...(task.args ?? []), ...args],
  {
    // The terminal's files are named from where it was called; everything else belongs to the project.
    cwd: name === 'holdpoint' ? (process.env.INIT_CWD ?? process.cwd()) : root,
    stdio: 'inherit',
    env: { ...process.env, PATH: [dirname(node), process.env.PATH ?? ''].join(delimiter) },
  },
);
