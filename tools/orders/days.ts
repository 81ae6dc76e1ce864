const DAY_MS = 86_400_000;

/** The day `count` days after (or, below 0, before) a day written `YYYY-MM-DD`. */
export function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}
