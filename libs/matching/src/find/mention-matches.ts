import type { NameMatch } from '#holdpoint/model';
import type { NameIndex } from '../index/name-index.js';
import type { FieldText } from './fields.js';
import type { PartyIdentity } from './identity.js';
import type { MentionReader } from './mentions.js';

/** A listed name among so many other words that nobody can say whose name the field is. */
const SCORE = 8500;

/** Names that stand in a field too long to be a name. */
export function mentionMatches(
  index: NameIndex,
  mentions: MentionReader,
  field: FieldText,
  party: PartyIdentity,
): NameMatch[] {
  return mentions(field.text)
    .filter(({ strength }) => strength === 'sure')
    .flatMap(({ entry, span, value }) => {
      const owner = index.owners.find(({ id }) => id === entry);
      if (owner?.kind !== 'listed') return [];
      if (owner.entry.list === 'military-end-users' && foreign(party, owner.entry.country))
        return [];
      return [
        {
          entry,
          score: SCORE,
          nameScore: SCORE,
          outcome: 'review' as const,
          reason: 'possible-listed-party' as const,
          field: field.field,
          value: field.value,
          span: field.field === 'department' ? ([0, field.value.length] as const) : span,
          identity: [],
          working: {
            channel: 'mention',
            listedName: value,
            coverage: { query: 0, listed: 10_000 },
            tokens: [{ query: value, span, how: 'equal', weight: 10_000 }],
            caps: ['beside-another-name'],
          },
        },
      ];
    });
}

function foreign(party: PartyIdentity, country: string): boolean {
  return party.country !== '' && party.country !== country;
}
