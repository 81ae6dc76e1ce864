/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:e484060e7409f3aaa58f940a858cf3d2af8dbba565c18c61c72cc79a0afb081d';
