import { drawLines, type Panel } from '../charts/lines.js';
import { AXES, type Growth, type GrowthPoint } from '../growth.js';
import { FRESH, KNOWN } from './colours.js';
import { tenth, whole, type Section } from './section.js';

const TITLES: Readonly<Record<(typeof AXES)[number], string>> = {
  items: 'items of an order',
  parties: 'parties of an order',
  names: 'names on the lists',
};

export function growthSection(growth: Growth): Section {
  const axes = AXES.filter((axis) => growth[axis].length > 0);
  const about = 'Processor time of one order by items, parties and names on the lists';
  return {
    part: 'growth',
    title: 'How cost grows',
    intro:
      'Processor time of one core for all that is done for an order but Kafka: read, screen, write. *Known*: names and statements were seen before, as customers come back. *New*: ' +
      'none was. Items and parties are those of the other orders; lists of any length are made of company names of the public register that are not in the orders. Median of five passes.',
    tables: [
      {
        head: [
          'what grows',
          'to',
          'known, CPU µs/order',
          'new, CPU µs/order',
          'known, of the first',
        ],
        rows: axes.flatMap((axis) =>
          growth[axis].map(({ size, known, fresh }) => [
            TITLES[axis],
            whole(size),
            tenth(known),
            tenth(fresh),
            (known / growth[axis][0]!.known).toFixed(2),
          ]),
        ),
      },
      ...(growth.ledger.length === 0
        ? []
        : [
            {
              head: ['orders that the memory of the ledger holds', 'CPU µs/order of it'],
              rows: growth.ledger.map(({ size, micros }) => [whole(size), micros.toFixed(2)]),
            },
          ]),
    ],
    notes: [],
    ...(axes.length > 0 && {
      chart: {
        file: 'performance-growth.svg',
        about,
        svg: drawLines(
          about,
          axes.map((axis) => panel(axis, growth[axis])),
          1,
        ),
      },
    }),
  };
}

function panel(axis: (typeof AXES)[number], points: readonly GrowthPoint[]): Panel {
  return {
    title: `CPU by ${TITLES[axis]}`,
    xLabel: TITLES[axis],
    yLabel: 'µs of one core for an order, logarithmic',
    x: 'steps',
    y: 'log',
    lines: [
      {
        name: 'names and statements known',
        colour: KNOWN,
        points: points.map(({ size, known }) => [size, known]),
      },
      { name: 'all new', colour: FRESH, points: points.map(({ size, fresh }) => [size, fresh]) },
    ],
  };
}
