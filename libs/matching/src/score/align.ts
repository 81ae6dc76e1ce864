/** Which word of the query meets which word of the listed name: one to one, the nearest first. */
import type { JoinedHow } from '../index/joined-index.js';
import type { Meeting, Similarity } from './similarity.js';

export interface Alignment {
  /** By query word: the place of its listed partner, or -1. */
  readonly partners: readonly number[];
  /** By query word: basis points of the meeting. */
  readonly values: readonly number[];
  readonly hows: readonly (Meeting | null)[];
  /** By listed word: whether it has a partner. */
  readonly taken: readonly boolean[];
  readonly first: number;
  readonly last: number;
  readonly backwards: boolean;
  /** The words from `first` to `last`, written together, are the whole listed name. */
  readonly whole: boolean;
  readonly wholeValue: number;
  readonly wholeHow: JoinedHow | null;
}

interface Pair {
  readonly query: number;
  readonly listed: number;
  readonly meeting: Similarity;
}

/** `meet` answers how near word `query` of the query and word `listed` of the name are. */
export function align(
  querySize: number,
  listedSize: number,
  meet: (query: number, listed: number) => Similarity | null,
): Alignment | null {
  const pairs: Pair[] = [];
  for (let query = 0; query < querySize; query += 1) {
    for (let listed = 0; listed < listedSize; listed += 1) {
      const meeting = meet(query, listed);
      if (meeting !== null) pairs.push({ query, listed, meeting });
    }
  }
  if (pairs.length === 0) return null;
  if (pairs.length > 1) pairs.sort(nearestFirst);
  const partners = new Array<number>(querySize).fill(-1);
  const values = new Array<number>(querySize).fill(0);
  const hows = new Array<Meeting | null>(querySize).fill(null);
  const taken = new Array<boolean>(listedSize).fill(false);
  for (const { query, listed, meeting } of pairs) {
    if (partners[query] !== -1 || taken[listed] === true) continue;
    partners[query] = listed;
    values[query] = meeting.value;
    hows[query] = meeting.how;
    taken[listed] = true;
  }
  const first = partners.findIndex((partner) => partner >= 0);
  const last = partners.findLastIndex((partner) => partner >= 0);
  const order = partners.filter((partner) => partner >= 0);
  const backwards = order.some((partner, at) => at > 0 && partner < order[at - 1]!);
  return {
    partners,
    values,
    hows,
    taken,
    first,
    last,
    backwards,
    whole: false,
    wholeValue: 0,
    wholeHow: null,
  };
}

/** Nearest, then in the order of both names, so that the outcome never hangs on the order of a list. */
function nearestFirst(a: Pair, b: Pair): number {
  return (
    b.meeting.value - a.meeting.value ||
    Math.abs(a.query - a.listed) - Math.abs(b.query - b.listed) ||
    a.query - b.query ||
    a.listed - b.listed
  );
}

/** The words from `first` to `last` of the query are the name, written together or apart. */
export function alignWhole(
  querySize: number,
  first: number,
  last: number,
  value: number,
  how: NonNullable<Alignment['wholeHow']>,
): Alignment {
  const partners = Array.from({ length: querySize }, (_, at) =>
    at >= first && at <= last ? 0 : -1,
  );
  return {
    partners,
    values: partners.map((partner) => (partner < 0 ? 0 : value)),
    hows: partners.map(() => null),
    taken: [],
    first,
    last,
    backwards: false,
    whole: true,
    wholeValue: value,
    wholeHow: how,
  };
}
