import type { Party } from '#holdpoint/model';
import { isStated } from './stated.js';

/** What a party is called in messages: its first stated name. */
export function nameOf(party: Party): string {
  if (isStated(party.name)) return party.name;
  if (isStated(party.localName)) return party.localName;
  return party.aliases?.find(isStated) ?? '';
}

/** Every name a party goes by. */
export function namesOf(party: Party): string[] {
  return [party.name, party.localName, ...(party.aliases ?? [])].filter(isStated);
}
