/** What a request of the driver encodes to: its own encoder, or a payload of ours. */
interface EncodedPayload {
  readonly buffer: Buffer;
}

interface FrameParts {
  readonly correlationId: number;
  readonly clientId: string;
  readonly request: {
    readonly apiKey: number;
    readonly apiVersion: number;
    readonly encode: () => Promise<EncodedPayload>;
  };
}

/** Kept free before a payload of ours, so that the header goes there and the payload is not copied. */
export const HEADER_ROOM = 256;
/** Length of what follows, api key, api version, correlation id, length of the client id. */
const FIXED_BYTES = 4 + 2 + 2 + 4 + 2;

/** A payload with room for the header before it. */
export class RoomyPayload implements EncodedPayload {
  /** `whole` begins with `HEADER_ROOM` bytes of anything. */
  constructor(readonly whole: Buffer) {}

  get buffer(): Buffer {
    return this.whole.subarray(HEADER_ROOM);
  }
}

/**
 * The bytes of a request with its length and header (version 1). The driver's own copies every payload
 * twice, each time into a buffer that grows by doubling.
 */
export async function frameRequest(parts: FrameParts): Promise<{ readonly buffer: Buffer }> {
  const { correlationId, clientId, request } = parts;
  const payload = await request.encode();
  const clientIdBytes = Buffer.byteLength(clientId);
  const header = FIXED_BYTES + clientIdBytes;
  const fits = payload instanceof RoomyPayload && header <= HEADER_ROOM;
  const { buffer } = payload;
  const frame = fits
    ? payload.whole.subarray(HEADER_ROOM - header)
    : Buffer.allocUnsafe(header + buffer.length);
  let at = frame.writeInt32BE(frame.length - 4, 0);
  at = frame.writeInt16BE(request.apiKey, at);
  at = frame.writeInt16BE(request.apiVersion, at);
  at = frame.writeInt32BE(correlationId, at);
  at = frame.writeInt16BE(clientIdBytes, at);
  frame.write(clientId, at, 'utf8');
  if (!fits) frame.set(buffer, header);
  return { buffer: frame };
}
