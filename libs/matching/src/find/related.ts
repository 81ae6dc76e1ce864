/** Unlisted companies beside listed ones, and defence contractors that are the parent of some. */
import type { ListEntry, RelatedMatch } from '#holdpoint/model';
import { isContent } from '../reading/word.js';
import { NAME_FLAGS } from '../index/name-store.js';
import type { NameIndex } from '../index/name-index.js';
import { REVIEW } from '../score/caps.js';
import { isContiguous, isSurely } from './explained-away.js';
import type { Found } from './find-names.js';

export interface Groups {
  /** Listed entries of a group. */
  readonly listed: ReadonlyMap<string, readonly string[]>;
  /** Divisions and sites on the list: their parent may be asked about another part of it. */
  readonly parts: ReadonlySet<string>;
}

export function groupsOf(index: NameIndex): Groups {
  const listed = new Map<string, string[]>();
  const parts = new Set<string>();
  for (const owner of index.owners) {
    if (owner.kind !== 'listed' || owner.entry.list === 'military-end-users') continue;
    const { id, groupId, kind } = owner.entry;
    if (groupId !== undefined) listed.set(groupId, [...(listed.get(groupId) ?? []), id]);
    if (kind === 'division' || kind === 'site') parts.add(id);
  }
  return { listed, parts };
}

export function relatedOf(
  index: NameIndex,
  found: Found,
  groups: Groups,
  department: string | null | undefined,
): RelatedMatch | null {
  if (
    !(isSurely(found) || isRead(found)) ||
    !isContiguous(found) ||
    isWeak(index, found) ||
    isBareGroup(index, found)
  )
    return null;
  const owner = index.owners[found.owner]!;
  if (owner.kind === 'listed') return null;
  const company = owner.kind === 'related' ? owner.company : owner.entry;
  const members =
    owner.kind === 'related' ? owner.company.listedMembers : contractorMembers(owner.entry, groups);
  if (members.length === 0) return null;
  const relation = owner.kind === 'related' ? owner.company.relation : 'parent';
  const other =
    relation === 'parent' &&
    members.some((member) => groups.parts.has(member)) &&
    namesAnotherDivision(found, department);
  return {
    entry: company.id,
    ...(company.groupId === undefined ? {} : { group: company.groupId }),
    relation,
    listedMembers: members,
    reason: 'related-to-listed-party',
    field: found.from.field,
    value: found.from.value,
    ...(other ? { otherDivision: true } : {}),
  };
}

/** 三菱重工 written as Mandarin reads it: Sanling Zhonggong. */
function isRead({ alignment, score }: Found): boolean {
  return alignment.wholeHow === 'pinyin' && score.score >= REVIEW;
}

function isWeak(index: NameIndex, found: Found): boolean {
  return (index.names.flagsOf(found.name) & (NAME_FLAGS.weak | NAME_FLAGS.acronym)) !== 0;
}

/**
 * 有限会社小松 is one of many: a group's one-word name that the register does not know with a legal form names the group only
 * without one, or in the letters of its official name.
 */
function isBareGroup(index: NameIndex, found: Found): boolean {
  const [only, second] = index.names.wordsOf(found.name);
  if (second !== undefined || only?.wordClass !== 'group') return false;
  const han = found.reading.tokens.every(({ word }) => word.script === 'han');
  if (!han) return false;
  const equal = found.alignment.hows.every((how) => how === null || how === 'equal');
  const legal = found.reading.legalForms.length > 0;
  return !equal || (legal && !/会社|公司|[（(]株/.test(index.names.textOf(found.name)));
}

function contractorMembers(entry: ListEntry, groups: Groups): readonly string[] {
  return entry.groupId === undefined ? [] : (groups.listed.get(entry.groupId) ?? []);
}

/** Words of a business beside the parent's name (ロボットディビジョン), or a department: not just a place or plant. */
function namesAnotherDivision(found: Found, department: string | null | undefined): boolean {
  if (department !== null && department !== undefined && found.from.field !== 'department') {
    return department.trim() !== '';
  }
  return found.reading.tokens.some(
    ({ word }, at) => (found.alignment.partners[at] ?? -1) < 0 && isContent(word),
  );
}
