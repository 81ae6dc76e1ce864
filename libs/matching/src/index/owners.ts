import type { EntryNames, ListEntry, ListSnapshot, RelatedCompany } from '#holdpoint/model';

/** Whom a name belongs to: an entry of a list, or an unlisted company beside one. */
export type Owner =
  | { readonly kind: 'listed' | 'contractor'; readonly id: string; readonly entry: ListEntry }
  | { readonly kind: 'related'; readonly id: string; readonly company: RelatedCompany };

/** In the order of their ids, so that no answer hangs on the order of a list. */
export function ownersOf(snapshot: ListSnapshot): readonly Owner[] {
  const entries = snapshot.entries.map((entry): Owner => {
    const kind = entry.list === 'defence-contractors' ? 'contractor' : 'listed';
    return { kind, id: entry.id, entry };
  });
  const companies = snapshot.related.map((company): Owner => ({
    kind: 'related',
    id: company.id,
    company,
  }));
  return [...entries, ...companies].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

export function namesOf(owner: Owner): EntryNames {
  return owner.kind === 'related' ? owner.company.names : owner.entry.names;
}

/** Belongs to the forces, of Japan or the United States. */
export function isMilitary(owner: Owner): boolean {
  if (owner.kind !== 'listed') return false;
  const { treatAs } = owner.entry;
  return treatAs === 'military-end-user' || treatAs === 'separate-flag-us-military';
}

export function isPart(owner: Owner): boolean {
  return (
    owner.kind === 'listed' && (owner.entry.kind === 'division' || owner.entry.kind === 'site')
  );
}
