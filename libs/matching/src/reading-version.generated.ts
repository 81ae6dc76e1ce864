/** Generated from data/names, data/end-use, data/languages and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:5b102b5ac1a123220494597fd767873a989e00ea752e075a340931a594c2095c';
