import { measureStages, type Stages } from '../stages.js';
import type { RunPart } from './bench.js';

const ORDERS = 20_000;

/** In this process, without Kafka. */
export const runStages: RunPart<Stages> = ({ options, nextOrder }) =>
  Promise.resolve(measureStages(options.quick ? ORDERS / 4 : ORDERS, nextOrder));
