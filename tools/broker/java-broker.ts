import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  KAFKA_VERSION,
  WayClosed,
  type Broker,
  type BrokerNode,
  type BrokerPlan,
} from './broker.js';
import { kafkaJars } from './jars.js';
import { startJavaNode, type JavaNode, type JavaNodeTask } from './java-node.js';
import { findJava } from './java.js';
import { freePorts } from './ports.js';
import { kafkaFolder } from './project.js';
import { waitUntilReady } from './ready.js';
import { serverProperties, type NodePlace } from './server-properties.js';
import { sweepLeftovers } from './sweep.js';

const HOST = '127.0.0.1';
const READY_SECONDS = 90;
/** A port that was free a moment ago may be taken by the time Kafka binds it. */
const TRIES = 3;

/** Apache Kafka itself, in KRaft mode on free ports of 127.0.0.1, with its data in a folder of its own. */
export async function startJavaBroker(plan: BrokerPlan): Promise<Broker> {
  const java = findJava();
  const jars = await kafkaJars(plan.say);
  sweepLeftovers(plan.say);
  plan.say(`starting Apache Kafka ${KAFKA_VERSION} on Java ${java.version} …`);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startCluster(plan, java, jars);
    } catch (error) {
      const portTaken =
        error instanceof Error && /already in use|BindException/.test(error.message);
      if (attempt < TRIES && portTaken) continue;
      throw error;
    }
  }
}

async function startCluster(
  plan: BrokerPlan,
  java: { command: string; version: number },
  jars: string,
): Promise<Broker> {
  mkdirSync(kafkaFolder(), { recursive: true });
  const run = mkdtempSync(join(kafkaFolder(), 'run-'));
  const places = await nodePlaces(plan, run);
  const id = clusterId();
  const tasks = places.map((place): JavaNodeTask => ({
    java: java.command,
    jars,
    jvm: plan.jvm,
    features: plan.features,
    clusterId: id,
    folder: join(run, `node-${place.id}`),
    properties: serverProperties(plan, place),
  }));
  const live = tasks.map(startJavaNode);
  const stop = async (): Promise<void> => {
    await Promise.all(live.map((node) => node.stop()));
    rmSync(run, { recursive: true, force: true });
  };
  const brokers = places.map((place) => place.bindings[0]?.bind ?? '');
  try {
    await waitUntilReady(brokers, READY_SECONDS, () => live.some((node) => node.isOver()));
  } catch (error) {
    const words = live.map((node) => node.lastWords()).join('\n');
    await stop();
    throw new WayClosed(`Kafka did not start; the end of its log:\n${words}`, { cause: error });
  }
  for (const node of live) node.release();

  return {
    brokers,
    listeners: Object.fromEntries(
      plan.listeners.map(({ name }) => [
        name,
        places.map(({ bindings }) => bindings.find((each) => each.name === name)?.bind ?? ''),
      ]),
    ),
    nodes: tasks.map((task, index) => brokerNode(task, live, index, brokers[index] ?? '')),
    how: `Apache Kafka ${KAFKA_VERSION} on Java ${java.version}, at ${brokers.join(',')}`,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

function brokerNode(
  task: JavaNodeTask,
  live: JavaNode[],
  index: number,
  address: string,
): BrokerNode {
  return {
    id: index + 1,
    address,
    kill: async () => live[index]?.end('SIGKILL'),
    shutDown: async () => live[index]?.end('SIGTERM'),
    start: async () => {
      const node = startJavaNode(task);
      live[index] = node;
      await waitUntilReady([address], READY_SECONDS, node.isOver);
      node.release();
    },
    keep: (folder) => keep(task.folder, folder),
  };
}

function keep(node: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(node, 'kafka.log'), join(folder, 'kafka.log'));
  const telling = readdirSync(join(node, 'data')).filter((name) => /^__|checkpoint/.test(name));
  for (const name of telling)
    cpSync(join(node, 'data', name), join(folder, name), { recursive: true });
}

async function nodePlaces(plan: BrokerPlan, run: string): Promise<NodePlace[]> {
  const each = 2 + plan.listeners.length;
  const ports = await freePorts(plan.nodes * each);
  const at = (node: number, index: number): string => `${HOST}:${ports[node * each + index] ?? 0}`;
  const nodes = Array.from({ length: plan.nodes }, (_, node) => node);
  const voters = nodes.map((node) => `${node + 1}@${at(node, 0)}`);
  return nodes.map((node) => ({
    id: node + 1,
    voters,
    controllerBind: at(node, 0),
    bindings: [
      { name: 'PLAINTEXT', protocol: 'PLAINTEXT', bind: at(node, 1), advertised: at(node, 1) },
      ...plan.listeners.map(({ name, protocol, advertisedPorts }, index) => {
        const bind = at(node, index + 2);
        const port = advertisedPorts?.[node];
        return { name, protocol, bind, advertised: port === undefined ? bind : `${HOST}:${port}` };
      }),
    ],
    dataFolder: join(run, `node-${node + 1}`, 'data'),
  }));
}

/** 16 random bytes in base64url; never with `-` in front, which Kafka's tool would take for an option. */
function clusterId(): string {
  const id = randomBytes(16).toString('base64url');
  return id.startsWith('-') ? clusterId() : id;
}
