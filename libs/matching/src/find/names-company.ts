import { normalise } from '../normalise/normalise.js';
import { lex } from '../reading/lex.js';

/** The name has a company's legal form in it: it is somebody by itself, whatever stands behind it. */
export function namesCompany(name: string | null | undefined): boolean {
  if (name === null || name === undefined) return false;
  return lex(normalise(name)).some(({ kind }) => kind === 'legal');
}
