import { describe, expect, it } from 'vitest';
import { deadLetter, DEAD_LETTER_HEADERS } from '#holdpoint/kafka';
import { untilAnswered } from './support/eventually.js';
import { readCommitted } from './support/read-committed.js';
import { createRoute, uniqueName } from './support/topics.js';
import { startService, upperCaseTo, type Answer } from './support/upper-caser.js';
import { write } from './support/write.js';

const ODD_BYTES = Buffer.from([0xff, 0xfe, 0x00, 0x80, 0x22]);

class PartsMissing extends Error {
  readonly code = 'parts-missing';
}

/** Refuses what begins with `bad`, fails at what begins with `boom`. */
function pickyTo(output: string): Answer {
  const answer = upperCaseTo(output);
  return (value, context) => {
    if (value.equals(ODD_BYTES) || value.toString('utf8').startsWith('bad')) {
      return deadLetter(
        context,
        {
          errorClass: 'unreadable',
          errorCode: 'not-utf8',
          message: 'These are not letters',
          problems: [{ path: '/a', code: 'odd', message: 'odd' }],
        },
        { serviceVersion: '9.9.9', failedAt: '2026-01-02T03:04:05.678Z' },
      );
    }
    if (value.toString('utf8').startsWith('boom')) throw new PartsMissing('a part is missing');
    if (value.toString('utf8').startsWith('astray')) {
      return { topic: 'nowhere', key: null, value: 'lost' };
    }
    return answer(value, context);
  };
}

describe('dead letters', () => {
  it('stand for what a reader throws; the handler gets what it made of the others', async () => {
    const [input, output, groupId] = [uniqueName('in'), uniqueName('out'), uniqueName('group')];
    await createRoute(input, [output], 1);
    await write(input, [
      { key: 'a', value: '1', partition: 0 },
      { key: 'b', value: 'one', partition: 0 },
      { key: 'c', value: '3', partition: 0 },
    ]);
    await using service = await startService({
      groupId,
      outputs: [output],
      readers: {
        [input]: (value) => {
          if (Number.isNaN(Number(value))) throw new PartsMissing('no number');
          return Number(value);
        },
      },
      routes: {
        [input]: (read: unknown, { key }) => ({
          topic: output,
          key,
          value: typeof read + String(read),
        }),
      },
    });
    await untilAnswered(groupId, [input]);

    const [letter, ...others] = await readCommitted(`${input}.dlq`);
    expect(others).toEqual([]);
    expect(letter?.value?.toString()).toBe('one');
    expect(String(letter?.headers?.[DEAD_LETTER_HEADERS.errorCode])).toBe('parts-missing');
    const answers = await readCommitted(output);
    expect(answers.map(({ value }) => String(value))).toEqual(['number1', 'number3']);
    expect(service.server.state.ready).toBe(true);
  });

  it('carry the message byte for byte with its place, its headers and the reason', async () => {
    const [input, output, groupId] = [uniqueName('in'), uniqueName('out'), uniqueName('group')];
    await createRoute(input, [output], 2);
    const key = Buffer.from([0x00, 0xff]);
    await write(input, [
      { key: 'a', value: 'good', partition: 1 },
      {
        key,
        value: ODD_BYTES,
        partition: 1,
        timestamp: '1700000000000',
        headers: { trace: 'abc', many: ['1', '2'], [DEAD_LETTER_HEADERS.attempt]: '2' },
      },
      { key: 'b', value: 'boom', partition: 1 },
      { key: 'c', value: 'astray', partition: 1 },
      { key: 'd', value: null, partition: 1 },
      { key: 'e', value: 'good too', partition: 1 },
    ]);
    const counted: string[] = [];
    await using service = await startService({
      groupId,
      outputs: [output],
      routes: { [input]: pickyTo(output) },
      observer: {
        deadLetter: (topic, errorClass, code) => counted.push(`${topic} ${errorClass}/${code}`),
        recordsConsumed: (topic, records, skipped) =>
          counted.push(`${topic} consumed ${records}, skipped ${skipped}`),
      },
    });
    await untilAnswered(groupId, [input]);

    const letters = await readCommitted(`${input}.dlq`);
    const [odd, boom, astray] = letters.map(({ headers }) =>
      Object.fromEntries(
        Object.entries(headers ?? {}).map(([name, value]) => [name, String(value)]),
      ),
    );
    expect(letters.map(({ partition }) => partition)).toEqual([1, 1, 1]);
    expect(letters[0]?.value?.equals(ODD_BYTES)).toBe(true);
    expect(odd).toEqual({
      trace: 'abc',
      many: '1,2',
      'dlq.topic': input,
      'dlq.partition': '1',
      'dlq.offset': '1',
      'dlq.timestamp': '1700000000000',
      'dlq.error-class': 'unreadable',
      'dlq.error-code': 'not-utf8',
      'dlq.error-message': 'These are not letters',
      'dlq.problems': '[{"path":"/a","code":"odd","message":"odd"}]',
      'dlq.attempt': '3',
      'dlq.service-version': '9.9.9',
      'dlq.failed-at': '2026-01-02T03:04:05.678Z',
    });
    expect(boom).toMatchObject({
      'dlq.offset': '2',
      'dlq.error-class': 'failed',
      'dlq.error-code': 'parts-missing',
      'dlq.error-message': 'a part is missing',
      'dlq.service-version': '1.2.3',
    });
    expect(astray).toMatchObject({ 'dlq.offset': '3', 'dlq.error-code': 'topic-not-declared' });
    expect((await readCommitted(output)).map(({ value }) => String(value))).toEqual([
      'GOOD',
      'GOOD TOO',
    ]);
    expect(counted.sort()).toEqual(
      [
        `${input} consumed 6, skipped 1`,
        `${input} failed/parts-missing`,
        `${input} failed/topic-not-declared`,
        `${input} unreadable/not-utf8`,
      ].sort(),
    );
    expect(service.server.state.ready).toBe(true);
  });

  it('too many of them stop the lane before they are written, and the service is not ready', async () => {
    const [input, output, groupId] = [uniqueName('in'), uniqueName('out'), uniqueName('group')];
    await createRoute(input, [output], 1);
    await write(
      input,
      Array.from({ length: 50 }, (_, n) => ({ key: 'k', value: `good ${n}`, partition: 0 })),
    );
    const stopped: string[] = [];
    await using service = await startService({
      groupId,
      outputs: [output],
      routes: { [input]: pickyTo(output) },
      breaker: { share: 0.2, window: 100, minimum: 40 },
    });
    service.server.on('lane-stopped', (_lane, reason) => stopped.push(reason.code));
    await untilAnswered(groupId, [input]);
    await write(
      input,
      Array.from({ length: 60 }, (_, n) => ({ key: 'k', value: `bad ${n}`, partition: 0 })),
    );
    while (service.server.state.ready) await new Promise((resume) => setTimeout(resume, 20));

    expect(stopped).toEqual(['dead-letter-limit']);
    expect(service.server.state.problem).toContain('60 of the last 110 records are dead letters');
    expect(await readCommitted(`${input}.dlq`)).toEqual([]);
    expect(await readCommitted(output)).toHaveLength(50);
  });
});
