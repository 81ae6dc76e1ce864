/** Generated from data/names, data/end-use, data/languages and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:30587a62342ca72e550949a1c81c0b97d548ba4bd42febd58a19d62644879094';
