import { createReadStream, statSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import type { Readable, Writable } from 'node:stream';
import { once } from 'node:events';
import { WrongUse } from './exit-codes.js';

export interface Line {
  /** Counted from 1, blank lines included. */
  readonly number: number;
  readonly bytes: Buffer;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** Opens a file for reading; no name or `-` is standard input. */
export function openInput(file: string | undefined, stdin: Readable): Readable {
  if (file === undefined || file === '-') return stdin;
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new WrongUse(`there is no file ${file}`);
  if (stat.isDirectory())
    throw new WrongUse(`${file} is a folder; name a file, or - for standard input`);
  return createReadStream(file);
}

/** The non-blank lines of a stream, as bytes; holds no more than one line and one chunk. */
export async function* readLines(input: Readable): AsyncGenerator<Line> {
  let number = 0;
  let pending: Buffer[] = [];
  const finish = (): Line | null => {
    number += 1;
    const bytes = trimLine(pending.length === 1 ? pending[0]! : Buffer.concat(pending), number);
    pending = [];
    return bytes.length === 0 || bytes.every(isBlank) ? null : { number, bytes };
  };
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      pending.push(bytes.subarray(start, end));
      start = end + 1;
      const line = finish();
      if (line) yield line;
    }
    if (start < bytes.length) pending.push(bytes.subarray(start));
  }
  const last = pending.length > 0 ? finish() : null;
  if (last) yield last;
}

function trimLine(bytes: Buffer, number: number): Buffer {
  const start = number === 1 && bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? 3 : 0;
  const end = bytes.at(-1) === CARRIAGE_RETURN ? bytes.length - 1 : bytes.length;
  return bytes.subarray(start, end);
}

const isBlank = (byte: number): boolean =>
  byte === 0x20 || byte === 0x09 || byte === CARRIAGE_RETURN;

const BUFFERED_CHARACTERS = 64 * 1024;

/** Writes lines in the order given and waits for a slow reader, so that memory stays flat. */
export class LineWriter {
  private waiting: string[] = [];
  private size = 0;

  constructor(private readonly output: Writable) {}

  async write(line: string): Promise<void> {
    this.waiting.push(line, '\n');
    this.size += line.length + 1;
    if (this.size >= BUFFERED_CHARACTERS) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.size === 0) return;
    const text = this.waiting.join('');
    this.waiting = [];
    this.size = 0;
    if (!this.output.write(text)) await once(this.output, 'drain');
  }
}

/** UTF-8 text of a line, or `null` where it is not UTF-8. */
export function textOf(bytes: Buffer): string | null {
  const text = new StringDecoder('utf8').end(bytes);
  return text.includes('\uFFFD') && !Buffer.from(text).equals(bytes) ? null : text;
}
