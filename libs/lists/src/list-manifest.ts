/** The birth certificate of a list, `data/lists/<list id>/list.yaml`. */
import { PARTY_LISTS } from '#holdpoint/model';
import { fileStatement } from './read-data.js';
import { day, list, oneOf, optional, record, text } from './shape.js';

const announcement = record({
  act: text,
  title: text,
  date: day,
  urls: list(text),
  /** Where else its text or annex was read, to compare. */
  mirrors: list(text),
});

const birthCertificate = {
  title: text,
  publisher: text,
  /** Day the list was last checked. */
  asOf: day,
  /** Day of the newest text that bears on it. */
  latestEvidence: day,
  terms: text,
  sources: list(text),
  /** What nobody has confirmed. */
  unconfirmed: list(text),
  note: optional(text),
};

export const listManifestShape = record({
  id: oneOf(PARTY_LISTS),
  ...birthCertificate,
  announcements: list(announcement),
  entries: fileStatement,
});

export const relatedManifestShape = record({
  id: oneOf(['related']),
  ...birthCertificate,
  groups: fileStatement,
  companies: fileStatement,
});
