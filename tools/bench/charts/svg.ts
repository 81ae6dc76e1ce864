export const WIDTH = 760;
export const GREY = '#d9dce1';

/** A drawing on white, with what it shows in words for those who cannot see it. */
export function svg(height: number, about: string, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="13" fill="#222" role="img" aria-label="${escapeXml(about)}">`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly isBold?: boolean;
  readonly colour?: string;
}

export function text(words: string, { x, y, anchor, isBold, colour }: TextPlace): string {
  const attributes = [
    `x="${x.toFixed(1)}" y="${y.toFixed(1)}"`,
    ...(anchor === undefined || anchor === 'start' ? [] : [`text-anchor="${anchor}"`]),
    ...(isBold === true ? ['font-weight="bold"'] : []),
    ...(colour === undefined ? [] : [`fill="${colour}"`]),
  ];
  return `<text ${attributes.join(' ')}>${escapeXml(words)}</text>`;
}

const escapeXml = (words: string): string =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
