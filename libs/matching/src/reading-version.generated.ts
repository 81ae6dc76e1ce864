/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:bfdbd6d5e02000bcdcb0d969cb6a70383d6597b50cea38ecc687e80ec3e28749';
