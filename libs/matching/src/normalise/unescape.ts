/** Characters written as HTML entities (`&amp;`, `&#19977;`) or as the blank of an address line of a browser (`%20`). */
export interface Unescaped {
  readonly text: string;
  /** Where each unit of the text stood in the raw one. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** An ampersand may itself be escaped, any number of times, or widened with the letters beside it. */
const ESCAPED =
  /[&＆](?:amp;|#38;|#x26;)*(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));|%20/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The text as it was meant; `null` where nothing is escaped. */
export function unescapeText(raw: string): Unescaped | null {
  if (!raw.includes('&') && !raw.includes('＆') && !raw.includes('%20')) return null;
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const plain = (from: number, to: number): void => {
    text += raw.slice(from, to);
    for (let at = from; at < to; at += 1) {
      starts.push(at);
      ends.push(at + 1);
    }
  };
  let done = 0;
  for (const match of raw.matchAll(ESCAPED)) {
    plain(done, match.index);
    done = match.index + match[0].length;
    const meant = meantBy(match);
    text += meant;
    for (let at = 0; at < meant.length; at += 1) {
      starts.push(match.index);
      ends.push(done);
    }
  }
  if (done === 0) return null;
  plain(done, raw.length);
  return { text, starts, ends };
}

function meantBy([, decimal, hexadecimal, name]: RegExpExecArray): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? ' ';
  const digits = decimal ?? hexadecimal;
  if (digits === undefined) return ' ';
  const code = Number.parseInt(digits, decimal === undefined ? 16 : 10);
  const letter = code > 0 && code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff);
  return letter ? String.fromCodePoint(code) : ' ';
}
