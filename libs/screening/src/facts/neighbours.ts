/** Who else sits at a listed entity's address, or writes from its mail domain. */
import { createAddressFinder } from '#holdpoint/matching';
import type { ListEntry, Party } from '#holdpoint/model';
import { isOnMofcomList } from './mofcom-lists.js';

export interface Neighbour {
  readonly entry: string;
  readonly field: 'address' | 'email';
  readonly value: string;
}

/** A finder over the addresses and mail domains of the two lists. */
export function neighbourFinder(
  entries: readonly ListEntry[],
): (party: Pick<Party, 'address' | 'email'>) => readonly Neighbour[] {
  const listed = entries.filter(isOnMofcomList);
  const findAddress = createAddressFinder(
    listed.flatMap(({ id, identity }) => identity.addresses.map(({ text }) => ({ id, text }))),
  );
  const domains = new Map<string, string[]>();
  for (const { id, identity } of listed)
    for (const domain of identity.domains)
      domains.set(domain, [...(domains.get(domain) ?? []), id]);
  return ({ address, email }) => {
    const at = typeof address === 'string' ? findAddress(address) : [];
    const from = typeof email === 'string' ? domainsOf(email) : [];
    return [
      ...at.map((entry) => ({ entry, field: 'address' as const, value: address ?? '' })),
      ...from.flatMap((domain) =>
        (domains.get(domain) ?? []).map((entry) => ({
          entry,
          field: 'email' as const,
          value: domain,
        })),
      ),
    ];
  };
}

/** The domain of an address and those above it, the top one apart. */
function domainsOf(email: string): string[] {
  const parts = email
    .slice(email.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase()
    .split('.');
  return parts.slice(0, -1).map((_, index) => parts.slice(index).join('.'));
}
