/** Kinds of words that say how another word is meant. */
const GRAMMAR_WORDS = [
  'not-before',
  'not-both',
  'not-after',
  'not-adjacent',
  'not-cancelled',
  'only-after',
  'except-before',
  'except-after',
  'doubt',
  'reserve',
  'degree',
  'directly',
  'contrast',
  'frame',
  'purpose',
  'conjunction',
  'also',
  'restart',
  'bridge',
] as const;

/** What the words of the lexicon are for, and the shape they come in. */
export const TERM_KINDS = [
  // Words that say what the goods are for.
  'military-use',
  'military-platform',
  'military-user',
  'us-military-user',
  'mass-destruction-weapon',
  'non-military',
  'ambiguous',
  'government',
  'vague',
  'generic',
  'unknown-use',
  'claim',
  'civil',
  'product',
  'replica',
  // Words that look like one of the above and are not.
  'pseudo',
  ...GRAMMAR_WORDS,
] as const;
export type TermKind = (typeof TERM_KINDS)[number];

export const LEXICON_LANGUAGES = ['en', 'ja', 'zh'] as const;
export type LexiconLanguage = (typeof LEXICON_LANGUAGES)[number];

export type Lexicon = Readonly<
  Record<TermKind, Readonly<Record<LexiconLanguage, readonly string[]>>>
>;

export const MILITARY_KINDS = [
  'military-use',
  'military-platform',
  'military-user',
  'us-military-user',
  'mass-destruction-weapon',
] as const satisfies readonly TermKind[];
export type MilitaryKind = (typeof MILITARY_KINDS)[number];

export function isMilitary(kind: TermKind): kind is MilitaryKind {
  return (MILITARY_KINDS as readonly TermKind[]).includes(kind);
}

/** Kinds whose English words are nouns: their plurals are found too. */
export const NOUN_KINDS: ReadonlySet<TermKind> = new Set([
  ...MILITARY_KINDS,
  'ambiguous',
  'government',
  'vague',
  'generic',
  'claim',
  'civil',
  'product',
  'replica',
  'pseudo',
] as const satisfies readonly TermKind[]);

/** Kinds made of little grammatical words. */
export const GRAMMAR_KINDS: ReadonlySet<TermKind> = new Set(GRAMMAR_WORDS);

/** Kinds whose words count only in the script they are written in: ナイロン says no ない, に軍事 no 二軍. */
export const STRICT_KINDS: ReadonlySet<TermKind> = new Set([...GRAMMAR_KINDS, 'pseudo']);
