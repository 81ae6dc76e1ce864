/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:b0825756b7430d2f486168c0720984e500dbb2e2134ce4be92fb8e1ddf7fa5a0';
