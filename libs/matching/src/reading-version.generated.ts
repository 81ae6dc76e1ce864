/** Generated from data/names, data/end-use, data/languages and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:dbe26cb7e8a317cd8619694c0e2d59d93fc9133bd988a109e5f7cf8a13fbe6dd';
