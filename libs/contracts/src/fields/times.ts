import { Satisfies } from './field-rule.js';
import { formOf } from './texts.js';

const ZERO = 0x30;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The first ten characters, of the form of a day, name one that exists. */
function startsWithDay(text: string): boolean {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

const DAY = formOf(
  'isDay',
  'not-a-day',
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/,
  'a day that exists, as YYYY-MM-DD',
  { format: 'date' },
  startsWithDay,
);

const MOMENT = formOf(
  'isMoment',
  'not-a-time',
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,9})?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$/,
  'an RFC 3339 time with its zone, such as 2026-11-23T09:12:45Z',
  { format: 'date-time' },
  startsWithDay,
);

export const IsDay = (): PropertyDecorator => Satisfies(DAY);
export const IsMoment = (): PropertyDecorator => Satisfies(MOMENT);
