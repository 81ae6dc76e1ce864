import { normalise } from '../normalise/normalise.js';
import { GENERIC_UNITS } from '../tables/generic-units.generated.js';

const NAMES = new Set(GENERIC_UNITS.split('\n').map((name) => normalise(name).text));

/** A folded text is the name of a military unit that any company's department may bear as well. */
export function isGenericUnit(text: string): boolean {
  return NAMES.has(text);
}
