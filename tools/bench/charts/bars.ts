import { svg, text, WIDTH } from './svg.js';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** Beside the bar: the figure as people read it. */
  readonly text: string;
  readonly colour: string;
}

/** Bars under one heading, which names their unit, to a scale of their own that begins at 0. */
export interface BarGroup {
  readonly title: string;
  readonly bars: readonly Bar[];
}

const LEFT = 250;
const ROW = 24;
const MOST_BAR = WIDTH - LEFT - 110;

export function drawBars(about: string, groups: readonly BarGroup[]): string {
  let y = 16;
  const parts: string[] = [];
  for (const { title, bars } of groups) {
    parts.push(text(title, { x: 16, y: y + 14, isBold: true }));
    y += ROW + 2;
    const most = Math.max(...bars.map(({ value }) => value));
    for (const bar of bars) {
      const length = Math.max(1, (bar.value / most) * MOST_BAR);
      parts.push(
        text(bar.label, { x: LEFT - 8, y: y + 14, anchor: 'end' }),
        `<rect x="${LEFT}" y="${y + 2}" width="${length.toFixed(1)}" height="${ROW - 8}" rx="2" fill="${bar.colour}"/>`,
        text(bar.text, { x: LEFT + length + 6, y: y + 14 }),
      );
      y += ROW;
    }
    y += 14;
  }
  return svg(y, about, parts);
}
