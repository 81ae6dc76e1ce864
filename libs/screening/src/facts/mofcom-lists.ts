import type { ListEntry } from '#holdpoint/model';

/** On the control list or the watch list, the two lists of companies that MOFCOM announces. */
export function isOnMofcomList({ list }: Pick<ListEntry, 'list'>): boolean {
  return list === 'export-control-list' || list === 'watch-list';
}
