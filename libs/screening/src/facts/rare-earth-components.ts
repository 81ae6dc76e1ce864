import { spellControlCode } from './control-code.js';
import type { ItemFacts } from './facts.js';
import { isStated } from './stated.js';

/** Samarium to ytterbium: the elements of Ann. 61/2025. */
const RARE_EARTH = /^1C9(?:0[2-9]|1[0-4])/;

/** The codes of the Chinese rare earths in goods made abroad, in the list's spelling. */
export function rareEarthCodes({ item, reach }: ItemFacts): readonly string[] {
  if (reach !== 'component') return [];
  const codes = (item.chineseComponents ?? [])
    .map(({ controlCode }) => controlCode)
    .filter(isStated)
    .map(spellControlCode);
  return [...new Set(codes.filter((code) => RARE_EARTH.test(code)))];
}
