import { compactText } from './compact-text.js';

/** A pattern in the characters a reader writes, made to find them in a compact text. */
export function foldedPattern(source: string): RegExp {
  return new RegExp(
    source.replace(/[\u3041-\u30fe\u4e00-\u9fff]/g, (char) => compactText(char).text),
  );
}
