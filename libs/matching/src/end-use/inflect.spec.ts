import { expect, it } from 'vitest';
import { englishForms } from './inflect.js';
import { compactText } from './compact-text.js';
import { LEXICON } from './lexicon.generated.js';
import { readPatterns } from './term-patterns.js';

it.each([
  ['missile', true, ['missile', 'missiles']],
  ['Defence', false, ['defence', 'defense']],
  ['armor', false, ['armor', 'armour']],
  [
    'defence programme',
    false,
    ['defence programme', 'defence program', 'defense programme', 'defense program'],
  ],
  ['dual-use', false, ['dual-use', 'dualuse']],
  ['supply', true, ['supply', 'supplies']],
])('%s is looked for in all its spellings', (term, noun, forms) => {
  expect(englishForms(term, noun).sort()).toEqual([...forms].sort());
});

it('every spelling is compact as a text of its own would be', () => {
  for (const { text, scripts } of readPatterns(LEXICON)) {
    if (/^[a-z]+( [a-z]+)*$/.test(text)) expect(compactText(text)).toMatchObject({ text, scripts });
  }
});
