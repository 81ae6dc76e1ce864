import type { EndUseReader } from '#holdpoint/model';
import { readText } from './clauses.js';
import { compactText } from './compact-text.js';
import { buildTermFinder } from './find-terms.js';
import { READING_VERSION } from '../reading-version.generated.js';
import { LEXICON } from './lexicon.generated.js';
import { withoutUnticked } from './tick-boxes.js';
import { readVerdict } from './verdict.js';

/**
 * Reads what a text says of military and civil use, in English, Japanese or Chinese or a mixture. A lexicon and
 * rules of context after NegEx (Chapman 2001) and ConText (Harkema 2009); the work grows with the length.
 */
export function createEndUseReader(): EndUseReader {
  const findTerms = buildTermFinder(LEXICON);
  return {
    version: READING_VERSION,
    read: (raw) => {
      const compact = compactText(raw);
      const found = withoutUnticked(raw, compact, findTerms(compact));
      return readVerdict(readText(compact, found));
    },
  };
}
