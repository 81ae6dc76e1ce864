/**
 * Every version of the rule book with the digest of its golden decisions. A rule that decides one of them
 * differently needs a new version here, and a line in docs/rule-book-changes.md; a test holds the three together.
 * Year, month and a running number.
 */
export const RULE_BOOK_HISTORY = [
  {
    version: '2026.11.0',
    goldens: 'sha256:c807d588af472b78c261cadea2b3af6a802ee1d1375a6603db1b4aa3971c1149',
  },
] as const;

export const RULE_BOOK_VERSION: string = RULE_BOOK_HISTORY[RULE_BOOK_HISTORY.length - 1]!.version;
