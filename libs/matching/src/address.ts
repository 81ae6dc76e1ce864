import type { Span } from '#holdpoint/model';
import { easternAddresses, westernAddress } from './identity/japanese-address.js';
import { normalise, rawSpan } from './normalise/normalise.js';

const PREFECTURE_OR_JAPAN = /[^\d\s〒-]/;

/**
 * The first address in Japan inside the text, in Japanese or Chinese or in romaji (`…, Tokyo 108-8001, Japan`), or `null`.
 * A postal code alone is none.
 */
export function findJapaneseAddress(text: string): Span | null {
  const folded = normalise(text);
  for (const { start, end } of easternAddresses(folded.text)) {
    if (PREFECTURE_OR_JAPAN.test(folded.text.slice(start, end))) return rawSpan(folded, start, end);
  }
  const western = westernAddress(folded.text);
  return western === null ? null : rawSpan(folded, western.start, western.end);
}
