import type { CompactText } from './compact-text.js';
import { compactText, isAlphanumeric, SCRIPT } from './compact-text.js';
import { englishForms } from './inflect.js';
import type { Lexicon, TermKind } from './lexicon.js';
import { LEXICON_LANGUAGES, NOUN_KINDS, STRICT_KINDS, TERM_KINDS } from './lexicon.js';

const { latin: LATIN, other: OTHER } = SCRIPT;

/** One spelling of a term, as it is looked for in a compact text. */
export interface Pattern {
  readonly kind: TermKind;
  readonly rule: string;
  readonly text: string;
  readonly scripts: readonly number[];
  readonly strict: boolean;
  /** Written `^term`: not found after a Chinese character, as 海自 in 上海自由. */
  readonly edged: boolean;
  /** Written `=term`: found only between marks, as the answer 軍 to `用途：`. */
  readonly alone: boolean;
  readonly shortKatakana: boolean;
}

/** Every spelling of every term; where two terms share one, the kind that stands first in `TERM_KINDS` has it. */
export function readPatterns(lexicon: Lexicon): Pattern[] {
  const patterns = new Map<string, Pattern>();
  for (const kind of TERM_KINDS) {
    for (const language of LEXICON_LANGUAGES) {
      for (const written of lexicon[kind][language]) {
        const edged = written.startsWith('^');
        const alone = written.startsWith('=');
        const term = edged || alone ? written.slice(1) : written;
        const forms = /^[ -~]*$/.test(term) ? englishForms(term, NOUN_KINDS.has(kind)) : [term];
        for (const form of forms) {
          const { text, scripts } = compactForm(form);
          if (text === '' || patterns.has(text)) continue;
          patterns.set(text, {
            kind,
            rule: `${kind}/${term}`,
            text,
            scripts,
            strict: STRICT_KINDS.has(kind),
            edged,
            alone,
            shortKatakana: text.length <= 3 && scripts.every((one) => one === SCRIPT.katakana),
          });
        }
      }
    }
  }
  return [...patterns.values()];
}

/** As `compactText`; plain words of English, which most forms are, are compact already. */
function compactForm(form: string): Pick<CompactText, 'text' | 'scripts'> {
  if (!/^[a-z]+(?: [a-z]+)*$/.test(form)) return compactText(form);
  return { text: form, scripts: Array.from(form, (char) => (char === ' ' ? OTHER : LATIN)) };
}

/** Whether the found characters are the word, and not a part of another. */
export function stands(
  pattern: Pattern,
  compact: CompactText,
  start: number,
  end: number,
): boolean {
  const { scripts } = compact;
  const before = scripts[start - 1];
  const after = scripts[end];
  const first = scripts[start];
  const last = scripts[end - 1];
  if (first === SCRIPT.latin && before === SCRIPT.latin) return false;
  if (last === SCRIPT.latin && after === SCRIPT.latin) return false;
  if (first === SCRIPT.digit && isAlphanumeric(before)) return false;
  if (last === SCRIPT.digit && after === SCRIPT.digit) return false;
  const script = SCRIPT.other;
  if (pattern.alone && ((before ?? script) !== script || (after ?? script) !== script))
    return false;
  if (pattern.edged && before === SCRIPT.han) return false;
  if (pattern.shortKatakana && (before === SCRIPT.katakana || after === SCRIPT.katakana)) {
    return false;
  }
  return !pattern.strict || pattern.scripts.every((script, at) => scripts[start + at] === script);
}
