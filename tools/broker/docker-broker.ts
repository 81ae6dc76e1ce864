import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContainerRuntimeClient, StartedTestContainer } from 'testcontainers';
import { KAFKA_IMAGE, WayClosed, type Broker, type BrokerPlan } from './broker.js';
import {
  ensureImage,
  findEngine,
  MACHINE_LABEL,
  machineName,
  sweepContainers,
  WATCHER_LABEL,
} from './docker-engine.js';
import { keepAlive } from './keep-alive.js';
import { freePorts } from './ports.js';
import { waitUntilReady } from './ready.js';
import { containerEnvironment, serverProperties } from './server-properties.js';

const START_MS = 90_000;
const CONTROLLER_PORT = 9_093;
const WATCHER = fileURLToPath(
  new URL(`./container-watcher${extname(fileURLToPath(import.meta.url))}`, import.meta.url),
);

/** Kafka in a container, by testcontainers; reached on ports of the engine's host. */
export async function startDockerBroker(plan: BrokerPlan): Promise<Broker> {
  if (plan.nodes > 1) throw new WayClosed('several nodes are started with Java only');
  if (Object.keys(plan.features).length > 0) {
    throw new WayClosed('levels of features are chosen with Java only');
  }
  const engine = await findEngine();
  await ensureImage(engine, plan.say);
  await sweepContainers(engine);
  plan.say(`starting ${KAFKA_IMAGE} in Docker …`);

  const name = `holdpoint-kafka-${randomBytes(4).toString('hex')}`;
  const watcher = startWatcher(name);
  let container: StartedTestContainer | null = null;
  const stop = async (): Promise<void> => {
    await container?.stop({ timeout: 0, remove: true, removeVolumes: true });
    keepAlive(watcher, true);
    // Without a container to show for, the watcher looks for one that was left half made.
    watcher.stdin?.end(container === null ? '' : 'done\n');
    if (watcher.exitCode === null) await once(watcher, 'exit');
  };
  const words: string[] = [];
  try {
    const started = await startContainer(plan, engine, name, watcher.pid ?? 0, words);
    ({ container } = started);
    await waitUntilReady(started.brokers, START_MS / 1_000);
    keepAlive(watcher, false);
    return {
      brokers: started.brokers,
      listeners: started.listeners,
      nodes: [],
      how: `${KAFKA_IMAGE} in Docker, at ${started.brokers.join(',')}`,
      stop,
      [Symbol.asyncDispose]: stop,
    };
  } catch (error) {
    await stop().catch(() => undefined);
    const why = error instanceof Error ? error.message : String(error);
    throw new WayClosed(
      `the container of ${KAFKA_IMAGE} did not start: ${why}\n${words.join('').slice(-1_500)}`,
      { cause: error },
    );
  }
}

async function startContainer(
  plan: BrokerPlan,
  engine: ContainerRuntimeClient,
  name: string,
  watcher: number,
  words: string[],
): Promise<{
  container: StartedTestContainer;
  brokers: string[];
  listeners: Record<string, string[]>;
}> {
  const { GenericContainer, Wait } = await import('testcontainers');
  // Our watcher does this work, without a further image and without a container that may use the engine.
  process.env['TESTCONTAINERS_RYUK_DISABLED'] ??= 'true';
  const engineHost = engine.info.containerRuntime.host;
  const host = engineHost === 'localhost' ? '127.0.0.1' : engineHost;
  const own = [{ name: 'PLAINTEXT', protocol: 'PLAINTEXT', advertisedPorts: [] }];
  const ports = await freePorts(1 + plan.listeners.length);
  // Inside and outside the port is the same: the address that clients are told is known before the start.
  const places = [...own, ...plan.listeners].map((listener, index) => ({
    name: listener.name,
    protocol: listener.protocol,
    port: ports[index] ?? 0,
    advertised: `${host}:${listener.advertisedPorts?.[0] ?? ports[index] ?? 0}`,
  }));
  const properties = serverProperties(plan, {
    id: 1,
    voters: [`1@localhost:${CONTROLLER_PORT}`],
    controllerBind: `:${CONTROLLER_PORT}`,
    bindings: places.map((place) => ({ ...place, bind: `:${place.port}` })),
    dataFolder: '/var/lib/kafka/data',
  });
  const container = await new GenericContainer(KAFKA_IMAGE)
    .withName(name)
    .withLabels({ [MACHINE_LABEL]: machineName(), [WATCHER_LABEL]: String(watcher) })
    .withExposedPorts(...places.map(({ port }) => ({ container: port, host: port })))
    .withEnvironment({
      ...containerEnvironment(properties),
      KAFKA_HEAP_OPTS: plan.jvm.filter((option) => option.startsWith('-Xm')).join(' '),
      KAFKA_JVM_PERFORMANCE_OPTS: plan.jvm.filter((option) => !option.startsWith('-Xm')).join(' '),
    })
    .withLogConsumer((log) => {
      log.on('data', (chunk: Buffer) => words.push(String(chunk)));
    })
    .withWaitStrategy(Wait.forLogMessage('Kafka Server started'))
    .withStartupTimeout(START_MS)
    .start();
  const at = ({ port }: { port: number }): string => `${host}:${port}`;
  return {
    container,
    brokers: places.slice(0, 1).map(at),
    listeners: Object.fromEntries(places.slice(1).map((place) => [place.name, [at(place)]])),
  };
}

function startWatcher(name: string): ChildProcess {
  const watcher = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', WATCHER, name],
    { stdio: ['pipe', 'ignore', 'ignore'], detached: true, windowsHide: true },
  );
  watcher.stdin.on('error', () => undefined);
  watcher.on('error', () => undefined);
  return watcher;
}
