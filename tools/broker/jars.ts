import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { KAFKA_VERSION, WayClosed } from './broker.js';
import { kafkaFolder, projectRoot } from './project.js';

/**
 * The folder with Kafka's jars, fetched by Maven the first time. It gets its final name, which holds the
 * pom's checksum, only when it is whole: a broken download is done again, and a changed pom too.
 */
export async function kafkaJars(say: (line: string) => void): Promise<string> {
  const { pom, folder } = place();
  if (existsSync(folder)) return folder;

  const partial = `${folder}.partial-${process.pid}`;
  try {
    mkdirSync(partial, { recursive: true });
    await runMaven(pom, partial, say);
    const files = readdirSync(partial).filter((file) => file.endsWith('.jar'));
    if (!files.some((file) => file.startsWith('kafka_'))) {
      throw new WayClosed('Maven ended well but left no Kafka');
    }
    // Another start may have been quicker; then its folder is as good.
    if (!existsSync(folder)) renameSync(partial, folder);
    say(`Apache Kafka ${KAFKA_VERSION} is here (${files.length} files, kept for the next time)`);
    return folder;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

export const hasKafkaJars = (): boolean => existsSync(place().folder);

function place(): { readonly pom: string; readonly folder: string } {
  const pom = join(projectRoot(), 'tools', 'kafka', 'pom.xml');
  const checksum = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);
  return { pom, folder: join(kafkaFolder(), `libs-${checksum}`) };
}

function runMaven(pom: string, folder: string, say: (line: string) => void): Promise<void> {
  say(`fetching Apache Kafka ${KAFKA_VERSION} with Maven (once, about 92 files and 55 MB) …`);
  const goals = ['-B', '-Dstyle.color=never', '-f', pom, 'dependency:copy-dependencies'];
  const windows = process.platform === 'win32';
  const child = spawn(windows ? 'mvn.cmd' : 'mvn', [...goals, `-DoutputDirectory=${folder}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: windows,
  });
  const lines: string[] = [];
  let fetched = 0;
  const read = (chunk: Buffer): void => {
    const text = chunk.toString();
    lines.push(...text.split('\n').filter((line) => line.includes('ERROR')));
    fetched += text.split('Downloaded from').length - 1;
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const progress = setInterval(
    () =>
      say(
        fetched === 0
          ? '  Maven is at work …'
          : `  ${fetched} files so far, poms and plug-ins too …`,
      ),
    3_000,
  );
  return new Promise<void>((resolve, reject) => {
    child.once('error', () => reject(new WayClosed('mvn (Maven) was not found')));
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new WayClosed(`Maven failed: ${lines.slice(0, 2).join(' ') || `exit ${code}`}`));
    });
  }).finally(() => clearInterval(progress));
}
