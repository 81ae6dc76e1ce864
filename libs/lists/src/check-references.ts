import type { ListEntry, RelatedCompany } from '#holdpoint/model';
import { ListDataError } from './list-data-error.js';

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
}

/** Every id stands once, and every id that something points to exists. */
export function checkReferences(
  entries: readonly ListEntry[],
  related: readonly RelatedCompany[],
  groups: readonly Group[],
): void {
  const entryIds = uniqueIds(entries.map(({ id }) => id));
  const allIds = uniqueIds([...entryIds, ...related.map(({ id }) => id)]);
  const groupIds = uniqueIds(groups.map(({ id }) => id));

  for (const { id, parent } of groups) if (parent !== null) resolve(allIds, parent, `${id}.parent`);
  for (const { id, groupId, parentId, listedId } of entries) {
    if (groupId !== undefined) resolve(groupIds, groupId, `${id}.groupId`);
    if (parentId !== undefined) resolve(entryIds, parentId, `${id}.parentId`);
    if (listedId !== undefined) resolve(entryIds, listedId, `${id}.listedId`);
  }
  for (const { id, groupId, listedMembers } of related) {
    if (groupId !== undefined) resolve(groupIds, groupId, `${id}.groupId`);
    for (const member of listedMembers) resolve(entryIds, member, `${id}.listedMembers`);
  }
}

function uniqueIds(ids: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id))
      throw new ListDataError({
        code: 'duplicate-id',
        where: id,
        expected: 'an id that stands once in all lists',
        actual: 'the same id twice',
        remedy: 'Give the newer entry an id of its own; an id is never used again.',
      });
    seen.add(id);
  }
  return seen;
}

function resolve(ids: ReadonlySet<string>, id: string, where: string): void {
  if (ids.has(id)) return;
  throw new ListDataError({
    code: 'unresolved-reference',
    where,
    expected: 'the id of something in the data',
    actual: id,
    remedy: 'Correct the id, or add what it points to.',
  });
}
