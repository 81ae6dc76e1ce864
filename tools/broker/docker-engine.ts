import { hostname } from 'node:os';
import type { ContainerRuntimeClient } from 'testcontainers';
import { KAFKA_IMAGE, WayClosed } from './broker.js';

const ENGINE_SECONDS = 15;
const PULL_SECONDS = 60;

/** On every container of ours: the machine, and the process there that will take the container down. */
export const MACHINE_LABEL = 'holdpoint.broker.machine';
export const WATCHER_LABEL = 'holdpoint.broker.watcher';
export const machineName = hostname;

/** The engine that answers here. Testcontainers is loaded only now: most runs have no need of it. */
export async function findEngine(): Promise<ContainerRuntimeClient> {
  const { getContainerRuntimeClient } = await import('testcontainers');
  const late = AbortSignal.timeout(ENGINE_SECONDS * 1_000);
  try {
    return await Promise.race([getContainerRuntimeClient(), failsWhen(late)]);
  } catch (error) {
    throw new WayClosed('no Docker engine answers', { cause: error });
  }
}

/** Makes sure of the image; a registry that is away, or slow, closes the way within a minute. */
export async function ensureImage(
  engine: ContainerRuntimeClient,
  say: (line: string) => void,
): Promise<void> {
  const { dockerode } = engine.container;
  if (await isLocal(engine)) return;
  say(`pulling ${KAFKA_IMAGE} (once; given up after ${PULL_SECONDS} s) …`);
  const late = AbortSignal.timeout(PULL_SECONDS * 1_000);
  let layers = 0;
  const progress = setInterval(() => say(`  ${layers} layers are here …`), 5_000);
  try {
    const stream = await Promise.race([
      dockerode.pull(KAFKA_IMAGE, { abortSignal: late }),
      failsWhen(late),
    ]);
    const done = new Promise<void>((resolve, reject) => {
      dockerode.modem.followProgress(
        stream,
        (error) => (error === null ? resolve() : reject(error)),
        (event: { status?: string }) => {
          if (event.status === 'Pull complete') layers += 1;
        },
      );
    });
    await Promise.race([done, failsWhen(late)]);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new WayClosed(`Docker answers, but ${KAFKA_IMAGE} is not to be had: ${why}`, {
      cause: error,
    });
  } finally {
    clearInterval(progress);
  }
}

/** Removes containers of ours whose watcher no longer runs on this machine. */
export async function sweepContainers(engine: ContainerRuntimeClient): Promise<void> {
  for (const { Id, Labels } of await engine.container.dockerode.listContainers({
    all: true,
    filters: { label: [`${MACHINE_LABEL}=${machineName()}`] },
  })) {
    if (isRunning(Number(Labels[WATCHER_LABEL]))) continue;
    const container = engine.container.getById(Id);
    await container.remove({ force: true, v: true }).catch(() => undefined);
  }
}

async function isLocal(engine: ContainerRuntimeClient): Promise<boolean> {
  try {
    await engine.container.dockerode.getImage(KAFKA_IMAGE).inspect();
    return true;
  } catch {
    return false;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function failsWhen(late: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    late.addEventListener('abort', () => reject(new Error('no answer in time')), { once: true });
  });
}
