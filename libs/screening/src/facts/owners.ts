/** Who holds a party, as far as the order states it, and what is known of them. */
import type { ListEntry, Owner, RelatedMatch } from '#holdpoint/model';
import { isInForce } from '../days.js';
import type { Facts, PartyFacts } from './facts.js';
import { isOnMofcomList } from './mofcom-lists.js';
import type { PartyView } from './party-view.js';
import { STAFF_BODY } from './state-users.js';

/** An owner that matters, and why. */
export interface Held<Tie> {
  readonly owner: Owner;
  readonly at: string;
  readonly name: string;
  /** Percent; `null` where it is not stated. */
  readonly share: number | null;
  readonly tie: Tie;
}

/**
 * The owners that have a tie, where they hold enough between them or a share is not stated: it counts as if it were
 * enough (reading no. 12).
 */
export function ownersBy<Tie>(
  facts: Facts,
  party: PartyFacts,
  tieOf: (view: PartyView, name: string) => Tie | null,
): readonly Held<Tie>[] {
  const held = (party.party.owners ?? []).flatMap((owner, index): Held<Tie>[] => {
    const name = owner.name ?? owner.corporateNumber ?? null;
    if (name === null) return [];
    const { corporateNumber } = owner;
    const tie = tieOf(facts.reference.viewOf({ name: owner.name, corporateNumber }), name);
    const at = `${party.at}/owners/${index}`;
    return tie === null ? [] : [{ owner, at, name, share: owner.share ?? null, tie }];
  });
  const known = held.reduce((sum, { share }) => sum + (share ?? 0), 0);
  const enough = known >= facts.reference.settings.ownerShare;
  return enough || held.some(({ share }) => share === null) ? held : [];
}

/** The listed entity that an owner is, or may be. */
export function listedEntry(facts: Facts, { matches }: PartyView): ListEntry | null {
  return (
    inForce(
      facts,
      matches.map(({ entry }) => entry),
    ).find(isOnMofcomList) ?? null
  );
}

/** The tie of an owner to listed entities, and which they are: their parent, their sister. */
export function groupOf(
  facts: Facts,
  { related }: PartyView,
): { readonly related: RelatedMatch; readonly members: readonly ListEntry[] } | null {
  for (const one of related) {
    const members = inForce(facts, one.listedMembers);
    // A company that only shares the name or a word of it has no tie.
    if (one.relation !== 'homonym' && members.length > 0) return { related: one, members };
  }
  return null;
}

/** The ministry, a force or an agency of theirs, or a body of their staff, that an owner is or may be. */
export function militaryEntry(facts: Facts, view: PartyView, name: string): ListEntry | null {
  const named = [
    ...view.matches.map(({ entry }) => entry),
    ...(view.stateUser === null ? [] : [view.stateUser.entry]),
    ...(STAFF_BODY.test(name) ? ['JP-MOD'] : []),
  ];
  return (
    inForce(facts, named).find(
      ({ treatAs }) => treatAs === 'military-end-user' || treatAs === 'separate-flag-us-military',
    ) ?? null
  );
}

function inForce({ reference, asOf }: Facts, ids: readonly string[]): readonly ListEntry[] {
  return ids.flatMap((id) => {
    const entry = reference.entries.get(id);
    return entry !== undefined && isInForce(entry, asOf) ? [entry] : [];
  });
}
