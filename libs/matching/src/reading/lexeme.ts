/** A piece of a folded text, and where it stands in it. */
export type LexemeKind = 'latin' | 'cjk' | 'legal' | 'soft' | 'hard' | 'open' | 'close';

export interface Lexeme {
  readonly kind: LexemeKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
