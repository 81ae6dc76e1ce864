import { spawn } from 'node:child_process';
import { freePorts } from '../../../tools/broker/ports.js';
import { projectRoot } from '../../../tools/processes/index.js';

const NAME = 'holdpoint-test-';

/** The stack of docker-compose.yml as it stands, under a name and on ports of its own. */
export interface ComposeStack extends AsyncDisposable {
  readonly broker: string;
  /** The screener's HTTP address. */
  readonly url: string;
}

/** Built, started and healthy when this answers; whatever fails, nothing stays. */
export async function startStack(): Promise<ComposeStack> {
  await sweepStacks();
  const [kafkaPort, screenerPort] = await freePorts(2);
  const project = `${NAME}${process.pid}`;
  const env = { KAFKA_PORT: String(kafkaPort), SCREENER_PORT: String(screenerPort) };
  const down = (): Promise<string> =>
    compose(project, ['down', '--volumes', '--remove-orphans', '--timeout', '30'], env);
  try {
    await compose(project, ['up', '--detach', '--build', '--wait', '--quiet-pull'], env);
  } catch (error) {
    const log = await compose(project, ['logs', '--tail', '60', '--no-color'], env).catch(() => '');
    await down().catch(() => undefined);
    throw new Error(`docker compose up failed; the services' logs:\n${log}`, { cause: error });
  }
  return {
    broker: `localhost:${String(kafkaPort)}`,
    url: `http://127.0.0.1:${String(screenerPort)}`,
    [Symbol.asyncDispose]: async () => {
      await down();
    },
  };
}

/** Stacks of runs that were killed before they could take them down. */
async function sweepStacks(): Promise<void> {
  const listed = await compose(null, [
    'ls',
    '--all',
    '--format',
    'json',
    '--filter',
    `name=${NAME}`,
  ]);
  for (const { Name } of JSON.parse(listed) as { Name: string }[]) {
    const pid = Number(Name.slice(NAME.length));
    if (!isRunning(pid)) await compose(Name, ['down', '--volumes', '--timeout', '5']);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function compose(
  project: string | null,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const named = project === null ? [] : ['--project-name', project];
  const child = spawn('docker', ['compose', ...named, '--progress', 'plain', ...args], {
    cwd: projectRoot(),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else
        reject(new Error(`docker compose ${args.join(' ')}: ${(errors + output).slice(-4_000)}`));
    });
  });
}
