/** Where review and hit begin, and what keeps a name below them. Basis points. */
export const HIT = 9000;
export const REVIEW = 8000;

export type Cap =
  | 'contradiction'
  | 'other-body'
  | 'foreign-place'
  | 'place-in-name'
  | 'place-behind'
  | 'generic-extra'
  | 'missing-word'
  | 'clipped-name'
  | 'one-word-name'
  | 'other-number'
  | 'other-place'
  | 'loanword-alone'
  | 'translated-only'
  | 'japan-missing'
  | 'weak-name'
  | 'acronym'
  | 'acronym-among-others'
  | 'loanword'
  | 'short-brand-edited'
  | 'legal-form-inside'
  | 'beside-another-name'
  | 'company-of-that-name'
  | 'joined-spelling'
  | 'sound-alike'
  | 'truncated'
  | 'pinyin'
  | 'short-pinyin'
  | 'company-abroad'
  | 'country-in-front'
  | 'group-word'
  | 'own-general-word'
  | 'missing-general-word';

/** Most that a name may reach when the cap holds. `none` is just below review, so that it never counts. */
const NONE = 7900;
export const CAPS: Readonly<Record<Cap, number>> = {
  contradiction: 7400,
  'other-body': NONE,
  'foreign-place': NONE,
  'place-in-name': NONE,
  'place-behind': 8900,
  'generic-extra': NONE,
  'missing-word': NONE,
  'clipped-name': 8500,
  'one-word-name': NONE,
  'other-number': NONE,
  'other-place': NONE,
  'loanword-alone': NONE,
  'translated-only': NONE,
  'japan-missing': 8600,
  'weak-name': 8900,
  acronym: 8600,
  'acronym-among-others': REVIEW,
  loanword: 8800,
  'short-brand-edited': 8900,
  'legal-form-inside': 8900,
  'beside-another-name': 8900,
  'company-of-that-name': 8500,
  'joined-spelling': 8900,
  'sound-alike': 8900,
  truncated: 8500,
  pinyin: 8900,
  'short-pinyin': NONE,
  'company-abroad': 8900,
  'country-in-front': 8900,
  'group-word': 8900,
  'own-general-word': 8900,
  'missing-general-word': 8900,
};
