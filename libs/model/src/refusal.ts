/** Why a message could not be read: what its dead letter says. */

/**
 * `unreadable`: not UTF-8, not JSON, too large. `invalid`: read, but a field breaks its rule.
 * `unsupported`: an event type or version we do not know. `failed`: our own failure outside the rules.
 */
export const ERROR_CLASSES = ['unreadable', 'invalid', 'unsupported', 'failed'] as const;
export type ErrorClass = (typeof ERROR_CLASSES)[number];

export interface Problem {
  /** JSON pointer into the message, `/items/0/quantity`; empty for the whole of it. */
  readonly path: string;
  /** Stable, kebab-case. */
  readonly code: string;
  readonly message: string;
}

export interface Refusal {
  readonly errorClass: ErrorClass;
  /** Stable code of the first or only cause, kebab-case; listed in docs/errors.md. */
  readonly errorCode: string;
  readonly message: string;
  readonly problems: readonly Problem[];
}
