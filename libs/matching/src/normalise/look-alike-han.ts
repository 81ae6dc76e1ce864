/** Characters that differ in a stroke or two: 東 and 束, 菱 and 凌. */
import { LOOK_ALIKE_CHARACTERS } from '../tables/look-alike-characters.generated.js';
import { normalise } from './normalise.js';

const CLASSES = LOOK_ALIKE_CHARACTERS.split('\n').map((line) => normalise(line).text);

/** The two characters, folded, are hardly told apart by eye. */
export function areHardlyTold(a: string, b: string): boolean {
  return CLASSES.some((letters) => letters.includes(a) && letters.includes(b));
}
