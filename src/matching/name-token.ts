/**
 * `word` tells parties apart; `number` too, and never matches another number; `legal` names a legal form and `particle` joins words:
 * both are kept and weigh little.
 */
export type TokenKind = 'word' | 'number' | 'legal' | 'particle';

export interface NameToken {
  readonly text: string;
  readonly kind: TokenKind;
}
