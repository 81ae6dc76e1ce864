/** How an entry and a related company stand in their files: the model's fields, and where they were read. */
import { isCorporateNumber, readsAs } from '#holdpoint/matching';
import {
  ENTRY_KINDS,
  NAME_STRENGTHS,
  RELATIONS,
  TREATMENTS,
  type ListedName,
} from '#holdpoint/model';
import {
  checkedOnly,
  count,
  day,
  dayOrLess,
  list,
  nullable,
  oneOf,
  optional,
  pattern,
  record,
  such,
  text,
  truth,
  type Shape,
} from './shape.js';

const listedName = { text, strength: optional(oneOf(NAME_STRENGTHS)), source: optional(text) };

const writtenReading = record({ ...listedName, romaji: optional(text) });

/** The romaji are for people: the matcher makes its own of the kana, with which these must agree. */
const reading: Shape<ListedName> = (value, where) => {
  const { romaji, ...read } = writtenReading(value, where);
  const agrees = (): boolean => romaji === undefined || readsAs(romaji, read.text);
  return such(() => read, agrees, 'romaji that read as the kana')(value, where);
};

const names = record({
  zh: optional(text),
  en: optional(text),
  ja: optional(text),
  aliases: list(record(listedName)),
  formerNames: list(record({ ...listedName, until: optional(dayOrLess) })),
  readings: list(reading),
  acronyms: list(record({ text, unique: truth })),
});

/** Some name must stand in the entry, or it could never be found. */
const findableNames = such(
  names,
  ({ zh, en, ja }) => zh !== undefined || en !== undefined || ja !== undefined,
  'a name in Chinese, English or Japanese',
);

const identity = record({
  corporateNumbers: list(
    record({
      number: such(text, isCorporateNumber, 'a corporate number of 13 digits with its check digit'),
      confidence: oneOf(['confirmed', 'candidate']),
    }),
  ),
  postalCodes: list(pattern(/^\d{3}-\d{4}$/, 'a Japanese postal code, 123-4567')),
  addresses: list(
    record({ text, lang: oneOf(['ja', 'zh', 'en']), official: truth, shared: optional(truth) }),
  ),
  domains: list(pattern(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a domain in lower case')),
  homonyms2020: count,
});

/** For people who check the data; not part of the snapshot. */
const provenance = record({
  /** Number in the annex of the announcement. */
  ordinal: optional(count),
  category: optional(text),
  /** Beyond those of the list itself. */
  sources: list(text),
  /** How sure a fact is, by the fact's name. */
  confidence: optional(
    record({
      names: optional(text),
      ja: optional(text),
      corporateNumber: optional(text),
      address: optional(text),
      postalCode: optional(text),
      domains: optional(text),
      group: optional(text),
    }),
  ),
  rankings: optional(
    list(
      record({
        fiscalYear: count,
        rank: optional(count),
        amount: optional(count),
        unit: optional(text),
        source: text,
        note: optional(text),
      }),
    ),
  ),
  note: optional(text),
});

const id = pattern(/^[A-Z0-9]+(-[A-Z0-9]+)+$/, 'an id like CN-ECL-2026-11-01');
const groupId = pattern(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a group id like ihi');

export const listEntryShape = record({
  id,
  kind: oneOf(ENTRY_KINDS),
  country: pattern(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code'),
  names: findableNames,
  identity,
  groupId: optional(groupId),
  parentId: optional(id),
  listedId: optional(id),
  treatAs: optional(oneOf(TREATMENTS)),
  announcement: optional(text),
  from: day,
  until: nullable(day),
  provenance: checkedOnly(provenance),
});

export const relatedCompanyShape = record({
  id,
  relation: oneOf(RELATIONS),
  groupId: optional(groupId),
  listedMembers: list(id),
  names: findableNames,
  identity,
  provenance: checkedOnly(provenance),
});

export const groupShape = record({
  id: groupId,
  name: text,
  /** Entry or related company at the head of the group, where there is one. */
  parent: nullable(id),
  source: text,
});
