/** Days are counted in China Standard Time (UTC+8, no summer time). */
const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
const UTC_BEFORE_CHINESE_MIDNIGHT = /^\d{4}-\d{2}-\d{2}T(?:0\d|1[0-5]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;
/** As `Date.parse` takes them: every month may have 31 days. */
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** The day in China of an instant in RFC 3339. */
export function chinaDay(instant: string): string {
  // In the usual spelling of UTC the day is there to be read, until China is a day ahead at 16:00.
  if (UTC_BEFORE_CHINESE_MIDNIGHT.test(instant)) return instant.slice(0, 10);
  return new Date(Date.parse(instant) + CHINA_OFFSET_MS).toISOString().slice(0, 10);
}

/** The day a text begins with, or `null` where it is none. */
export function dayOf(text: string | null | undefined): string | null {
  if (typeof text !== 'string') return null;
  if (DAY.test(text)) return text;
  return /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text))
    ? chinaDay(text)
    : null;
}

/** Same day of the month, so many months before; the month's last day where it has no such day. */
export function monthsBefore(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  const date = Math.min(Number(day.slice(8, 10)), lastOf(year, month));
  return `${String(year).padStart(4, '0')}-${inTwoDigits(month)}-${inTwoDigits(date)}`;
}

function lastOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function inTwoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

/** Whole days from one day to a later one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** Whether something in force from a day, until the first day it no longer counts, is so on this day. */
export function isInForce(
  dated: { readonly from: string; readonly until: string | null },
  day: string,
): boolean {
  return dated.from <= day && (dated.until === null || day < dated.until);
}
