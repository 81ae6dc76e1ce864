/**
 * Party lists: who is listed, since when, under which names. Entries are dated facts; a name that is
 * drafted and not confirmed says so in its `status`.
 */

/** The two lists of the announcements, the military users of Japan and of the US, and who only raises a flag. */
export const PARTY_LISTS = [
  'export-control-list',
  'watch-list',
  'military-end-users',
  'defence-contractors',
] as const;
export type PartyListId = (typeof PARTY_LISTS)[number];

/** What the law makes of a military end-user entry. */
export const TREATMENTS = [
  'military-end-user',
  'separate-flag-us-military',
  'not-military-review',
  'red-flag',
] as const;
export type Treatment = (typeof TREATMENTS)[number];

export const ENTRY_KINDS = [
  'company',
  'division',
  'site',
  'institute',
  'government',
  'other',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** A weak name (one common word) caps at review unless address, domain or country agrees. */
export const NAME_STRENGTHS = ['strong', 'weak'] as const;
export type NameStrength = (typeof NAME_STRENGTHS)[number];

export interface ListedName {
  readonly text: string;
  readonly strength?: NameStrength;
  /** Where the name was read, or `unconfirmed`. */
  readonly source?: string;
}

export interface FormerName extends ListedName {
  /** Last day of use, as far as known (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`). */
  readonly until?: string;
}

export interface Acronym {
  readonly text: string;
  /** True where nobody else is known by these letters (JAXA, JMSDF). */
  readonly unique: boolean;
}

export interface EntryNames {
  /** Official Chinese name of the announcement's annex. */
  readonly zh?: string;
  /** Official English name of the annex. */
  readonly en?: string;
  /** Registered Japanese name. */
  readonly ja?: string;
  readonly aliases: readonly ListedName[];
  readonly formerNames: readonly FormerName[];
  /** Kana readings of the Japanese name; romaji follow from them. */
  readonly readings: readonly ListedName[];
  readonly acronyms: readonly Acronym[];
}

/** The identifiers that confirm or contradict a name. */
export interface EntryIdentity {
  readonly corporateNumbers: readonly {
    readonly number: string;
    readonly confidence: 'confirmed' | 'candidate';
  }[];
  readonly postalCodes: readonly string[];
  /** One address in several scripts, or several addresses. */
  readonly addresses: readonly {
    readonly text: string;
    readonly lang: 'ja' | 'zh' | 'en';
    readonly official: boolean;
    /** Others sit in the same house: the address alone says nothing of who a party is. */
    readonly shared?: boolean;
  }[];
  readonly domains: readonly string[];
  /** Other companies of the same registered name in the 2020 register. */
  readonly homonyms2020: number;
}

export interface ListEntry {
  /** Stable id: `CN-ECL-2026-11-06`, `JP-MOD`, `DC-MHI`. */
  readonly id: string;
  readonly list: PartyListId;
  readonly kind: EntryKind;
  readonly country: string;
  readonly names: EntryNames;
  readonly identity: EntryIdentity;
  /** Group of companies the entry belongs to (`mitsubishi-heavy-industries`). */
  readonly groupId?: string;
  /** Entry id of the company or body this is a part of (a listed division or site, a command of a force). */
  readonly parentId?: string;
  /** For military end users that also stand on a MOFCOM list. */
  readonly listedId?: string;
  /** For military end users and those that only raise a flag. */
  readonly treatAs?: Treatment;
  /** MOFCOM announcement that lists it, e.g. `MOFCOM Announcement 11 of 2026`. */
  readonly announcement?: string;
  /** In force on and after this day. */
  readonly from: string;
  /** First day it no longer counts, or `null`. */
  readonly until: string | null;
}

/** How an unlisted company belongs to a group with listed members. */
export const RELATIONS = ['parent', 'sibling', 'affiliate', 'subsidiary', 'homonym'] as const;
export type Relation = (typeof RELATIONS)[number];

/** An unlisted company that is easily taken for a listed one. */
export interface RelatedCompany {
  readonly id: string;
  readonly relation: Relation;
  readonly groupId?: string;
  /** Listed entries it stands beside. */
  readonly listedMembers: readonly string[];
  readonly names: EntryNames;
  readonly identity: EntryIdentity;
}

/** What all lists held at one moment; never changed after it was made. */
export interface ListSnapshot {
  /** `sha256:…` over every entry and related company. */
  readonly version: string;
  /** Day of the newest check of any of the lists, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly lists: readonly {
    readonly id: PartyListId;
    readonly title: string;
    readonly publisher: string;
    readonly asOf: string;
    readonly entries: number;
  }[];
  readonly entries: readonly ListEntry[];
  readonly related: readonly RelatedCompany[];
}
