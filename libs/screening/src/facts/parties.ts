import type { NameMatch, NameMention, Order } from '#holdpoint/model';
import { isInForce } from '../days.js';
import type { Reference } from '../reference.js';
import { nameOf } from './party-names.js';
import { ONWARD } from './receivers.js';
import { isStated } from './stated.js';
import type { PartyFacts, Sighting } from './facts.js';
import type { StatementView } from './end-use.js';
import { mentionsIn } from './text-mentions.js';

/** Each party matched once against all lists. */
export function findParties(order: Order, reference: Reference): PartyFacts[] {
  return order.parties.map((party, index) => ({
    index,
    party,
    at: `/parties/${index}`,
    name: nameOf(party),
    view: reference.viewOf(party),
  }));
}

/**
 * Listed and military parties seen anywhere: under a party's own names, or named in its department and address, in
 * the onward transfer, the route's reason or the end-use statement (reading no. 8). One sighting of an entry for
 * each party; texts of the order add an entry only where no party showed it.
 */
export function findSightings(
  order: Order,
  parties: readonly PartyFacts[],
  statement: StatementView | null,
  reference: Reference,
  asOf: string,
): Sighting[] {
  const seen: Sighting[] = [];
  for (const party of parties) {
    const { matches, mentions, hosts } = party.view;
    for (const match of matches)
      addMatch(seen, match, party, `${party.at}/${match.field}`, reference, asOf);
    for (const { field, mention } of mentions)
      addMention(seen, mention, party, `${party.at}/${field}`, reference, asOf);
    for (const match of hosts) addMatch(seen, match, party, `${party.at}/address`, reference, asOf);
    addStateUser(seen, party, reference, asOf);
  }
  addTextSightings(seen, order, statement, reference, asOf);
  return seen;
}

/** A unit, a base or a mail domain of the state, where no entry's own name showed such a party already. */
function addStateUser(
  seen: Sighting[],
  party: PartyFacts,
  reference: Reference,
  asOf: string,
): void {
  const user = party.view.stateUser;
  if (user === null) return;
  const entry = reference.entries.get(user.entry);
  if (entry === undefined || !isInForce(entry, asOf)) return;
  const isKnown = seen.some(
    (sighting) =>
      sighting.party === party &&
      sighting.entry.treatAs === entry.treatAs &&
      sighting.reason === 'listed-party',
  );
  if (isKnown) return;
  const { field, value, span } = user;
  const at = `${party.at}/${field}`;
  seen.push({ entry, reason: 'listed-party', score: 1, at, value, span, party, isUnit: true });
}

function addTextSightings(
  seen: Sighting[],
  order: Order,
  statement: StatementView | null,
  reference: Reference,
  asOf: string,
): void {
  const onward = order.endUse?.onwardTransferTo;
  if (isStated(onward)) {
    const at = ONWARD;
    for (const match of reference.matcher.match({ name: onward }).matches)
      addMatch(seen, match, null, at, reference, asOf);
    for (const mention of reference.matcher.mentions(onward))
      addMention(seen, mention, null, at, reference, asOf);
  }
  if (isStated(order.routeReason))
    for (const mention of mentionsIn(order.routeReason, reference.matcher))
      addMention(seen, mention, null, '/routeReason', reference, asOf);
  if (statement !== null)
    for (const mention of statement.mentions)
      addMention(seen, mention, null, '/endUse/statement', reference, asOf);
}

function addMatch(
  seen: Sighting[],
  match: NameMatch,
  party: PartyFacts | null,
  at: string,
  reference: Reference,
  asOf: string,
): void {
  const entry = reference.entries.get(match.entry);
  if (entry === undefined || !isInForce(entry, asOf) || isSeen(seen, entry.id, party)) return;
  seen.push({
    entry,
    reason: match.outcome === 'hit' ? match.reason : softened(match.reason),
    score: match.score / 10_000,
    at,
    value: match.value.slice(match.span[0], match.span[1]),
    span: match.span,
    working: match.working,
    identity: match.identity,
    party,
  });
}

/** A match at review level is never more than possible. */
function softened(reason: NameMatch['reason']): NameMatch['reason'] {
  return reason === 'listed-party' ? 'possible-listed-party' : reason;
}

function addMention(
  seen: Sighting[],
  mention: NameMention,
  party: PartyFacts | null,
  at: string,
  reference: Reference,
  asOf: string,
): void {
  const entry = reference.entries.get(mention.entry);
  if (entry === undefined || entry.list === 'defence-contractors') return;
  if (!isInForce(entry, asOf) || isSeen(seen, entry.id, party)) return;
  seen.push({
    entry,
    reason: mention.strength === 'sure' ? 'listed-party' : 'possible-listed-party',
    score: mention.strength === 'sure' ? 1 : 0.85,
    at,
    value: mention.value,
    span: mention.span,
    party,
  });
}

function isSeen(seen: readonly Sighting[], entry: string, party: PartyFacts | null): boolean {
  return seen.some(
    (sighting) => sighting.entry.id === entry && (party === null || sighting.party === party),
  );
}
