/** Generated from data/names, data/end-use, data/languages and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:0b66418dbf9812edf88efe70db74147b83f542735a6b5607074d683263f391a3';
