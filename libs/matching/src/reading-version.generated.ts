/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:e4ac4c45ec9c1b1b1729694c6e799c98d00e8c3470e2cf14725513106f03c247';
