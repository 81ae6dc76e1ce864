import { connect } from 'node:net';
import type { Kafka } from 'kafkajs';
import { readFrames } from '../proxy/frames.js';

const LEAVE_GROUP = 13;

/**
 * Takes all members out of a group, as the session time-out would do ten seconds after they died: with it, a
 * killed instance's successor starts at once. Only for a group whose coordinator is at this address.
 */
export async function forgetMembers(kafka: Kafka, address: string, groupId: string): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const { groups } = await admin.describeGroups([groupId]);
    for (const { memberId } of groups[0]?.members ?? []) {
      await leaveGroup(address, groupId, memberId);
    }
  } finally {
    await admin.disconnect();
  }
}

/** The driver has this request, but only for its own members. */
async function leaveGroup(address: string, groupId: string, memberId: string): Promise<void> {
  const [host = '', port = ''] = address.split(':');
  const socket = connect({ host, port: Number(port) });
  const body = Buffer.concat([
    Buffer.from([0, LEAVE_GROUP, 0, 0, 0, 0, 0, 1]),
    text('holdpoint-faults'),
    text(groupId),
    text(memberId),
  ]);
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length);
  socket.write(Buffer.concat([length, body]));
  for await (const answer of readFrames(socket)) {
    const code = answer.readInt16BE(8);
    socket.destroy();
    // 25: it is gone already.
    if (code !== 0 && code !== 25) throw new Error(`LeaveGroup was answered with error ${code}`);
    return;
  }
}

function text(value: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeInt16BE(Buffer.byteLength(value));
  return Buffer.concat([length, Buffer.from(value)]);
}
