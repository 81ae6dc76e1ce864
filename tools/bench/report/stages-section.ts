import { drawBars } from '../charts/bars.js';
import type { Stages } from '../stages.js';
import { KNOWN } from './colours.js';
import { tenth, whole, type Section } from './section.js';

export function stagesSection(stages: Stages): Section {
  const { parse, validate, screen, screenCold, format, writtenBytes } = stages;
  const steps: readonly (readonly [string, number])[] = [
    ['parse (UTF-8, JSON)', parse],
    ['validate (envelope, compiled checks)', validate],
    ['screen, names and statements known', screen],
    ['write (event, alert, ledger entry)', format],
    ['all four', parse + validate + screen + format],
    ['screen, every name and statement new', screenCold],
  ];
  const about = 'Microseconds of one core for one order, by stage';
  return {
    part: 'stages',
    title: 'Where the time goes',
    intro:
      'Processor time of one core for one order, in one process without Kafka; median of five passes. The last row is the same screening with no memory of ' +
      'names and statements: what the first order of a new customer costs.',
    tables: [
      {
        head: ['stage', 'CPU µs/order'],
        rows: steps.map(([name, micros]) => [name, tenth(micros)]),
      },
    ],
    notes: [`All that is written for one order has ${whole(writtenBytes)} bytes on average.`],
    chart: {
      file: 'performance-stages.svg',
      about,
      svg: drawBars(about, [
        {
          title: about,
          bars: steps.map(([label, value]) => ({
            label,
            value,
            text: tenth(value),
            colour: KNOWN,
          })),
        },
      ]),
    },
  };
}
