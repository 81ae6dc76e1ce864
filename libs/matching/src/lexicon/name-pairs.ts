/** Which Han character follows which in the names of companies of the register. */
import { normalise } from '../normalise/normalise.js';
import { NAME_PAIRS } from '../tables/name-pairs.generated.js';
import { CJK_WORDS } from './lexicon.js';

let made: ReadonlyMap<string, string> | null = null;

/** Made when first asked for, as few names ask. */
function followers(): ReadonlyMap<string, string> {
  if (made !== null) return made;
  const pairs = new Map<string, string>();
  for (const line of NAME_PAIRS.split('\n')) {
    const { text } = normalise(line);
    const first = text.charAt(0);
    pairs.set(first, (pairs.get(first) ?? '') + text.slice(1));
  }
  return (made = pairs);
}

/** Some company has the two characters, folded, side by side in its name. */
export function isPairOfRegister(pair: string): boolean {
  return followers().get(pair.charAt(0))?.includes(pair.charAt(1)) === true;
}

/** The same, or they are a word of the lexicon. */
export function isPairOfNames(pair: string): boolean {
  return CJK_WORDS.has(pair) || isPairOfRegister(pair);
}
