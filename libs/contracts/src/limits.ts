/** Beyond one of these a message is a dead letter with its code; nothing is ever cut. */
export const LIMITS = {
  messageBytes: 512 * 1024,
  items: 1000,
  parties: 50,
  aliases: 20,
  /** Unicode code points of one text. */
  textCharacters: 5000,
  /** Entries of any other list. */
  entries: 1000,
  /** Objects and lists within each other, unknown fields included. */
  depth: 64,
  /** Problems that a refusal explains one by one. */
  problems: 100,
} as const;
