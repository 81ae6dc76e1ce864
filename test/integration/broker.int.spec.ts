import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BrokerUnavailable, startBroker } from '../../tools/broker/index.js';
import { projectRoot, until } from '../../tools/processes/index.js';

const PROVIDER = pathToFileURL(join(projectRoot(), 'dist', 'tools', 'broker', 'index.js')).href;
const ASK = `
  const { startBroker } = await import(${JSON.stringify(PROVIDER)});
  const broker = await startBroker({ quiet: true });
  console.log(broker.brokers[0]);
  setInterval(() => undefined, 1000);
`;

function isOpen(address: string): Promise<boolean> {
  const [host = '', port = ''] = address.split(':');
  return new Promise((resolve) => {
    const socket = connect({ host, port: Number(port) });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** Where a broker that runs on Java keeps its data; null for one in a container. */
function folderOf(address: string): string | null {
  const home = join(projectRoot(), '.kafka');
  if (!existsSync(home)) return null;
  for (const name of readdirSync(home).filter((each) => each.startsWith('run-'))) {
    const settings = join(home, name, 'node-1', 'server.properties');
    if (existsSync(settings) && readFileSync(settings, 'utf8').includes(`//${address}`)) {
      return join(home, name);
    }
  }
  return null;
}

describe('a broker started for a program', () => {
  // One that runs already is nobody's to end.
  if ((process.env['KAFKA_BROKERS'] ?? '') === '') {
    it('ends with that program, also when it is killed, and leaves no data', async () => {
      const program = spawn(process.execPath, ['--input-type=module', '--eval', ASK], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const [chunk] = (await once(program.stdout, 'data')) as [Buffer];
      const address = chunk.toString().trim();
      const folder = folderOf(address);
      expect(await isOpen(address)).toBe(true);

      program.kill('SIGKILL');
      await until(async () => !(await isOpen(address)), {
        withinMs: 20_000,
        late: () => `${address} still answers`,
      });
      await until(() => folder === null || !existsSync(folder), {
        withinMs: 20_000,
        late: () => `${folder ?? ''} is still there`,
      });
    });
  }

  it('is refused in one message that names every way out, when none is open', async () => {
    const refused = startBroker({ ways: [], quiet: true });
    await expect(refused).rejects.toBeInstanceOf(BrokerUnavailable);
    await expect(refused).rejects.toThrow(/KAFKA_BROKERS=[^]*Docker[^]*Java 17[^]*Maven/);
  });
});
