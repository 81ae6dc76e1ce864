/** How the dual-use item list and its customs codes stand in their files. */
import { fileStatement } from './read-data.js';
import { count, day, list, nullable, optional, pattern, record, text, truth } from './shape.js';

/** `1C905`, `1C905.b`; the aggregates `7A1xx` and `9A012.d-e` each stand for several codes. */
const code = pattern(
  /^[0-9][A-E][0-9x]{3}(\.[a-z0-9]+(-[a-z0-9])?)*$/,
  'a control code like 1C905.b',
);
const name = record({ zh: text, en: text });

/** A five-character code of the list. */
export const controlCodeShape = record({
  code,
  name,
  /** How the goods are called beside their titles, in any language: each telling by itself. */
  otherNames: optional(list(text)),
  /** What sellers call the goods: a question only where the goods are that, not where they are for it. */
  tradeNames: optional(list(text)),
  basis: list(text),
  from: day,
  until: nullable(day),
  /** First and last row of the yearly catalogue. */
  catalogueRows: list(count),
  sources: list(text),
});

/** A line under a code; a code without lines of its own stands here once more, with what was read of it. */
export const subItemShape = record({
  code,
  parent: code,
  name,
  thresholds: optional(text),
  thresholdsConfidence: optional(text),
  /** Kept for older references: its rows are the children's. */
  aggregate: optional(truth),
  children: optional(list(code)),
  catalogueRows: optional(list(count)),
  customsCodes: list(pattern(/^\d{10}$/, 'ten digits')),
  customsCodesQuality: text,
  confidence: text,
  sources: list(text),
  note: optional(text),
});

export const suspendedCodeShape = record({
  code,
  parent: nullable(code),
  name,
  basis: list(text),
  from: day,
  until: nullable(day),
  suspendedFrom: day,
  suspendedUntil: day,
  tariffLines: list(pattern(/^\d{8}$/, 'eight digits')),
  sources: list(text),
});

export const customsCodeShape = record({
  code: pattern(/^\d{10}$/, 'ten digits'),
  name: text,
  nameBasis: text,
  controlCodes: list(code),
  parts: list(text),
  licenceForJapan: truth,
  mapping: text,
  confidence: text,
  /** In how many independent extractions of the catalogue it stands. */
  extractions: count,
  sources: list(text),
});

export const itemManifestShape = record({
  id: pattern(/^items$/, 'items'),
  title: text,
  publisher: text,
  asOf: day,
  latestEvidence: day,
  terms: text,
  sources: list(record({ key: text, what: text, where: text, terms: text })),
  unconfirmed: list(text),
  controlCodes: fileStatement,
  subItems: fileStatement,
  /** Of the sub-items, how many are aggregates. */
  aggregates: record({ atLeast: count, atMost: count }),
  suspendedCodes: fileStatement,
  customsCodes: fileStatement,
});
