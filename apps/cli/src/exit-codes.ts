/** What the shell is told. Scripts rely on these numbers. */
export const EXIT = { done: 0, findings: 1, wrongUse: 2, unreadable: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command was called wrongly: an option, an argument, a file that is not there. */
export class WrongUse extends Error {
  readonly code = 'wrong-use';
}

/** A line that cannot be answered. Its text stands on standard error, or in place with `--keep-going`. */
export class UnreadableLine extends Error {
  readonly code: string;
  readonly problems: readonly unknown[];

  constructor(code: string, message: string, problems: readonly unknown[] = []) {
    super(message);
    this.code = code;
    this.problems = problems;
  }
}
