import type {
  NameMatch,
  NameMatcher,
  NameMatchResult,
  NameMention,
  Party,
  Span,
} from '#holdpoint/model';
import { namesCompany } from '#holdpoint/matching';
import { DEFENCE_COMPANY, DEFENCE_DIVISION, SECTOR } from './flags.js';
import { nameOf, namesOf } from './party-names.js';
import { isStated } from './stated.js';
import type { Neighbour } from './neighbours.js';
import { findStateUser, type SeatFinder, type StateUser } from './state-users.js';

/** What a party's own fields say, whatever the rest of the order and the day. Customers come back: it is remembered. */
export interface PartyView extends Pick<NameMatchResult, 'matches' | 'related' | 'contractors'> {
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
  /** Its own words that say its business is defence: a division, or its name. */
  readonly defence: readonly DefenceWord[];
  /** Its name tells a line of business that often has a defence side. */
  readonly inSector: boolean;
}

export interface DefenceWord {
  readonly field: 'department' | 'name' | 'localName';
  readonly value: string;
  readonly span: Span;
}

/** Shared by almost all parties, so that it stays in the processor's cache where thousands of views would not. */
const NOTHING_SEEN: PartyView = {
  matches: [],
  related: [],
  contractors: [],
  mentions: [],
  hosts: [],
  stateUser: null,
  neighbours: [],
  defence: [],
  inSector: false,
};

export function viewParty(
  party: Party,
  matcher: NameMatcher,
  findNeighbours: (party: Party) => readonly Neighbour[],
  seatAt: SeatFinder,
): PartyView {
  const { matches, related, contractors } = matcher.match(party);
  const view = {
    matches,
    related,
    contractors,
    mentions: findMentions(party, matcher),
    hosts: findHosts(party, matcher),
    stateUser: findStateUser(party, seatAt),
    neighbours: findNeighbours(party),
    defence: findDefenceWords(party),
    inSector: SECTOR.test(nameOf(party)),
  };
  const says = Object.values(view).some((said) => (Array.isArray(said) ? said.length > 0 : said));
  return says ? view : NOTHING_SEEN;
}

function findDefenceWords(party: Party): readonly DefenceWord[] {
  const words = [
    ['department', DEFENCE_DIVISION],
    ['name', DEFENCE_COMPANY],
    ['localName', DEFENCE_COMPANY],
  ] as const;
  return words.flatMap(([field, pattern]) => {
    const text = party[field];
    const hit = isStated(text) ? pattern.exec(text) : null;
    if (hit === null) return [];
    return [{ field, value: hit[0], span: [hit.index, hit.index + hit[0].length] as const }];
  });
}

function findMentions(party: Party, matcher: NameMatcher): PartyView['mentions'] {
  const company = namesOf(party).some(namesCompany);
  return (['department', 'address'] as const).flatMap((field) => {
    const text = party[field];
    if (!isStated(text)) return [];
    return (
      matcher
        .mentions(text)
        // Towns and buildings bear the names of companies: an address says something only when it is sure.
        .filter(({ strength }) => field === 'department' || strength === 'sure')
        .filter(({ generic }) => generic !== true || !company)
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
