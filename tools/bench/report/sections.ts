import { PARTS } from '../parts.js';
import type { Results } from '../results.js';
import { growthSection } from './growth-section.js';
import { latencyHeadlines, latencySection } from './latency-section.js';
import { memoryHeadlines, memorySection } from './memory-section.js';
import { scalingHeadlines, scalingSection } from './scaling-section.js';
import type { Section } from './section.js';
import { stagesSection } from './stages-section.js';
import { startUpHeadlines, startUpSection } from './start-up-section.js';
import { throughputHeadlines, throughputSection } from './throughput-section.js';

/** In the page's order: what people ask for first. */
export function sectionsOf({ parts }: Results): Section[] {
  return [
    parts.throughput && throughputSection(parts.throughput.value),
    parts.latency && latencySection(parts.latency.value),
    parts.scaling && scalingSection(parts.scaling.value),
    parts.stages && stagesSection(parts.stages.value),
    parts.growth && growthSection(parts.growth.value),
    parts.memory && memorySection(parts.memory.value),
    parts.startup && startUpSection(parts.startup.value),
  ].filter((section) => section !== undefined);
}

export function headlinesOf({ parts }: Results): string[] {
  const { throughput, latency, scaling, memory, startup } = parts;
  return [
    ...(throughput === undefined ? [] : throughputHeadlines(throughput.value)),
    ...(latency === undefined ? [] : latencyHeadlines(latency.value)),
    ...(scaling === undefined ? [] : scalingHeadlines(scaling.value)),
    ...(memory === undefined ? [] : memoryHeadlines(memory.value)),
    ...(startup === undefined ? [] : startUpHeadlines(startup.value)),
  ];
}

/** What is not there, whole or in part, with the reason. */
export const gapsOf = ({ parts, missing }: Results): string[] =>
  PARTS.flatMap((part) => {
    const why = missing[part];
    if (why !== undefined) {
      return [
        `${part}: ${parts[part] === undefined ? 'failed' : 'in part only'}: ${firstLine(why)}`,
      ];
    }
    return parts[part] === undefined ? [`${part}: not asked for`] : [];
  });

const firstLine = (words: string): string => words.split('\n', 1)[0]!;
