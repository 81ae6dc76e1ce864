import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { kafkaJars } from '../broker/jars.js';
import { findJava } from '../broker/java.js';
import { projectRoot, watchChild, type Child } from '../processes/index.js';
import { benchFolder } from './folder.js';

/** Kafka's own client, and the pass-through compiled against it. */
export interface JavaClient {
  readonly command: string;
  readonly classPath: string;
  readonly version: number;
}

/** As much memory as the others get along with, and the compilers that Java chooses by itself. */
const JVM = ['-Xms512m', '-Xmx512m'];

/** Compiles the pass-through; where there is no Java, no compiler or no Maven, throws and says which. */
export async function prepareJavaClient(say: (line: string) => void): Promise<JavaClient> {
  const { command, version } = findJava();
  const jars = join(await kafkaJars(say), '*');
  const classes = join(benchFolder(), 'java');
  mkdirSync(classes, { recursive: true });
  const source = join(projectRoot(), 'tools', 'bench', 'java', 'PassThrough.java');
  const compiler = compilerBeside(command);
  const compiled = spawnSync(compiler, ['-cp', jars, '-d', classes, source], { encoding: 'utf8' });
  if (compiled.error !== undefined) throw new Error('javac was not found: a JDK is needed');
  if (compiled.status !== 0) throw new Error(`javac failed: ${compiled.stderr}`);
  return { command, version, classPath: [classes, jars].join(delimiter) };
}

export function startJavaPassThrough(
  { command, classPath }: JavaClient,
  { env, logFile }: { readonly env: Readonly<Record<string, string>>; readonly logFile: string },
): Child {
  const log = openSync(logFile, 'w');
  // It ends when the pipe does, so with us, however that comes about.
  const child = spawn(command, [...JVM, '-cp', classPath, 'PassThrough'], {
    env: { ...process.env, ...env },
    stdio: ['pipe', log, log],
    detached: true,
    windowsHide: true,
  });
  closeSync(log);
  child.stdin?.on('error', () => undefined);
  return watchChild(child, logFile);
}

function compilerBeside(java: string): string {
  const program = process.platform === 'win32' ? 'javac.exe' : 'javac';
  const beside = join(dirname(java), program);
  return java.includes('/') && existsSync(beside) ? beside : program;
}
