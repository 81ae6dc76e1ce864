import type { NameField, NameQuery } from '#holdpoint/model';
import { normalise, type Folded } from '../normalise/normalise.js';

export interface FieldText {
  readonly field: NameField;
  readonly value: string;
  /** What is read: the value, or a name with its department behind it. */
  readonly text: string;
  readonly folded: Folded;
}

/**
 * The texts of a query that may name the party, each once: local names often repeat the name. A department is read behind the name,
 * since it may be the listed division.
 */
export function fieldTexts(query: NameQuery): readonly FieldText[] {
  const fields: FieldText[] = [];
  const add = (field: NameField, value: string | null | undefined): void => {
    if (value === null || value === undefined || value.trim() === '') return;
    if (!fields.some(({ text }) => text === value)) fields.push(fieldText(field, value, value));
  };
  add('name', query.name);
  add('localName', query.localName);
  query.aliases?.forEach((alias, at) => add(`aliases/${at}`, alias));
  const { department } = query;
  if (department === null || department === undefined || department.trim() === '') return fields;
  const named = fields.filter(({ field }) => field === 'name' || field === 'localName');
  return [
    ...fields,
    ...named.map(({ value }) => fieldText('department', department, `${value} ${department}`)),
  ];
}

function fieldText(field: NameField, value: string, text: string): FieldText {
  return { field, value, text, folded: normalise(text) };
}
