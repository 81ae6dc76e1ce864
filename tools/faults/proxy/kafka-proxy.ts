import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { NO_TAGS, readFrames, readRequest, type Request } from './frames.js';

/**
 * `cut` closes the connection in the frame's place; `lose` keeps the connection and the frame is never seen again;
 * `answer` gives the client this body instead of whatever the broker says.
 */
export type Verdict =
  | { readonly kind: 'pass' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'lose' }
  | { readonly kind: 'delay'; readonly until: () => Promise<unknown> }
  | { readonly kind: 'answer'; readonly body: Buffer };

export const PASS: Verdict = { kind: 'pass' };
export const CUT: Verdict = { kind: 'cut' };

/** Looks at each frame and says what becomes of it. */
export interface Interceptor {
  readonly onRequest?: (request: Request) => Verdict;
  /** Before the broker's answer to this request, of which this is the body, is handed on. */
  readonly onAnswer?: (request: Request, body: Buffer) => Verdict;
}

/** A TCP proxy in front of one broker that reads Kafka's frames. */
export class KafkaProxy {
  /** What is asked of every frame; a trap puts itself in here. */
  interceptor: Interceptor = {};
  private target = { host: '127.0.0.1', port: 0 };
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {
    server.on('connection', (client) => this.serve(client));
  }

  static async listen(port: number): Promise<KafkaProxy> {
    const server = createServer({ noDelay: true });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return new KafkaProxy(server, port);
  }

  /** `host:port` of the broker's own listener. */
  forwardTo(address: string): void {
    const [host = '', port = ''] = address.split(':');
    this.target = { host, port: Number(port) };
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private serve(client: Socket): void {
    const broker = connect({ ...this.target, noDelay: true });
    const end = (): void => {
      client.destroy();
      broker.destroy();
    };
    for (const socket of [client, broker]) {
      this.sockets.add(socket);
      socket.on('error', end).on('close', () => {
        this.sockets.delete(socket);
        end();
      });
    }
    const asked = new Map<number, Request>();
    Promise.all([
      this.carryRequests(client, broker, asked),
      this.carryAnswers(broker, client, asked),
    ])
      .catch(() => undefined)
      .finally(end);
  }

  private async carryRequests(
    client: Socket,
    broker: Socket,
    asked: Map<number, Request>,
  ): Promise<void> {
    for await (const bytes of readFrames(client)) {
      const request = readRequest(bytes);
      const verdict = this.interceptor.onRequest?.(request) ?? PASS;
      if (verdict.kind === 'cut') return;
      if (verdict.kind === 'lose') continue;
      if (verdict.kind === 'answer') {
        await write(client, answerFrame(request, verdict.body));
        continue;
      }
      if (verdict.kind === 'delay') await verdict.until();
      asked.set(request.correlationId, request);
      await write(broker, bytes);
    }
  }

  private async carryAnswers(
    broker: Socket,
    client: Socket,
    asked: Map<number, Request>,
  ): Promise<void> {
    for await (const bytes of readFrames(broker)) {
      const correlationId = bytes.readInt32BE(4);
      const request = asked.get(correlationId);
      asked.delete(correlationId);
      const verdict =
        (request && this.interceptor.onAnswer?.(request, bytes.subarray(headOf(request)))) ?? PASS;
      if (verdict.kind === 'cut') return;
      if (verdict.kind === 'lose') continue;
      if (verdict.kind === 'delay') await verdict.until();
      const answer =
        verdict.kind === 'answer' && request ? answerFrame(request, verdict.body) : bytes;
      await write(client, answer);
    }
  }
}

async function write(socket: Socket, bytes: Buffer): Promise<void> {
  if (!socket.write(bytes)) await once(socket, 'drain');
}

/** Length of an answer's header, with the four bytes of the frame's own length. */
const headOf = ({ isFlexible }: Request): number => (isFlexible ? 8 + NO_TAGS : 8);

function answerFrame(request: Request, body: Buffer): Buffer {
  const head = Buffer.alloc(headOf(request));
  head.writeInt32BE(body.length + head.length - 4, 0);
  head.writeInt32BE(request.correlationId, 4);
  return Buffer.concat([head, body]);
}
