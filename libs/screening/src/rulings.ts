import type { PartyListId, Ruling } from '#holdpoint/model';
import type { RulingByStatus } from './exposure.js';
import type { Sighting } from './facts/facts.js';

function everyQuestion(ruling: Ruling, offList: Ruling): RulingByStatus {
  return {
    controlled: ruling,
    uncoded: ruling,
    suspended: ruling,
    unclassified: ruling,
    contradicted: ruling,
    unreasoned: ruling,
    'off-list': offList,
  };
}

/** Ann. 1 speaks of dual-use items: what is not known to be one waits for a person (reading no. 2). */
export const BY_MILITARY: RulingByStatus = {
  ...everyQuestion('review', 'review'),
  controlled: 'prohibited',
  uncoded: 'prohibited',
};

/** A list names whom nothing may reach: what is not classified counts as if it were on the item list (reading no. 3). */
export const BY_LIST: Readonly<
  Record<Extract<PartyListId, 'export-control-list' | 'watch-list'>, RulingByStatus>
> = {
  'export-control-list': everyQuestion('prohibited', 'review'),
  'watch-list': everyQuestion('licence-enhanced', 'not-controlled'),
};
/** The same where an item is off the list and no civil use is stated. */
export const WATCH_LIST_WITHOUT_CIVIL_USE: RulingByStatus = everyQuestion(
  'licence-enhanced',
  'review',
);

/** Who made the goods does not receive them (reading no. 7). */
export function isManufacturer({ party }: Sighting): boolean {
  return party?.party.role === 'manufacturer';
}
