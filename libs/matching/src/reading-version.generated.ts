/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:438de3c6344ddf6891d9470727c873acf7aa6d245b8a5e8a2933847de199b779';
