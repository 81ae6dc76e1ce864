import { median } from '../median.js';
import type { StartUpResult } from '../results.js';
import { whole, type Section } from './section.js';

export function startUpSection({ readyMs, firstMs }: StartUpResult): Section {
  return {
    part: 'startup',
    title: 'Start-up',
    intro:
      'From starting the process to `/health/ready`: program loaded, lists read and checked, group joined, lanes fenced. The broker is there.',
    tables: [
      {
        head: ['', 'ms'],
        rows: [
          ['ready, median', whole(median(readyMs))],
          ['of each start', readyMs.map(whole).join(' · ')],
          ['the first start, which creates the topics', whole(firstMs)],
        ],
      },
    ],
    notes: [],
  };
}

export const startUpHeadlines = ({ readyMs }: StartUpResult): string[] =>
  readyMs.length === 0 ? [] : [`ready ${whole(median(readyMs))} ms after its start`];
