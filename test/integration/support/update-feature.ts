import { once } from 'node:events';
import { connect } from 'node:net';
import { FieldReader, FieldWriter } from '../../../tools/faults/proxy/fields.js';
import { readFrames } from '../../../tools/faults/proxy/frames.js';

const UPDATE_FEATURES = 57;
const SAFE_DOWNGRADE = 2;
const UPGRADE = 1;
const TIMEOUT_MS = 30_000;
/** Length, correlation and no tagged fields. */
const ANSWER_HEAD = 4 + 4 + 1;

/** Sets the level of one of the cluster's features, as `kafka-features.sh` does. */
export async function updateFeature(
  address: string,
  { name, from, to }: { readonly name: string; readonly from: number; readonly to: number },
): Promise<void> {
  const request = new FieldWriter(true)
    .int16(UPDATE_FEATURES)
    .int16(1)
    .int32(1)
    .int16(-1)
    .end()
    .int32(TIMEOUT_MS)
    .count(1)
    .text(name)
    .int16(to)
    .int8(to < from ? SAFE_DOWNGRADE : UPGRADE)
    .end()
    .int8(0)
    .end().bytes;
  const [host = '', port = ''] = address.split(':');
  const socket = connect({ host, port: Number(port) });
  await once(socket, 'connect');
  socket.write(Buffer.concat([new FieldWriter().int32(request.length).bytes, request]));
  for await (const answer of readFrames(socket)) {
    const body = answer.subarray(ANSWER_HEAD);
    const code = body.readInt16BE(4);
    const said = new FieldReader(body.subarray(6), true).text();
    socket.destroy();
    if (code !== 0) throw new Error(`${name} was not set to ${to}: ${code} ${String(said)}`);
    return;
  }
}
