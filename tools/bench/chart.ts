import { CONTESTANT_NAMES, CONTESTANTS, type Contestant } from './contestants.js';
import { median, type Results } from './results.js';

interface Bar {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly colour: string;
}

const COLOURS: Readonly<Record<Contestant, string>> = {
  stock: '#8a8f98',
  transport: '#5b8db8',
  screener: '#c8553d',
};
const STAGE_COLOUR = '#6a994e';
const LEFT = 230;
const WIDTH = 760;
const ROW = 24;
const MOST_BAR = WIDTH - LEFT - 110;

/** Throughput, latency and stages as bars, each group to a scale of its own. */
export function drawChart(results: Results): string {
  let y = 16;
  const parts: string[] = [];
  for (const [title, bars] of groupsOf(results)) {
    parts.push(`<text x="16" y="${y + 14}" font-weight="bold">${escapeXml(title)}</text>`);
    y += ROW + 2;
    const most = Math.max(...bars.map(({ value }) => value));
    for (const { label, value, text, colour } of bars) {
      const length = Math.max(1, (value / most) * MOST_BAR);
      parts.push(
        `<text x="${LEFT - 8}" y="${y + 14}" text-anchor="end">${escapeXml(label)}</text>`,
        `<rect x="${LEFT}" y="${y + 2}" width="${length.toFixed(1)}" height="${ROW - 8}" rx="2" fill="${colour}"/>`,
        `<text x="${(LEFT + length + 6).toFixed(1)}" y="${y + 14}">${escapeXml(text)}</text>`,
      );
      y += ROW;
    }
    y += 14;
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y}" viewBox="0 0 ${WIDTH} ${y}" font-family="system-ui, sans-serif" font-size="13" fill="#222" role="img" aria-label="Throughput, latency and cost by stage">`,
    `<rect width="${WIDTH}" height="${y}" fill="#fff"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

function groupsOf({ throughput, latency, stages }: Results): [string, Bar[]][] {
  const groups: [string, Bar[]][] = [
    [
      'Orders a second, exactly once',
      CONTESTANTS.map((contestant) => {
        const value = median(
          throughput[contestant].map(({ recordsPerSecond }) => recordsPerSecond),
        );
        return bar(
          CONTESTANT_NAMES[contestant],
          value,
          Math.round(value).toLocaleString('en-US'),
          COLOURS[contestant],
        );
      }),
    ],
  ];
  for (const { rate } of latency.screener ?? []) {
    const at = CONTESTANTS.flatMap((contestant) => {
      const found = latency[contestant]?.find((each) => each.rate === rate);
      return found === undefined ? [] : [{ contestant, spread: found.spread }];
    });
    groups.push([
      `Milliseconds from publish to answer at ${rate.toLocaleString('en-US')} orders/s`,
      at.flatMap(({ contestant, spread }) =>
        (['p50', 'p99'] as const).map((share) =>
          bar(
            `${CONTESTANT_NAMES[contestant]}, ${share}`,
            spread[share],
            spread[share].toFixed(1),
            COLOURS[contestant],
          ),
        ),
      ),
    ]);
  }
  const cost = (label: string, value: number): Bar =>
    bar(label, value, value.toFixed(1), STAGE_COLOUR);
  groups.push([
    'Microseconds of one core for one order, by stage',
    [
      cost('parse', stages.parse),
      cost('validate', stages.validate),
      cost('screen (names known)', stages.screen),
      cost('write', stages.format),
    ],
  ]);
  return groups;
}

const bar = (label: string, value: number, text: string, colour: string): Bar => ({
  label,
  value,
  text,
  colour,
});

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
