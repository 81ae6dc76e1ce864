import net from 'node:net';
import tls from 'node:tls';
import type { ISocketFactory } from 'kafkajs';
import { FrameAssembler } from './frame-assembler.js';

const KEEP_ALIVE_MILLISECONDS = 60_000;
const READ_BYTES = 131_072;

/**
 * The driver's sockets, but each reads into the same memory again and again, from where whole answers go to the
 * driver: memory taken for every piece that arrives would make the collector run once a second under load.
 */
export const connectSocket: ISocketFactory = ({ host, port, onConnect, ...options }) => {
  // The driver hands on what it was given, also where its types do not say so.
  const ssl = options.ssl as tls.ConnectionOptions | boolean | null | undefined;
  const frames = new FrameAssembler((frame) => socket.emit('data', frame));
  const onread: net.OnReadOpts = {
    buffer: Buffer.allocUnsafeSlow(READ_BYTES),
    callback: (length, bytes) => {
      frames.add((bytes as Buffer).subarray(0, length));
      return true;
    },
  };
  // Requests are small and wait for each other's answers, so that none may be held back.
  const to = { host, port, onread, noDelay: true };
  const name = net.isIP(host) === 0 ? { servername: host } : {};
  const socket: net.Socket =
    ssl === undefined || ssl === null || ssl === false
      ? net.connect(to, onConnect)
      : tls.connect({ ...to, ...name, ...(ssl === true ? {} : ssl) }, onConnect);
  socket.setKeepAlive(true, KEEP_ALIVE_MILLISECONDS);
  return socket;
};
