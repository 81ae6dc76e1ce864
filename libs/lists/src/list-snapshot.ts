import { PARTY_LISTS, type ListEntry, type ListSnapshot, type PartyListId } from '#holdpoint/model';
import { checkReferences } from './check-references.js';
import { DEFAULT_DATA_DIRECTORY } from './data-directory.js';
import { contentDigest } from './digest.js';
import { groupShape, listEntryShape, relatedCompanyShape } from './entry-shape.js';
import { deepFreeze } from './freeze.js';
import { listManifestShape, relatedManifestShape } from './list-manifest.js';
import { ListDataError } from './list-data-error.js';
import { readManifest, readVouched } from './read-data.js';

/**
 * Reads and checks every party list: all of it, past entries too, or a `ListDataError`. What comes back cannot
 * be changed, and its version is a digest of what it says.
 */
export function loadListSnapshot(dataDirectory: string = DEFAULT_DATA_DIRECTORY): ListSnapshot {
  const loaded = PARTY_LISTS.map((id) => loadList(`${dataDirectory}/lists/${id}`, id));
  const lists = loaded.map(({ list }) => list);
  const entries = loaded.flatMap((each) => each.entries);
  const { asOf, related, groups } = loadRelated(`${dataDirectory}/lists/related`);
  checkReferences(entries, related, groups);

  return deepFreeze({
    version: contentDigest({ lists, entries: byId(entries), related: byId(related) }),
    asOf: [asOf, ...lists.map((list) => list.asOf)].sort().at(-1) ?? asOf,
    lists,
    entries,
    related,
  });
}

function loadList(folder: string, id: PartyListId) {
  const manifest = readManifest(`${folder}/list.yaml`, listManifestShape);
  if (manifest.id !== id)
    throw new ListDataError({
      code: 'invalid-entry',
      where: `${folder}/list.yaml.id`,
      expected: id,
      actual: manifest.id,
      remedy: 'The folder and its manifest must name the same list: restore both.',
    });

  const { title, publisher, asOf } = manifest;
  const entries = readVouched(folder, manifest.entries, listEntryShape).map((entry): ListEntry => ({
    ...entry,
    list: id,
  }));
  return { list: { id, title, publisher, asOf, entries: entries.length }, entries };
}

function loadRelated(folder: string) {
  const manifest = readManifest(`${folder}/list.yaml`, relatedManifestShape);
  return {
    asOf: manifest.asOf,
    groups: readVouched(folder, manifest.groups, groupShape),
    related: readVouched(folder, manifest.companies, relatedCompanyShape),
  };
}

/** The version must not depend on the order of the files. */
function byId<T extends { readonly id: string }>(things: readonly T[]): T[] {
  return [...things].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
