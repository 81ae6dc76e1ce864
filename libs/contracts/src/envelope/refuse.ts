import type { Problem, Refusal } from '#holdpoint/model';
import { ERROR_CODES, type ErrorCode } from '../error-codes.js';
import { LIMITS } from '../limits.js';

export interface CodedProblem extends Problem {
  readonly code: ErrorCode;
}

export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

/** Refuses the whole message for one reason. */
export function refuse(code: ErrorCode, message: string, path = ''): Refused {
  const [errorClass] = ERROR_CODES[code];
  return {
    ok: false,
    refusal: { errorClass, errorCode: code, message, problems: [{ path, code, message }] },
  };
}

/** Refuses what was read but breaks rules, the first problem first. Problems must not be empty. */
export function refuseFields(problems: readonly CodedProblem[]): Refused {
  const first = problems[0]!;
  const more = problems.length - 1;
  const unsaid = problems.length - LIMITS.problems;
  const others = more > 0 ? ` (and ${more} more ${more === 1 ? 'problem' : 'problems'}` : '';
  const cut = unsaid > 0 ? `, of which ${unsaid} are not listed` : '';
  return {
    ok: false,
    refusal: {
      errorClass: 'invalid',
      errorCode: first.code,
      message: `${first.path || 'the message'} ${first.message}${others}${others ? `${cut})` : ''}`,
      problems: problems.slice(0, LIMITS.problems),
    },
  };
}
