/** Generated from data/names, data/end-use, data/languages and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:5ee64523582ca6bd8d58e99eabea1e415beb18db14146406f61391d5c73970fa';
