/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:31442373c7c2f4c4cd045789ea9eb9aad7bf9039676d82eda31880c73bfb40ec';
