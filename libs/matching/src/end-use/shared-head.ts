import type { Text } from './clauses.js';
import type { Hit } from './find-terms.js';

/**
 * Whether a comma stands within a list of attributes that share one weapon: "not for nuclear, chemical, biological
 * weapons". It parts nothing of what is denied. A bare "not nuclear, chemical weapons" may set one against the other.
 */
export function isWithinList(text: Text, denial: Hit, comma: number): boolean {
  if (denial.rule === 'not-before/not') return false;
  const found = LIST.exec(text.compact.text.slice(denial.end, denial.end + 160));
  return found !== null && comma < denial.end + found[0].length;
}

const OF = '(?:nuclear|atomic|chemical|biological|bacteriological|radiological|toxin)';
const LITTLE =
  '(?: (?:use|uses|used|using|in|for|of|any|the|to|make|making|production|development|manufacture|with|purposes?))*';
/** Three of them, or two and more after their noun. */
const LIST = new RegExp(
  `^${LITTLE} ${OF}(?:(?:, ?${OF}){2,}|, ?${OF} (?:weapons?|arms|warheads?|warfare)(?=,| or | and ))(?![a-z])`,
);
