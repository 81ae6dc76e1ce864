import type { NameMatch } from '#holdpoint/model';
import type { NameIndex } from '../index/name-index.js';
import { rawSpan } from '../normalise/normalise.js';
import { lex } from '../reading/lex.js';
import { segment } from '../reading/segment.js';
import type { FieldText } from './fields.js';
import type { ForceReader } from './military-words.js';

/** A base or unit known by its kind alone. */
const SCORE = 9200;

/** The force of a base, camp or unit; none where a company or another body has the word in its name. */
export function forceMatch(
  index: NameIndex,
  forces: ForceReader,
  field: FieldText,
): NameMatch | null {
  const { folded } = field;
  const word = forces.find(folded.text);
  if (word === null) return null;
  const owner = index.owners[word.owner]!;
  if (owner.kind !== 'listed') return null;
  const reading = segment(lex(folded), index.dictionary, folded.text);
  // The letters of an air base (AB) are those of a Swedish company.
  const company = reading.legalForms.some(({ start, end }) => start < word.start || end > word.end);
  const other = reading.tokens.some(
    ({ word: { wordClass } }) =>
      wordClass === 'other-body' || (wordClass === 'foreign' && owner.entry.country === 'JP'),
  );
  if (company || other) return null;
  const span = rawSpan(folded, word.start, word.end);
  const listedName = owner.entry.names.ja ?? owner.entry.names.en ?? owner.id;
  return {
    entry: owner.id,
    score: SCORE,
    nameScore: SCORE,
    outcome: 'hit',
    reason: 'listed-party',
    field: field.field,
    value: field.value,
    span: field.field === 'department' ? [0, field.value.length] : span,
    identity: [],
    working: {
      channel: 'force-word',
      listedName,
      coverage: { query: SCORE, listed: SCORE },
      tokens: [
        {
          query: field.text.slice(span[0], span[1]),
          span,
          listed: listedName,
          how: 'force-word',
          weight: 10_000,
        },
      ],
      caps: [],
    },
  };
}
