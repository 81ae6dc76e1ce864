/** Why the data could not be used. Stable; a program may act on the code, never on the message. */
export const LIST_DATA_ERROR_CODES = [
  'missing-file',
  'unreadable-file',
  'wrong-checksum',
  'wrong-count',
  'unknown-field',
  'missing-field',
  'invalid-entry',
  'duplicate-id',
  'unresolved-reference',
  'unrecorded-rule-book',
] as const;
export type ListDataErrorCode = (typeof LIST_DATA_ERROR_CODES)[number];

export interface ListDataProblem {
  readonly code: ListDataErrorCode;
  /** The file, and the entry or field in it where there is one. */
  readonly where: string;
  readonly expected: string;
  readonly actual: string;
  /** What a person can do about it. */
  readonly remedy: string;
}

/** The list data is not what its manifest says: the service must not start on it. */
export class ListDataError extends Error {
  override readonly name = 'ListDataError';
  readonly code: ListDataErrorCode;
  readonly where: string;
  readonly expected: string;
  readonly actual: string;
  readonly remedy: string;

  constructor(problem: ListDataProblem, options?: ErrorOptions) {
    const { code, where, expected, actual, remedy } = problem;
    super(`${where}: ${code}: expected ${expected}, found ${actual}. ${remedy}`, options);
    this.code = code;
    this.where = where;
    this.expected = expected;
    this.actual = actual;
    this.remedy = remedy;
  }
}
