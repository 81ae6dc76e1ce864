import type { Contestant } from '../contestants.js';

export const COLOURS: Readonly<Record<Contestant, string>> = {
  java: '#b08900',
  stock: '#8a8f98',
  transport: '#5b8db8',
  single: '#e09f7d',
  screener: '#c8553d',
};
export const KNOWN = '#6a994e';
export const FRESH = '#bc4b8a';
