import { Writable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import type { DeadLetter } from '#holdpoint/kafka';
import { parsePosition, parseSince } from './dlq-arguments.js';
import { factsOf, hasReason, isSince, orderIdOf, problemCount, withMark } from './dlq-facts.js';
import { tableText } from './dlq-list.js';
import { showText } from './dlq-show-text.js';
import { cli } from './program.js';

const NOW = new Date('2026-11-25T12:00:00Z');
const letter: DeadLetter = {
  kind: 'dead-letter',
  topic: 'orders.created.dlq',
  partition: 3,
  offset: 17,
  timestamp: '1764071100000',
  key: Buffer.from('SO-1'),
  value: Buffer.from('{"orderId":"SO-1"}'),
  headers: { traceparent: '00-a-b-01' },
  origin: { topic: 'orders.created', partition: 3, offset: '42', timestamp: '1764071000000' },
  refusal: {
    errorClass: 'invalid',
    errorCode: 'missing',
    message: 'items is missing (and 1 more problem)',
    problems: [
      { path: '/items', code: 'missing', message: 'is missing' },
      { path: '/parties', code: 'missing', message: 'is missing' },
    ],
  },
  attempt: 2,
  serviceVersion: '0.1.0',
  failedAt: '2026-11-25T11:00:00.000Z',
  replayOf: 'orders.created.dlq/3/9',
};
const mark = {
  kind: 'mark',
  partition: 3,
  replayedOffset: 17,
  replayedAt: '2026-11-25T11:30:00.000Z',
  replayedTo: 'orders.created/3',
  repaired: true,
  attempt: 2,
} as const;
const context = { input: 'orders.created', isDefaultTopic: true };
const withProblems = (problems: DeadLetter['refusal']['problems']): DeadLetter => ({
  ...letter,
  refusal: { ...letter.refusal, problems },
});

describe('a place', () => {
  it('is partition and offset', () => {
    expect(parsePosition('3:17')).toEqual({ partition: 3, offset: 17 });
  });
  it.each(['3', '3:', ':17', '3:x', '-1:2', '3:17:1', '٣:١'])('is not %s', (text) => {
    expect(() => parsePosition(text)).toThrow('3:17');
  });
});

describe('--since', () => {
  it.each([
    ['30m', '2026-11-25T11:30:00Z'],
    ['2h', '2026-11-25T10:00:00Z'],
    ['7d', '2026-11-18T12:00:00Z'],
    ['2026-11-24', '2026-11-24T00:00:00Z'],
    ['2026-11-24T09:00:00+09:00', '2026-11-24T00:00:00Z'],
  ])('%s means %s', (text, moment) => {
    expect(parseSince(text, NOW)).toBe(Date.parse(moment));
  });
  it.each(['yesterday', '2h30m', '2026-13-01', '2026-11-24T09:00'])('is not %s', (text) => {
    expect(() => parseSince(text, NOW)).toThrow('30m, 2h, 7d');
  });
  it('compares with when the message was refused', () => {
    expect(isSince(letter, Date.parse('2026-11-25T11:00:00Z'))).toBe(true);
    expect(isSince(letter, Date.parse('2026-11-25T11:00:01Z'))).toBe(false);
  });
});

describe('the facts of a dead letter', () => {
  it('name its order as the message does, else by its key, else not', () => {
    const order = (value: string | null, key: string | null) =>
      orderIdOf({
        ...letter,
        value: value && Buffer.from(value),
        key: key && Buffer.from(key),
      } as DeadLetter);
    expect(order('{"orderId":"SO-2"}', 'key')).toBe('SO-2');
    expect(order('{"specversion":"1.0","data":{"orderId":"SO-3"}}', 'key')).toBe('SO-3');
    expect(order('{"orderId":7}', 'key')).toBe('key');
    expect(order('no JSON', 'key')).toBe('key');
    expect(order(null, null)).toBeNull();
  });

  it('count the problems that found no room in the header', () => {
    const [first] = letter.refusal.problems;
    const more = { path: '', code: 'more-problems', message: '12 more' };
    expect(problemCount(withProblems([first!, more]))).toBe(13);
    expect(problemCount(withProblems([]))).toBe(0);
  });

  it('answer to the code and to the class of the reason', () => {
    expect([hasReason(letter, 'missing'), hasReason(letter, 'invalid')]).toEqual([true, true]);
    expect(hasReason(letter, 'not-json')).toBe(false);
  });
});

describe('the table', () => {
  const facts = factsOf(letter);
  it('shows a line for each and counts them by reason, also those beyond the limit', () => {
    const text = tableText([facts, withMark(facts, mark), facts], [facts]);
    expect(text).toMatch(
      /3:17 +SO-1 +invalid\/missing +2 +\/items +2 +2026-11-25T11:00:00.000Z +-/,
    );
    expect(text).toContain('The newest 1 of 3 are shown');
    expect(text).toMatch(/orders.created.dlq +invalid\/missing +3 +2\n$/);
  });

  it('lets no message steer the terminal', () => {
    const evil = factsOf({ ...letter, value: null, key: Buffer.from('\u001b[2J\u202eSO') });
    expect(tableText([evil], [evil])).toContain('\uFFFD[2J\uFFFDSO');
    expect(
      showText({ ...letter, value: Buffer.from('\u001b[2J') }, undefined, context),
    ).not.toContain('\u001b');
  });

  it('says so when there is nothing', () => {
    expect(tableText([], [])).toBe('No dead letters.\n');
  });
});

describe('a dead letter that is shown', () => {
  it('names every problem, what it was a replay of, and what to do', () => {
    const text = showText(letter, undefined, context);
    expect(text).toMatch(/\/items +missing +is missing\n +\/parties +missing/);
    expect(text).toContain('2, a replay of orders.created.dlq/3/9');
    expect(text).toContain('Give the field; it is required.');
    expect(text).toContain('holdpoint dlq replay 3:17 --value order.json --dry-run');
  });

  it('of a failure of the screener’s own is put back as it is', () => {
    const failed = { ...letter, refusal: { ...letter.refusal, errorClass: 'failed' as const } };
    const text = showText(failed, undefined, { input: 'orders.closed', isDefaultTopic: false });
    expect(text).toContain('holdpoint dlq replay 3:17 --topic orders.closed\n');
    expect(text).not.toContain('--value');
  });

  it('that was put back already asks for nothing', () => {
    expect(showText(letter, mark, context)).toMatch(/Nothing: it was put back/);
  });

  it('shows bytes that are no text as bytes, and a long text in part', () => {
    const show = (value: Buffer | null) => showText({ ...letter, value }, undefined, context);
    expect(show(Buffer.from([0xff, 0x0a]))).toContain('not UTF-8; its bytes: ff 0a\n');
    expect(show(Buffer.from('x'.repeat(5_000)))).toContain('the whole of it: --output FILE');
    expect(show(null)).toContain('Value (0 bytes)\n  none');
  });
});

describe('wrong use', () => {
  async function errorsOf(...args: string[]): Promise<string> {
    const said: string[] = [];
    const collect = () =>
      new Writable({
        write(chunk: Buffer, _encoding, next) {
          said.push(String(chunk));
          next();
        },
      });
    const streams = { stdin: process.stdin, stdout: collect(), stderr: collect(), now: () => NOW };
    expect(await cli(['dlq', ...args], streams)).toBe(2);
    return said.join('');
  }

  it.each([
    [['list', '--since', 'yesterday'], '30m, 2h, 7d'],
    [['list', '--limit', '0'], 'from 1 up'],
    [['show'], "missing required argument 'place'"],
    [['show', '3-17'], '3:17'],
    [['replay', '3:17', '--max-attempts', 'many'], 'from 1 up'],
  ])('%j is explained before Kafka is asked', async (args, text) => {
    expect(await errorsOf(...args)).toContain(text);
  });

  it('of settings too', async () => {
    vi.stubEnv('KAFKA_BROKERS', '');
    expect(await errorsOf('list')).toContain('KAFKA_BROKERS is missing');
    vi.unstubAllEnvs();
  });
});
