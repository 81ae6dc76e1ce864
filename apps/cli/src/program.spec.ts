import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { expect, it, onTestFinished } from 'vitest';
import { cli } from './program.js';

interface Run {
  readonly exit: number;
  readonly out: readonly Record<string, unknown>[];
  readonly text: string;
  readonly errors: string;
}

async function holdpoint(args: readonly string[], input = ''): Promise<Run> {
  const stdout = collect();
  const stderr = collect();
  const exit = await cli(args, {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    now: () => new Date('2026-11-24T08:00:00Z'),
  });
  const text = stdout.text();
  const lines = text.split('\n').filter((line) => line.startsWith('{'));
  return {
    exit,
    text,
    errors: stderr.text(),
    out: lines.map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

function collect(): { stream: Writable; text: () => string } {
  const parts: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      parts.push(chunk.toString());
      done();
    },
  });
  return { stream, text: () => parts.join('') };
}

const civil = {
  orderId: 'SO-1',
  parties: [{ role: 'end-user', name: 'Bakery Müller GmbH', country: 'DE' }],
  destinationCountry: 'DE',
  items: [{ description: 'Oven', originCountry: 'DE', exportCountry: 'DE' }],
};
const listed = {
  ...civil,
  orderId: 'SO-2',
  destinationCountry: 'JP',
  parties: [{ role: 'end-user', localName: '三菱造船株式会社', country: 'JP' }],
  items: [
    {
      description: 'Dysprosium oxide',
      originCountry: 'CN',
      exportCountry: 'CN',
      classification: { status: 'controlled', controlCode: '1C905.b' },
    },
  ],
};
const lines = (...documents: readonly unknown[]): string =>
  documents
    .map((document) => `${typeof document === 'string' ? document : JSON.stringify(document)}\n`)
    .join('');

it('answers every order with one decision, in the order they came', async () => {
  const { exit, out, errors } = await holdpoint(['screen'], lines(civil, listed, civil));
  expect(errors).toBe('');
  expect(exit).toBe(0);
  expect(
    out.map(({ orderId, outcome, ruling, source }) => [orderId, outcome, ruling, source]),
  ).toEqual([
    ['SO-1', 'approved', 'not-controlled', null],
    ['SO-2', 'held', 'prohibited', null],
    ['SO-1', 'approved', 'not-controlled', null],
  ]);
  expect(out[1]).toMatchObject({ order: listed, asOf: '2026-11-24' });
  expect(out[0]).not.toHaveProperty('order');
});

it('replays the law of an earlier day', async () => {
  const before = await holdpoint(['screen', '--as-of', '2026-02-23'], lines(listed));
  expect(JSON.stringify(before.out[0])).not.toContain('CN-ECL-2026-11-01');
  const after = await holdpoint(['screen', '--as-of', '2026-02-24'], lines(listed));
  expect(JSON.stringify(after.out[0])).toContain('CN-ECL-2026-11-01');
});

it('reads an order in a CloudEvent as well', async () => {
  const event = {
    specversion: '1.0',
    id: 'e-1',
    source: '/erp',
    type: 'holdpoint.order.created.v1',
    data: listed,
  };
  const { out } = await holdpoint(['screen'], lines(event));
  expect(out[0]).toMatchObject({ orderId: 'SO-2', outcome: 'held' });
});

it('stops at the first line that cannot be read, with its number and the field', async () => {
  const broken = { ...civil, items: [{ quantity: -1 }] };
  const { exit, out, errors } = await holdpoint(['screen'], lines(civil, '', broken, civil));
  expect(exit).toBe(3);
  expect(out).toHaveLength(1);
  expect(errors).toContain('line 3');
  expect(errors).toContain('/items/0/quantity');
});

it('reports unreadable lines in place with --keep-going', async () => {
  const { exit, out } = await holdpoint(
    ['screen', '--keep-going'],
    lines('{', civil, '"text"', civil),
  );
  expect(exit).toBe(3);
  expect(out.map((answer) => answer['line'] ?? answer['orderId'])).toEqual([1, 'SO-1', 3, 'SO-1']);
  expect(out[0]?.['error']).toContain('jq -c');
});

it('tells by exit code 1 that something was found, only where --check asks for it', async () => {
  expect((await holdpoint(['screen', '--check'], lines(civil))).exit).toBe(0);
  expect((await holdpoint(['screen', '--check'], lines(civil, listed))).exit).toBe(1);
  expect((await holdpoint(['screen'], lines(listed))).exit).toBe(0);
});

it('matches names and says why', async () => {
  const { exit, out } = await holdpoint(
    ['names'],
    lines(
      { id: 1, name: 'Mitsubishi Shipbuilding Co., Ltd.' },
      { id: 'b', name: 'Mitsubishi Pencil Co., Ltd.' },
    ),
  );
  expect(exit).toBe(0);
  expect(out[0]).toMatchObject({
    id: 1,
    outcome: 'hit',
    matches: [{ entry: 'CN-ECL-2026-11-01', outcome: 'hit', reason: 'listed-party' }],
  });
  expect(out[1]).toMatchObject({ id: 'b', outcome: 'none', matches: [] });
});

it('reads what a statement says of use', async () => {
  const { out } = await holdpoint(
    ['end-use'],
    lines(
      { id: 1, text: 'Guidance section of anti-ship missiles' },
      { id: 2, text: 'Motors for washing machines' },
    ),
  );
  expect(out.map(({ verdict }) => verdict)).toEqual(['military', 'civil']);
});

it('explains a decision in the language asked for', async () => {
  const { out } = await holdpoint(['explain', '--lang', 'ja'], lines(listed));
  expect(out[0]?.['orderId']).toBe('SO-2');
  expect(String(out[0]?.['text'])).toMatch(/[ぁ-ん]/);
});

it.each([
  [['frobnicate']],
  [['screen', '--as-of', '2026-02-30']],
  [['explain', '--lang', 'fr']],
  [['screen', 'no-such-file.ndjson']],
])('calls %j wrong use, with one explanation on standard error', async (args) => {
  const { exit, text, errors } = await holdpoint(args, lines(civil));
  expect(exit).toBe(2);
  expect(text).toBe('');
  expect(errors).not.toBe('');
});

it('reads a file, with Windows line ends, a byte order mark and no line end at the end', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'holdpoint-orders-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'orders.ndjson');
  writeFileSync(file, `\uFEFF${JSON.stringify(civil)}\r\n\r\n${JSON.stringify(civil)}`);
  const { exit, out } = await holdpoint(['screen', file]);
  expect([exit, out.length]).toEqual([0, 2]);
});

it('names without a name, and lines that are no objects, are unreadable', async () => {
  const { out } = await holdpoint(
    ['names', '--keep-going'],
    lines({ id: 1 }, { id: 2, name: 7 }, '[]', '1'),
  );
  expect(out.map(({ line, code }) => [line, code])).toEqual([
    [1, 'invalid'],
    [2, 'invalid'],
    [3, 'not-an-object'],
    [4, 'not-an-object'],
  ]);
});

it('holds no more than it must: a slow reader is waited for', async () => {
  const slow = new PassThrough({ highWaterMark: 1024 });
  const many = lines(...Array.from({ length: 400 }, () => listed));
  const running = cli(['screen'], {
    stdin: Readable.from([Buffer.from(many)]),
    stdout: slow,
    stderr: process.stderr,
    now: () => new Date('2026-11-24T08:00:00Z'),
  }).then((exit) => (slow.end(), exit));
  let answers = 0;
  for await (const chunk of slow) answers += String(chunk).split('\n').length - 1;
  expect([await running, answers]).toEqual([0, 400]);
});
