import type { EndUseReader } from '#holdpoint/model';
import { readText } from './clauses.js';
import { compactText } from './compact-text.js';
import { buildTermFinder } from './find-terms.js';
import { READING_VERSION } from '../reading-version.generated.js';
import { LEXICON } from './lexicon.generated.js';
import { readQuestionnaire } from './questionnaire.js';
import { withoutUnticked } from './tick-boxes.js';
import { unreadIn } from './unread.js';
import { readVerdict } from './verdict.js';

/**
 * Reads what a text says of military and civil use, in English, Japanese or Chinese or a mixture; what is in
 * another language is told apart and left to a person. A lexicon and
 * rules of context after NegEx (Chapman 2001) and ConText (Harkema 2009); the work grows with the length.
 */
export function createEndUseReader(): EndUseReader {
  const findTerms = buildTermFinder(LEXICON);
  return {
    version: READING_VERSION,
    read: (raw) => {
      const whole = compactText(raw);
      const terms = findTerms(whole);
      const { questions, rest } = readQuestionnaire(raw, whole, terms);
      const compact = questions.length === 0 ? whole : compactText(rest);
      const left = questions.length === 0 ? terms : findTerms(compact);
      const found = withoutUnticked(rest, compact, left);
      return readVerdict(readText(compact, found), questions, unreadIn(raw));
    },
  };
}
