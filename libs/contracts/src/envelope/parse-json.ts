import { isUtf8 } from 'node:buffer';
import { LIMITS } from '../limits.js';
import { refuse, type Refused } from './refuse.js';

export interface ParsedJson {
  readonly ok: true;
  readonly value: unknown;
  /** Without byte order mark and surrounding blanks. */
  readonly text: string;
  /** `text` in UTF-8. */
  readonly bytes: Buffer;
}

/** Bytes to JSON, or why they are none. Never throws. */
export function parseJson(bytes: Buffer): ParsedJson | Refused {
  if (bytes.length > LIMITS.messageBytes) {
    return refuse(
      'message-too-large',
      `the message has ${bytes.length} bytes; at most ${LIMITS.messageBytes} are read`,
    );
  }
  if (bytes[0] === 0) {
    return refuse(
      'schema-registry-format',
      'the message starts with a zero byte, as a schema registry’s serializer writes it; send plain JSON',
    );
  }
  if (!isUtf8(bytes)) return refuse('not-utf8', 'the message is not UTF-8');
  const whole = bytes.toString('utf8');
  // A byte order mark counts as a blank.
  const text = whole.trim();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse('not-json', text === '' ? 'the message is empty' : notJson(error));
  }
  if (isDeeper(value, LIMITS.depth)) {
    return refuse('too-deep', `the message nests more than ${LIMITS.depth} objects and lists`);
  }
  return { ok: true, value, text, bytes: text === whole ? bytes : Buffer.from(text) };
}

/** The engine's words, shortened: they may quote the message at length. */
function notJson(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return `the message is not JSON: ${words.length > 200 ? `${words.slice(0, 199)}…` : words}`;
}

/**
 * Whether more than `levels` objects and lists stand within each other. Nothing here minds, but the
 * readers of the event that carries the order on would.
 */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i += 1) if (isDeeper(value[i], levels - 1)) return true;
    return false;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  for (const name in fields) if (isDeeper(fields[name], levels - 1)) return true;
  return false;
}
