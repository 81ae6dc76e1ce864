import { setTimeout as sleep } from 'node:timers/promises';

export interface Inspector extends Disposable {
  /** Makes every thread collect its garbage, all of it, and answers what is left on their heaps, in bytes. */
  heldBytes(): Promise<number>;
}

const ANSWER_MS = 20_000;
const TRIES = 50;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly sessionId?: string; readonly message?: string };
  readonly result?: { readonly usedSize?: number };
  readonly error?: { readonly message: string };
}
type Ask = (method: string, params?: object) => Promise<NonNullable<Message['result']>>;

/** Connects to a process that was started with `--inspect=127.0.0.1:<port>`, and to its threads. */
export async function connectInspector(port: number): Promise<Inspector> {
  const socket = new WebSocket(await addressOf(port));
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('error', () => reject(new Error('the inspector hung up')), {
      once: true,
    });
  });
  const main = createSession((text) => socket.send(text));
  const threads = new Map<string, ReturnType<typeof createSession>>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    const { sessionId = '', message: inner } = message.params ?? {};
    if (message.method === 'NodeWorker.attachedToWorker') {
      const send = (text: string): void =>
        void main.ask('NodeWorker.sendMessageToWorker', { sessionId, message: text });
      threads.set(sessionId, createSession(send));
    } else if (message.method === 'NodeWorker.detachedFromWorker') threads.delete(sessionId);
    else if (inner !== undefined) threads.get(sessionId)?.take(JSON.parse(inner) as Message);
    else main.take(message);
  });
  await main.ask('NodeWorker.enable', { waitForDebuggerOnStart: false });
  return {
    heldBytes: async () => {
      let sum = 0;
      for (const { ask } of [main, ...threads.values()]) {
        await ask('HeapProfiler.enable');
        await ask('HeapProfiler.collectGarbage');
        sum += (await ask('Runtime.getHeapUsage')).usedSize ?? Number.NaN;
      }
      return sum;
    },
    [Symbol.dispose]: () => socket.close(),
  };
}

/** Questions and answers with one thread. */
function createSession(send: (text: string) => void): {
  readonly ask: Ask;
  readonly take: (message: Message) => void;
} {
  const waiting = new Map<number, (answer: Message) => void>();
  let last = 0;
  return {
    take: (message) => waiting.get(message.id ?? 0)?.(message),
    ask: (method, params = {}) =>
      new Promise((resolve, reject) => {
        const id = (last += 1);
        const late = setTimeout(() => reject(new Error(`no answer to ${method}`)), ANSWER_MS);
        waiting.set(id, ({ result, error }) => {
          clearTimeout(late);
          waiting.delete(id);
          if (result !== undefined) resolve(result);
          else reject(new Error(`${method}: ${error?.message ?? 'no result'}`));
        });
        send(JSON.stringify({ id, method, params }));
      }),
  };
}

async function addressOf(port: number): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/json/list`);
      const [target] = (await answer.json()) as { webSocketDebuggerUrl: string }[];
      if (target !== undefined) return target.webSocketDebuggerUrl;
    } catch (error) {
      if (attempt === TRIES) throw error;
    }
    await sleep(100);
  }
}
