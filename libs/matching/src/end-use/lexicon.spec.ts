import { describe, expect, it } from 'vitest';
import { compactText } from './compact-text.js';
import { englishForms } from './inflect.js';
import { LEXICON } from './lexicon.generated.js';
import { LEXICON_LANGUAGES, TERM_KINDS } from './lexicon.js';

describe('the lexicon', () => {
  it('has words of every kind', () => {
    for (const kind of TERM_KINDS) {
      const count = LEXICON_LANGUAGES.reduce((sum, one) => sum + LEXICON[kind][one].length, 0);
      expect(count, kind).toBeGreaterThan(0);
    }
  });

  it('has no military or civil word of a single Chinese character, but those that must stand alone', () => {
    for (const kind of ['military-use', 'military-platform', 'military-user', 'civil'] as const) {
      const single = LEXICON_LANGUAGES.flatMap((one) => LEXICON[kind][one]).filter(
        (term) => !term.startsWith('=') && compactText(term).text.length < 2,
      );
      expect(single, kind).toEqual([]);
    }
  });

  it('finds both spellings, the plural, and words with and without their hyphen', () => {
    expect(englishForms('self-defence force', true)).toEqual(
      expect.arrayContaining(['self-defense forces', 'selfdefence force', 'self-defence force']),
    );
  });
});
