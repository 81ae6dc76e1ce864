import type { Party } from '#holdpoint/model';
import { isStated } from './stated.js';

/** What a party is called in messages: its first stated name. */
export function nameOf(party: Party): string {
  if (isStated(party.name)) return party.name;
  if (isStated(party.localName)) return party.localName;
  return party.aliases?.find(isStated) ?? '';
}

/** The field that `nameOf` is read from, as the end of a JSON pointer. */
export function nameFieldOf({ name, localName, aliases }: Party): string {
  if (isStated(name)) return 'name';
  if (isStated(localName)) return 'localName';
  return `aliases/${Math.max(0, aliases?.findIndex(isStated) ?? 0)}`;
}

/** Every name a party goes by. */
export function namesOf(party: Party): string[] {
  return [party.name, party.localName, ...(party.aliases ?? [])].filter(isStated);
}
