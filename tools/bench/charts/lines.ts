import { linearScale, logScale, stepScale } from './scale.js';
import { GREY, svg, text, WIDTH } from './svg.js';

export interface Line {
  readonly name: string;
  readonly colour: string;
  readonly isDashed?: boolean;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Panel {
  readonly title: string;
  /** Each with its unit. */
  readonly xLabel: string;
  readonly yLabel: string;
  readonly x: 'linear' | 'steps';
  readonly y: 'linear' | 'log';
  readonly lines: readonly Line[];
}

const HEIGHT = 300;
const GAP = 56;
const TOP = 50;
const BOTTOM = 62;
const LEFT = 58;

/** Panels in rows of `columns`, each with axes and a legend of its own. */
export function drawLines(about: string, panels: readonly Panel[], columns: 1 | 2 = 1): string {
  const width = (WIDTH - 16) / columns;
  const parts = panels.flatMap((panel, at) =>
    drawPanel(panel, {
      left: 8 + (at % columns) * width,
      top: Math.floor(at / columns) * HEIGHT,
      width,
    }),
  );
  return svg(Math.ceil(panels.length / columns) * HEIGHT, about, parts);
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

function drawPanel(panel: Panel, frame: Frame): string[] {
  const points = panel.lines.flatMap((line) => line.points);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const across = panel.x === 'steps' ? stepScale(xs) : linearScale(xs);
  const up = panel.y === 'log' ? logScale(ys) : linearScale(ys);
  const x0 = frame.left + LEFT;
  const span = frame.width - LEFT - GAP / 2;
  const y0 = frame.top + HEIGHT - BOTTOM;
  const rise = HEIGHT - TOP - BOTTOM;
  const xAt = (value: number): number => x0 + across.place(value) * span;
  const yAt = (value: number): number => y0 - up.place(value) * rise;
  return [
    text(panel.title, { x: frame.left + 8, y: frame.top + 18, isBold: true }),
    text(panel.yLabel, { x: frame.left + 8, y: frame.top + 36, colour: '#555' }),
    ...up.ticks.flatMap((tick) => [
      `<line x1="${x0}" y1="${yAt(tick).toFixed(1)}" x2="${(x0 + span).toFixed(1)}" y2="${yAt(tick).toFixed(1)}" stroke="${GREY}"/>`,
      text(short(tick), { x: x0 - 6, y: yAt(tick) + 4, anchor: 'end' }),
    ]),
    ...across.ticks.map((tick) =>
      text(short(tick), { x: xAt(tick), y: y0 + 18, anchor: 'middle' }),
    ),
    text(panel.xLabel, { x: x0 + span / 2, y: y0 + 36, anchor: 'middle', colour: '#555' }),
    ...panel.lines.flatMap((line) => drawLine(line, xAt, yAt)),
    ...legend(panel.lines, x0, y0 + 54, span),
  ];
}

function drawLine(
  { points, colour, isDashed }: Line,
  xAt: (x: number) => number,
  yAt: (y: number) => number,
): string[] {
  const places = points.map(([x, y]) => [xAt(x).toFixed(1), yAt(y).toFixed(1)] as const);
  const dashes = isDashed === true ? ' stroke-dasharray="5 4"' : '';
  return [
    `<polyline points="${places.map((place) => place.join(',')).join(' ')}" fill="none" stroke="${colour}" stroke-width="2"${dashes}/>`,
    ...places.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="2.5" fill="${colour}"/>`),
  ];
}

/** In one row, as far apart as there is room. */
function legend(lines: readonly Line[], left: number, y: number, span: number): string[] {
  const each = span / lines.length;
  return lines.flatMap(({ name, colour, isDashed }, at) => {
    const x = left + at * each;
    const dashes = isDashed === true ? ' stroke-dasharray="4 3"' : '';
    return [
      `<line x1="${x.toFixed(1)}" y1="${y - 4}" x2="${(x + 18).toFixed(1)}" y2="${y - 4}" stroke="${colour}" stroke-width="2.5"${dashes}/>`,
      text(name, { x: x + 23, y }),
    ];
  });
}

function short(value: number): string {
  if (value >= 1e6) return `${Number((value / 1e6).toPrecision(3))}M`;
  if (value >= 1e4) return `${Number((value / 1e3).toPrecision(3))}k`;
  return value.toLocaleString('en-US', { maximumFractionDigits: 3 });
}
