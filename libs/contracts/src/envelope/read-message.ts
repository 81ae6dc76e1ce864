import { isRecord, type Constructor } from '../fields/index.js';
import { compile, explain } from '../validation/index.js';
import type { HeaderBag, Read, ReadOptions } from './message.js';
import { openEnvelope } from './open-envelope.js';
import { refuse, refuseFields, type Refused } from './refuse.js';

export type Reader<T> = (value: Buffer, headers: HeaderBag, options?: ReadOptions) => Read<T>;

/**
 * Reads messages of one event type into the class's shape. Validation is compiled here, once; a reader
 * never throws and never changes or copies what it read.
 */
export function readerOf<T>(type: Constructor & (new () => T), eventType: string): Reader<T> {
  const isValid = compile(type) as (value: unknown) => value is T;
  return (bytes, headers, options) => {
    const opened = openEnvelope(bytes, headers);
    if (!opened.ok) return opened;
    const { data, json, event } = opened;
    if (opened.isEvent) {
      const wrong = checkType(event.type, eventType, options?.acceptedTypes);
      if (wrong) return wrong;
    }
    if (isValid(data)) return { ok: true, value: data, event, json };
    return refuseData(type, data, opened.isEvent);
  };
}

function checkType(
  type: string | null,
  expected: string,
  accepted: readonly string[] = [],
): Refused | undefined {
  if (type === expected || (type !== null && accepted.includes(type))) return undefined;
  if (type === null) {
    return refuse('unknown-event-type', `the event has no type; send ${expected}`, '/type');
  }
  const said = JSON.stringify(type.slice(0, 100));
  const family = expected.replace(/\d+$/, '');
  return type.startsWith(family) && /^\d+$/.test(type.slice(family.length))
    ? refuse(
        'unknown-event-version',
        `${said} is not read by this release; send ${expected}`,
        '/type',
      )
    : refuse(
        'unknown-event-type',
        `${said} is not read from this topic; send ${expected}`,
        '/type',
      );
}

function refuseData(type: Constructor, data: unknown, isEvent: boolean): Refused {
  const where = isEvent ? 'data' : 'the message';
  const path = isEvent ? '/data' : '';
  if (isEvent && data === undefined) return refuse('missing', 'the event has no data', path);
  if (!isRecord(data)) return refuse('not-an-object', `${where} must be an object`, path);
  const problems = explain(type, data);
  return problems.length > 0
    ? refuseFields(problems)
    : refuse('invalid-value', `${where} was refused without an explanation; please report this`);
}
