/** Generated from data/names, data/end-use, data/languages and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:f03f3c37955bf6af02b191ca7f8519a0242be9184764f3e6412e17c8e7dd9bf3';
