import type { NameMatch, NameMatcher, NameMatchResult, NameMention, Party } from '#holdpoint/model';
import { isStated } from './stated.js';
import type { Neighbour } from './neighbours.js';
import { findStateUser, type StateUser } from './state-users.js';

/** What a party's own fields say, whatever the rest of the order and the day. Customers come back: it is remembered. */
export interface PartyView {
  readonly result: NameMatchResult;
  /** Entries named in the department, and in the address where they are sure. */
  readonly mentions: readonly {
    readonly field: 'department' | 'address';
    readonly mention: NameMention;
  }[];
  /** Whoever it is with: matches of that name, their spans in the address. */
  readonly hosts: readonly NameMatch[];
  readonly stateUser: StateUser | null;
  /** Listed entities whose address or mail domain it has. */
  readonly neighbours: readonly Neighbour[];
}

export function viewParty(
  party: Party,
  matcher: NameMatcher,
  findNeighbours: (party: Party) => readonly Neighbour[],
): PartyView {
  return {
    result: matcher.match(party),
    mentions: findMentions(party, matcher),
    hosts: findHosts(party, matcher),
    stateUser: findStateUser(party),
    neighbours: findNeighbours(party),
  };
}

function findMentions(party: Party, matcher: NameMatcher): PartyView['mentions'] {
  return (['department', 'address'] as const).flatMap((field) => {
    const text = party[field];
    if (!isStated(text)) return [];
    return (
      matcher
        .mentions(text)
        // Towns and buildings bear the names of companies: an address says something only when it is sure.
        .filter(({ strength }) => field === 'department' || strength === 'sure')
        .map((mention) => ({ field, mention }))
    );
  });
}

/** Care of whom, or on whose premises: `c/o X`, X内, X構内, X気付. */
const HOST =
  /\bc\/o\s+([^,、]{2,80})|(?:^|[\s\u3000\d０-９,、-])([^\s\u3000\d０-９,、-][^,、]{1,40}?)(?:構内|内|気付)(?=$|[\s\u3000,、])/iu;

function findHosts({ address }: Party, matcher: NameMatcher): NameMatch[] {
  if (!isStated(address)) return [];
  const found = HOST.exec(address);
  const host = found?.[1] ?? found?.[2];
  if (found === null || host === undefined) return [];
  const start = found.index + found[0].indexOf(host);
  return matcher.match({ name: host }).matches.map((match) => ({
    ...match,
    value: address,
    span: [start + match.span[0], start + match.span[1]] as const,
  }));
}
